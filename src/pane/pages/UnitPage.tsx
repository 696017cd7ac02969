import { Button, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ItemFinding, Review, UnitPart } from "../../core/review/review";
import { STATES } from "../../core/review/state";
import { badgeWords, furtherReasons, shortDeadline } from "../../words/compose/badgeWords";
import { hasAlarm } from "../lists/byAlarm";
import { CountBars } from "../lists/CountBar";
import { EnterReports } from "../lists/EnterReports";
import { FindingCard } from "../lists/FindingCard";
import { LongList } from "../lists/LongList";
import { Trend } from "../lists/Trend";
import { Page } from "./Page";
import { usePane } from "../parts/paneContext";
import { UnitCounts } from "../lists/UnitRow";
import { UnitRecords } from "../lists/UnitRecords";

/** One unit's whole year: its figures, and all its items with its own part in them. */
export default function UnitPage({ name }: { name: string }) {
  const { state, words, open } = usePane();
  const styles = useStyles();
  const review = state.result?.review;
  const shares = useMemo(() => (review ? sharesOf(review, name) : []), [review, name]);
  const unit = review?.units.find((each) => each.name === name);
  const { pane } = words;
  const footer = unit && hasAlarm(unit) && (
    <Button
      appearance="primary"
      onClick={() => {
        open({ kind: "reminder", units: [name] });
      }}
    >
      {pane.copyReminder}
    </Button>
  );
  return (
    <Page title={name} footer={footer || undefined}>
      {unit && (
        <div className={styles.figures}>
          <UnitCounts unit={unit} />
          <dl className={styles.rates}>
            <div>
              <dt>{pane.dueRate}</dt> <dd>{words.rate(unit.dueRate)}</dd>
            </div>
            <div>
              <dt>{pane.yearRate}</dt> <dd>{words.rate(unit.yearRate)}</dd>
            </div>
          </dl>
        </div>
      )}
      <Trend unit={name} />
      <Caption1Strong as="h2" block className={styles.heading}>
        {pane.unitItems}
      </Caption1Strong>
      <LongList rows={shares} keyOf={rowOf} label={pane.unitItems} rowHeight={92}>
        {(share, tabIndex) => <ShareCard {...share} tabIndex={tabIndex} />}
      </LongList>
    </Page>
  );
}

interface Share {
  item: ItemFinding;
  part: UnitPart;
}

const rowOf = ({ item }: Share) => item.row;

/** A unit's items, the worst of its parts first; those in which it assists last. */
function sharesOf(review: Review, unit: string): Share[] {
  const shares = review.items.flatMap((item) =>
    item.parts.filter((part) => part.unit === unit).map((part) => ({ item, part })),
  );
  return [...STATES, undefined].flatMap((state) =>
    shares.filter(({ part }) => part.state === state),
  );
}

/** One item as it stands for this unit. */
function ShareCard({ item, part, tabIndex }: Share & { tabIndex: 0 | -1 }) {
  const { session, state: sitting, words } = usePane();
  const { state, duties } = part;
  const year = sitting.result?.review.year ?? 0;
  const reason = furtherReasons(part.reasons)
    .filter(({ code }) => code !== "done")
    .map((each) => words.reason(each))
    .join(words.clauseSeparator);
  return (
    <FindingCard
      itemRef={item.ref}
      content={item.content}
      state={state ?? "standing"}
      badge={state === undefined ? words.role.assist : badgeWords({ ...part, state }, words)}
      deadline={shortDeadline(item.reading.deadline, year, words)}
      reason={reason}
      isCurrent={sitting.selected?.row === item.row}
      isOpen={state !== undefined}
      tabIndex={tabIndex}
      action={state !== undefined && <EnterReports item={item} unit={part.unit} />}
      onGo={() => void session.goToRow(item.row)}
    >
      {state !== undefined && duties && <CountBars duties={duties} />}
      {state !== undefined && <UnitRecords item={item} unit={part.unit} />}
    </FindingCard>
  );
}

const useStyles = makeStyles({
  figures: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
  },
  rates: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXXL,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    "& dt": { display: "inline" },
    "& dd": {
      display: "inline",
      margin: `0 0 0 ${tokens.spacingHorizontalXS}`,
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  heading: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
});
