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

/** What a user decides for this workbook. */
export default function Settings() {
  const { session, words, state, back } = usePane();
  const styles = useStyles();
  const own = settingsWordsFor(words);
  const [settings, setSettings] = useState<StoredSettings>();
  const [saved, setSaved] = useState<StoredSettings>();
  const [typed, setTyped] = useState("");
  useEffect(() => {
    void session.look(readSettings).then((stored) => {
      if (!stored) return;
      setSettings(stored);
      setSaved(stored);
      setTyped(String(stored.dueSoonDays));
    });
  }, [session]);
  const days = daysIn(typed);
  const isUnsaved =
    settings !== undefined &&
    saved !== undefined &&
    (days !== saved.dueSoonDays || OPTIONS.some((option) => settings[option] !== saved[option]));
  const save = async () => {
    if (!settings || days === undefined || state.work) return;
    back();
    const { firstUnitLeads, colorDone, resultColumn } = settings;
    await session.run("saveSettings", {
      dueSoonDays: days,
      firstUnitLeads,
      colorDone,
      resultColumn,
    });
  };
  return (
    <Page
      title={own.title}
      subtitle={own.hint}
      cancel={own.cancel}
      isUnsaved={isUnsaved}
      footer={
        <Button
          appearance="primary"
          disabledFocusable={days === undefined || !settings || state.work !== undefined}
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
          {OPTIONS.map((option) => (
            <Field
              key={option}
              {...(option === "resultColumn" ? { hint: own.resultColumnHint } : {})}
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
          ))}
          <Caption1 as="p" block className={styles.version}>
            {own.version(version)}
          </Caption1>
        </div>
      )}
    </Page>
  );
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
