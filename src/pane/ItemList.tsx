import { Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Review } from "../core/review/review";
import { STATES, type State } from "../core/review/state";
import { ItemCard } from "./ItemCard";
import { Notes } from "./Notes";
import { usePane } from "./paneContext";
import { StateBar } from "./StateBar";

/** All items, the most severe first; those of one state stay in the table's order. */
export function ItemList({ review }: { review: Review }) {
  const { words } = usePane();
  const styles = useStyles();
  const [chosen, setChosen] = useState<State>();
  // A filter whose last item has just been done shows everything again instead of nothing.
  const only = chosen !== undefined && (review.totals[chosen] ?? 0) > 0 ? chosen : undefined;
  const shown = STATES.filter(
    (state) => (only === undefined || only === state) && (review.totals[state] ?? 0) > 0,
  );
  return (
    <>
      <StateBar totals={review.totals} chosen={only} onChoose={setChosen} />
      <Notes review={review} />
      {shown.map((state) => (
        <section key={state} aria-label={words.state[state]}>
          <Caption1Strong as="h2" className={styles.heading}>
            {words.state[state]} {review.totals[state]}
          </Caption1Strong>
          {review.items
            .filter((item) => item.state === state)
            .map((item) => (
              <ItemCard key={item.row} item={item} />
            ))}
        </section>
      ))}
    </>
  );
}

const useStyles = makeStyles({
  heading: {
    display: "block",
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
});
