import {
  Button,
  Checkbox,
  Combobox,
  Field,
  Input,
  Link,
  makeStyles,
  Option,
  SpinButton,
  tokens,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { parseDay } from "../../core/text/day";
import type { ItemFinding, UnitPart } from "../../core/review/review";
import { Page } from "./Page";
import { usePane } from "../parts/paneContext";

/** 登记报送: one form, one record in the ledger for each unit that is ticked. */
export default function ReportForm({ item, ticked }: { item: ItemFinding; ticked: string[] }) {
  const { session, state, words, back } = usePane();
  const styles = useStyles();
  const own = words.report;
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
  const isReady = units.size > 0 && parseDay(day) !== undefined && state.work === undefined;
  const enter = async () => {
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
      subtitle={`${item.ref} ${item.content}`}
      cancel={own.cancel}
      isUnsaved={isUnsaved}
      footer={
        <Button appearance="primary" disabledFocusable={!isReady} onClick={() => void enter()}>
          {own.enter(units.size)}
        </Button>
      }
    >
      <div className={styles.form}>
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
            <Choice value={type} options={kindsOf(item)} onChange={setType} />
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
        <UnitTicks parts={item.parts} ticked={units} onTick={setUnits} />
      </div>
    </Page>
  );
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

function UnitTicks({
  parts,
  ticked,
  onTick,
}: {
  parts: UnitPart[];
  ticked: Set<string>;
  onTick: (units: Set<string>) => void;
}) {
  const { state, words } = usePane();
  const styles = useStyles();
  const own = words.report;
  const groups = useMemo(
    () => groupsOf(parts, own.groups, state.result?.plan.directory?.find),
    [parts, own, state.result],
  );
  const tick = (units: string[], isOn: boolean) => {
    const next = new Set(ticked);
    for (const unit of units)
      if (isOn) next.add(unit);
      else next.delete(unit);
    onTick(next);
  };
  const owing = parts.filter((part) => part.state !== undefined);
  return (
    <fieldset className={styles.units}>
      <legend className={styles.legend}>{own.units(ticked.size, owing.length)}</legend>
      <div className={styles.groups}>
        {groups.map(({ name, units }) => {
          const isWhole = units.every((unit) => ticked.has(unit));
          return (
            <Link
              key={name}
              as="button"
              onClick={() => {
                tick(units, !isWhole);
              }}
            >
              {isWhole ? own.none(name, units.length) : own.all(name, units.length)}
            </Link>
          );
        })}
      </div>
      {owing.map(({ unit, state: own }) => (
        <Checkbox
          key={unit}
          label={own === undefined ? unit : `${unit} · ${words.state[own]}`}
          checked={ticked.has(unit)}
          onChange={(_, { checked }) => {
            tick([unit], checked === true);
          }}
        />
      ))}
    </fieldset>
  );
}

/** All units of the item, and its streets and offices where the directory tells them apart. */
function groupsOf(
  parts: UnitPart[],
  names: string[],
  find: ((name: string) => { kind: string; members?: string[] } | undefined) | undefined,
): { name: string; units: string[] }[] {
  const units = parts.filter((part) => part.state !== undefined).map((part) => part.unit);
  const within = (group: string) => {
    const members = new Set(find?.(group)?.members ?? []);
    return { name: group, units: units.filter((unit) => members.has(unit)) };
  };
  const groups = names
    .map(within)
    .filter((group) => group.units.length > 1 && group.units.length < units.length);
  return units.length > 1 ? [{ name: "", units }, ...groups] : [];
}

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  pair: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  wide: { flex: "1 1 120px", minWidth: 0 },
  count: { width: "84px" },
  units: { border: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  groups: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalXS,
  },
});
