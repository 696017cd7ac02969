import { Button, Caption1, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Review, UnitTotals } from "../../core/review/review";
import { inOrder, UNIT_ORDERS, type UnitOrder } from "./unitOrder";
import { LongList } from "./LongList";
import { usePane } from "../parts/paneContext";
import { SearchLine } from "./SearchLine";
import { UnitRow } from "./UnitRow";
import type { Ticked } from "../parts/useTicked";

/** All units, the worst alarms first unless asked otherwise, with search, groups and ticks. */
export default function UnitsView({ review, ticked }: { review: Review; ticked: Ticked }) {
  const { state, words } = usePane();
  const styles = useStyles();
  const [text, setText] = useState("");
  const [order, setOrder] = useState<UnitOrder>("worst");
  const [group, setGroup] = useState("");
  const { pane } = words;
  const directory = state.result?.plan.directory;
  const sorted = useMemo(() => inOrder(review.units, order), [review, order]);
  const shown = useMemo(() => {
    const found = group === "" ? undefined : directory?.find(group);
    const members = found?.kind === "group" ? new Set(found.members) : undefined;
    return sorted.filter(
      ({ name }) => name.includes(text.trim()) && (!members || members.has(name)),
    );
  }, [sorted, text, group, directory]);
  const isTicked = new Set(ticked.names);
  return (
    <>
      <SearchLine text={text} label={pane.searchUnits} onChange={setText} />
      <div className={styles.choices}>
        <Select
          size="small"
          aria-label={pane.unitOrder}
          value={order}
          onChange={(_, { value }) => {
            setOrder(value as UnitOrder);
          }}
        >
          {UNIT_ORDERS.map((each) => (
            <option key={each} value={each}>
              {pane.unitOrders[each]}
            </option>
          ))}
        </Select>
        {directory && directory.groups.length > 0 && (
          <Select
            size="small"
            aria-label={pane.unitGroup}
            value={group}
            onChange={(_, { value }) => {
              setGroup(value);
            }}
          >
            <option value="">{pane.allGroups}</option>
            {directory.groups.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </Select>
        )}
      </div>
      <div className={styles.ticks}>
        <Caption1 className={styles.count}>
          {ticked.names.length > 0 ? pane.ticked(ticked.names.length) : ""}
        </Caption1>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            ticked.setAll(ticked.names.length > 0 ? [] : shown.map(({ name }) => name));
          }}
        >
          {ticked.names.length > 0 ? pane.tickNone : pane.tickAll}
        </Button>
      </div>
      {shown.length === 0 && (
        <Caption1 as="p" block className={styles.none}>
          {pane.nothingFound}
        </Caption1>
      )}
      <LongList rows={shown} keyOf={nameOf} label={pane.units} rowHeight={64}>
        {(unit, tabIndex) => (
          <UnitRow
            unit={unit}
            tabIndex={tabIndex}
            isTicked={isTicked.has(unit.name)}
            onTick={ticked.set}
          />
        )}
      </LongList>
    </>
  );
}

const nameOf = (unit: UnitTotals) => unit.name;

const useStyles = makeStyles({
  choices: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} 0`,
  },
  ticks: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `2px ${tokens.spacingHorizontalS} 2px ${tokens.spacingHorizontalL}`,
  },
  count: { color: tokens.colorNeutralForeground2 },
  none: { margin: 0, padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});
