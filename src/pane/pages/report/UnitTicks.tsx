import { Checkbox, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { UnitPart } from "../../../core/review/review";
import { usePane } from "../../parts/paneContext";

/** The units of an item, to be ticked one by one or by group. */
export function UnitTicks({
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
  units: { border: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  groups: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalXS,
  },
});
