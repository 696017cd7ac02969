import {
  Button,
  Combobox,
  Field,
  Input,
  makeStyles,
  Option,
  Select,
  SpinButton,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { SessionState } from "../../../actions/session/state";
import { parseDay } from "../../../core/text/day";
import type { ItemFinding } from "../../../core/review/review";
import { Page } from "../Page";
import { usePane } from "../../parts/paneContext";
import { UnitTicks } from "./UnitTicks";

/** 登记报送: one form, one record in the ledger for each unit that is ticked; the item is chosen where none is given. */
export default function ReportForm({
  item: given,
  ticked,
}: {
  item?: ItemFinding;
  ticked: string[];
}) {
  const { session, state, words, back } = usePane();
  const styles = useStyles();
  const own = words.report;
  const items = state.result?.review.items ?? [];
  const [identity, setIdentity] = useState(() => (given ?? selectedIn(state))?.identity ?? "");
  const item = items.find((each) => each.identity === identity) ?? given;
  const hasLedger = state.result?.review.records.ledger === true;
  const [units, setUnits] = useState(() => new Set(ticked));
  const [day, setDay] = useState(session.asOf);
  const [type, setType] = useState("");
  const [title, setTitle] = useState("");
  const [count, setCount] = useState(1);
  const [status, setStatus] = useState(words.register.statuses[0] ?? "");
  const first = words.register.statuses[0] ?? "";
  const isUnsaved =
    units.size > ticked.length ||
    day !== session.asOf ||
    type + title !== "" ||
    count !== 1 ||
    status !== first;
  const isReady =
    units.size > 0 && hasLedger && parseDay(day) !== undefined && state.work === undefined;
  const enter = async () => {
    if (!item) return;
    const done = await session.run("addReports", {
      day,
      units: [...units],
      identity: item.identity,
      type,
      title,
      count,
      status,
      remark: "",
    });
    if (done) back();
  };
  return (
    <Page
      title={own.title}
      subtitle={item && `${item.ref} ${item.content}`}
      cancel={own.cancel}
      isUnsaved={isUnsaved}
      footer={
        <Button appearance="primary" disabledFocusable={!isReady} onClick={() => void enter()}>
          {own.enter(units.size)}
        </Button>
      }
    >
      <div className={styles.form}>
        {!hasLedger && (
          <div role="note" className={styles.note}>
            <span>{own.noLedger}</span>
            <Button
              size="small"
              disabledFocusable={state.work !== undefined}
              onClick={() => void session.run("makeLedger")}
            >
              {words.pane.makeLedger}
            </Button>
          </div>
        )}
        {!given && (
          <Field label={own.item}>
            <Select
              // As wide as the page, however long the items are.
              style={NARROW}
              select={{ style: NARROW }}
              value={identity}
              onChange={(_, { value }) => {
                setIdentity(value);
                setUnits(new Set(ticked));
                setType("");
              }}
            >
              <option value="">{own.chooseItem}</option>
              {items.map((each) => (
                <option key={each.row} value={each.identity}>
                  {`${each.ref} ${each.content}`}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <div className={styles.pair}>
          <Field label={own.day} className={styles.wide}>
            <Input
              type="date"
              value={day}
              onChange={(_, { value }) => {
                setDay(value);
              }}
            />
          </Field>
          <Field label={own.count}>
            <SpinButton
              className={styles.count}
              min={1}
              value={count}
              incrementButton={{ "aria-label": own.more }}
              decrementButton={{ "aria-label": own.fewer }}
              onChange={(_, data) => {
                const typed = data.value ?? Number(data.displayValue);
                if (Number.isInteger(typed) && typed >= 1) setCount(typed);
              }}
            />
          </Field>
        </div>
        <div className={styles.pair}>
          <Field label={own.type} className={styles.wide}>
            <Choice value={type} options={item ? kindsOf(item) : []} onChange={setType} />
          </Field>
          <Field label={own.status} className={styles.wide}>
            <Choice value={status} options={words.register.statuses} onChange={setStatus} />
          </Field>
        </div>
        <Field label={own.name}>
          <Input
            value={title}
            onChange={(_, { value }) => {
              setTitle(value);
            }}
          />
        </Field>
        {item && <UnitTicks parts={item.parts} ticked={units} onTick={setUnits} />}
      </div>
    </Page>
  );
}

const NARROW = { minWidth: 0, width: "100%" };

/** The item whose row is selected in the sheet. */
function selectedIn({ result, selected }: SessionState): ItemFinding | undefined {
  return result?.review.items.find(({ row }) => row === selected?.row);
}

/** A field with suggestions that takes any other words as well. */
function Choice({
  value,
  options,
  onChange,
}: {
  value: string;
  options: string[];
  onChange: (value: string) => void;
}) {
  return (
    <Combobox
      freeform
      // Its list belongs to the page: else it lies outside of every landmark.
      inlinePopup
      style={{ minWidth: 0 }}
      // Else the field is wider than half a narrow pane, and pushes its arrow out of sight.
      input={{ style: { minWidth: 0 } }}
      value={value}
      onChange={(event) => {
        onChange(event.target.value);
      }}
      onOptionSelect={(_, { optionText }) => {
        onChange(optionText ?? "");
      }}
    >
      {options.map((option) => (
        <Option key={option}>{option}</Option>
      ))}
    </Combobox>
  );
}

/** The kinds to choose from and the things that are counted: what 类型 may well be. */
function kindsOf(item: ItemFinding): string[] {
  const kinds = item.requirements.flatMap(({ kinds: own, thing }) => own ?? [thing]);
  return [...new Set(kinds)].filter((kind) => kind !== "");
}

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  note: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: "5px 8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
  },
  pair: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  wide: { flex: "1 1 120px", minWidth: 0 },
  count: { width: "84px" },
});
