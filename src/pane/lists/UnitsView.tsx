import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Review, UnitTotals } from "../../core/review/review";
import { byAlarm } from "./byAlarm";
import { LongList } from "./LongList";
import { usePane } from "../parts/paneContext";
import { SearchLine } from "./SearchLine";
import { UnitRow } from "./UnitRow";
import type { Ticked } from "../parts/useTicked";

/** All units, the worst alarms first, with search and ticks. */
export default function UnitsView({ review, ticked }: { review: Review; ticked: Ticked }) {
  const { words } = usePane();
  const styles = useStyles();
  const [text, setText] = useState("");
  const { pane } = words;
  const sorted = useMemo(() => byAlarm(review.units), [review]);
  const shown = useMemo(
    () => sorted.filter(({ name }) => name.includes(text.trim())),
    [sorted, text],
  );
  const isTicked = new Set(ticked.names);
  return (
    <>
      <SearchLine text={text} label={pane.searchUnits} onChange={setText} />
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
  ticks: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `2px ${tokens.spacingHorizontalS} 2px ${tokens.spacingHorizontalL}`,
  },
  count: { color: tokens.colorNeutralForeground2 },
  none: { margin: 0, padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});
