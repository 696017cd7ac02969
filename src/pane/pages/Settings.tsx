import {
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  Switch,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { readSettings, type StoredSettings } from "../../actions/readSettings";
import { settingsWordsFor } from "../../words/compose/settingsWords";
import { version } from "../../words/version";
import { Page } from "./Page";
import { usePane } from "../parts/paneContext";

/** What is either on or off. */
const OPTIONS = ["firstUnitLeads", "colorDone", "resultColumn"] as const;

/** What stands on notices and 通报. */
const NOTICES = ["noticePerItem", "noticeFromSecond"] as const;
const OPTION_HINTS = {
  resultColumn: "resultColumnHint",
  noticeFromSecond: "noticeFromSecondHint",
} as const;
const TEXTS = ["sender", "numberPrefix", "reminderPrefix", "contact"] as const;
const HINTS = { sender: "senderHint", numberPrefix: "numberPrefixHint" } as const;

/** What a user decides for this workbook. */
export default function Settings() {
  const { session, words, state, back } = usePane();
  const styles = useStyles();
  const own = settingsWordsFor(words);
  const [settings, setSettings] = useState<StoredSettings>();
  const [saved, setSaved] = useState<StoredSettings>();
  const [typed, setTyped] = useState("");
  const [replyTyped, setReplyTyped] = useState("");
  const [unitsTyped, setUnitsTyped] = useState("");
  useEffect(() => {
    void session.look(readSettings).then((stored) => {
      if (!stored) return;
      setSettings(stored);
      setSaved(stored);
      setTyped(String(stored.dueSoonDays));
      setReplyTyped(String(stored.replyDays));
      setUnitsTyped(stored.ownUnits.join(SEPARATOR));
    });
  }, [session]);
  const days = daysIn(typed);
  const replyDays = daysIn(replyTyped);
  const ownUnits = namesIn(unitsTyped);
  const isUnsaved =
    settings !== undefined &&
    saved !== undefined &&
    (days !== saved.dueSoonDays ||
      replyDays !== saved.replyDays ||
      ownUnits.join(SEPARATOR) !== saved.ownUnits.join(SEPARATOR) ||
      [...OPTIONS, ...NOTICES, ...TEXTS].some((option) => settings[option] !== saved[option]));
  const save = async () => {
    if (!settings || days === undefined || replyDays === undefined || state.work) return;
    back();
    const { firstUnitLeads, colorDone, resultColumn } = settings;
    const { noticePerItem, noticeFromSecond } = settings;
    const { sender, numberPrefix, reminderPrefix, contact } = settings;
    await session.run("saveSettings", {
      dueSoonDays: days,
      firstUnitLeads,
      colorDone,
      resultColumn,
      noticePerItem,
      noticeFromSecond,
      sender: sender.trim(),
      numberPrefix: numberPrefix.trim(),
      reminderPrefix: reminderPrefix.trim(),
      contact: contact.trim(),
      replyDays,
      ownUnits,
    });
  };
  const optionField = (option: (typeof OPTIONS)[number] | (typeof NOTICES)[number]) =>
    settings && (
      <Field
        key={option}
        {...(option in OPTION_HINTS
          ? { hint: own[OPTION_HINTS[option as keyof typeof OPTION_HINTS]] }
          : {})}
      >
        <Switch
          className={styles.option}
          label={own[option]}
          checked={settings[option]}
          onChange={(_, { checked }) => {
            setSettings({ ...settings, [option]: checked });
          }}
        />
      </Field>
    );
  return (
    <Page
      title={own.title}
      subtitle={own.hint}
      cancel={own.cancel}
      isUnsaved={isUnsaved}
      footer={
        <Button
          appearance="primary"
          disabledFocusable={
            days === undefined || replyDays === undefined || !settings || state.work !== undefined
          }
          onClick={() => void save()}
        >
          {state.result ? own.save : own.saveOnly}
        </Button>
      }
    >
      {settings && (
        <div className={styles.body}>
          <Field
            label={own.dueSoonDays}
            hint={own.daysHint}
            {...(days === undefined ? { validationMessage: own.daysWrong } : {})}
          >
            <Input
              className={styles.days}
              inputMode="numeric"
              value={typed}
              onChange={(_, { value }) => {
                setTyped(value);
              }}
            />
          </Field>
          {OPTIONS.map(optionField)}
          {TEXTS.map((option) => (
            <Field
              key={option}
              label={own[option]}
              {...(option in HINTS ? { hint: own[HINTS[option as keyof typeof HINTS]] } : {})}
            >
              <Input
                value={settings[option]}
                onChange={(_, { value }) => {
                  setSettings({ ...settings, [option]: value });
                }}
              />
            </Field>
          ))}
          <Field
            label={own.replyDays}
            {...(replyDays === undefined ? { validationMessage: own.daysWrong } : {})}
          >
            <Input
              className={styles.days}
              inputMode="numeric"
              value={replyTyped}
              onChange={(_, { value }) => {
                setReplyTyped(value);
              }}
            />
          </Field>
          {NOTICES.map(optionField)}
          <Field label={own.ownUnits} hint={own.ownUnitsHint}>
            <Input
              value={unitsTyped}
              onChange={(_, { value }) => {
                setUnitsTyped(value);
              }}
            />
          </Field>
          <Caption1 as="p" block className={styles.version}>
            {own.version(version)}
          </Caption1>
        </div>
      )}
    </Page>
  );
}

const SEPARATOR = "、";

/** Names with marks or spaces between them: `"区司法局、区普法办"` → two. */
function namesIn(typed: string): string[] {
  return typed.split(/[、,，;；\s]+/).filter((name) => name !== "");
}

/** `"7" → 7`; undefined for what is no number of days. */
function daysIn(typed: string): number | undefined {
  const text = typed.trim();
  const days = /^\d{1,3}$/.test(text) ? Number(text) : undefined;
  return days === undefined || days > 366 ? undefined : days;
}

const useStyles = makeStyles({
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
  },
  days: { maxWidth: "120px" },
  // The switch keeps room around it; here it stands in line with what is above.
  option: { alignSelf: "flex-start", marginLeft: "-8px" },
  version: { margin: 0, color: tokens.colorNeutralForeground3 },
});
