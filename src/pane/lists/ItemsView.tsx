import { Caption1, Caption1Strong, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ItemFinding, Review } from "../../core/review/review";
import { ItemCard } from "./ItemCard";
import { LongList } from "./LongList";
import { usePane } from "../parts/paneContext";
import { SearchLine } from "./SearchLine";
import { SheetButtons } from "./SheetButtons";
import { useOpened } from "../parts/useOpened";
import type { ItemFilter } from "./useItemFilter";

/** All items that pass the filter, grouped by severity; the row selected in the sheet is brought into view. */
export function ItemsView({ review, filter }: { review: Review; filter: ItemFilter }) {
  const { state, words } = usePane();
  const styles = useStyles();
  const { items } = filter;
  const opened = useOpened();
  const { selected } = state;
  const index = useMemo(
    () => (selected ? items.findIndex((item) => item.row === selected.row) : -1),
    [items, selected],
  );
  const hidden =
    selected && index < 0 ? review.items.find((item) => item.row === selected.row) : undefined;
  const draw = (item: ItemFinding, tabIndex: 0 | -1, at: number) => (
    <>
      {item.state !== items[at - 1]?.state && (
        <Heading item={item} review={review} filter={filter} />
      )}
      <ItemCard
        item={item}
        tabIndex={tabIndex}
        isCurrent={item.row === selected?.row}
        isOpen={opened.has(item.identity)}
        onToggle={opened.toggle}
      />
    </>
  );
  return (
    <>
      <SearchLine text={filter.text} label={words.pane.searchItems} onChange={filter.search}>
        <SheetButtons />
      </SearchLine>
      {hidden && (
        <section aria-label={words.pane.selectedRow}>
          <Caption1Strong as="h2" block className={styles.heading}>
            {words.pane.selectedRow}
          </Caption1Strong>
          <ItemCard
            item={hidden}
            tabIndex={0}
            isCurrent
            isOpen={opened.has(hidden.identity)}
            onToggle={opened.toggle}
          />
        </section>
      )}
      {items.length === 0 && (
        <Caption1 as="p" block className={styles.heading}>
          {words.pane.nothingFound}
        </Caption1>
      )}
      <LongList
        rows={items}
        keyOf={rowOf}
        label={words.pane.items}
        rowHeight={92}
        show={selected && index >= 0 ? { index, count: selected.count } : undefined}
      >
        {draw}
      </LongList>
    </>
  );
}

const rowOf = (item: ItemFinding) => item.row;

/** A group's heading. The first one leads to what is due this month; where the list is filtered, it shows all again. */
function Heading({
  item,
  review,
  filter,
}: {
  item: ItemFinding;
  review: Review;
  filter: ItemFilter;
}) {
  const { words } = usePane();
  const styles = useStyles();
  const { only } = filter;
  const isFirst = filter.items[0] === item;
  return (
    <div className={styles.group}>
      <Caption1Strong as="h2">
        {words.state[item.state]}{" "}
        {only !== "dueThisMonth" && filter.text === "" && review.totals[item.state]}
      </Caption1Strong>
      {isFirst && only === undefined && filter.dueThisMonth.length > 0 && (
        <Link
          as="button"
          className={styles.all}
          onClick={() => {
            filter.choose("dueThisMonth");
          }}
        >
          {words.pane.dueThisMonth} {filter.dueThisMonth.length}
        </Link>
      )}
      {isFirst && only !== undefined && (
        <Link
          as="button"
          className={styles.all}
          onClick={() => {
            filter.choose(undefined);
          }}
        >
          {words.pane.showAll}
        </Link>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  heading: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
  group: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    "& h2": { margin: 0 },
  },
  all: { fontSize: tokens.fontSizeBase200 },
});
