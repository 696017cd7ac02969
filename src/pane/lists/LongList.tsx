import { makeStyles } from "@fluentui/react-components";
import {
  type Range as Shown,
  defaultRangeExtractor,
  useVirtualizer,
} from "@tanstack/react-virtual";
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { useScroller } from "../frame/scroller";

/** Lists up to this length are drawn whole, so that the browser's own search finds everything in them. */
const DRAWN_WHOLE = 60;
/** Rows drawn beyond the edges of the view in longer ones. */
const OVERSCAN = 6;
/** A row that is to be brought into view; asked again with another `count`. */
export interface ShowRequest {
  index: number;
  count: number;
}

/**
 * A list of which only what can be seen is drawn. One row at a time takes part in the Tab order; the arrow keys, Home and
 * End go from row to row. A row marks what takes the keyboard in it by `data-stop`.
 */
export function LongList<T>({
  rows,
  keyOf,
  label,
  rowHeight,
  show,
  children,
}: {
  rows: T[];
  keyOf: (row: T) => string | number;
  label: string;
  /** About how high a row is, in pixels; the true height is measured. */
  rowHeight: number;
  show?: ShowRequest | undefined;
  children: (row: T, tabIndex: 0 | -1, index: number) => ReactNode;
}) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const wantsFocus = useRef(false);
  const { scroller, offset } = useOffset(list);
  const stop = Math.min(active, rows.length - 1);
  // eslint-disable-next-line react-hooks/incompatible-library -- the library keeps functions of its own state: what it draws is read here and handed to nothing that is memoised
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    getItemKey: (index) => keyAt(rows, index, keyOf),
    overscan: rows.length <= DRAWN_WHOLE ? DRAWN_WHOLE : OVERSCAN,
    scrollMargin: offset,
    scrollPaddingStart: heightOfTabs(scroller),
    // The row that holds the keyboard stays, however far the list is scrolled.
    rangeExtractor: (range) => withRow(defaultRangeExtractor(range), stop, range),
  });

  useEffect(() => {
    if (!show || show.index < 0) return;
    const drawn = list.current?.querySelector<HTMLElement>(`[data-index="${show.index}"]`);
    // What is higher than the view shows its beginning: there its title is.
    if (drawn) reveal(drawn, scroller);
    else virtual.scrollToIndex(show.index, { align: "start" });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- each request is obeyed once
  }, [show?.count, show?.index]);

  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    list.current
      ?.querySelector<HTMLElement>(`[data-index="${stop}"] [data-stop]`)
      ?.focus({ preventScroll: true });
  }, [stop]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || !event.target.matches("[data-stop]")) return;
    const next = nextRow(event.key, stop, rows.length);
    if (next === undefined) return;
    event.preventDefault();
    if (next === stop) return;
    wantsFocus.current = true;
    setActive(next);
    virtual.scrollToIndex(next, { align: "auto" });
  };

  return (
    <div
      ref={list}
      role="list"
      aria-label={label}
      className={styles.list}
      style={{ height: virtual.getTotalSize() }}
      onKeyDown={onKeyDown}
    >
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index];
        return row === undefined ? null : (
          <div
            key={key}
            ref={virtual.measureElement}
            role="listitem"
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            data-index={index}
            className={styles.row}
            style={{ transform: `translateY(${start - offset}px)` }}
            onFocus={() => {
              setActive(index);
            }}
          >
            {children(row, index === stop ? 0 : -1, index)}
          </div>
        );
      })}
    </div>
  );
}

/** How much of the top of what scrolls the tabs cover; they may take two lines. */
function heightOfTabs(scroller: HTMLElement | null): number {
  return scroller?.querySelector<HTMLElement>("[role=tablist]")?.offsetHeight ?? 0;
}

function reveal(row: HTMLElement, scroller: HTMLElement | null): void {
  row.style.scrollMarginTop = `${heightOfTabs(scroller)}px`;
  row.scrollIntoView({ block: "nearest" });
}

function keyAt<T>(rows: T[], index: number, keyOf: (row: T) => string | number): string | number {
  const row = rows[index];
  return row === undefined ? index : keyOf(row);
}

function withRow(indexes: number[], row: number, { count }: Shown): number[] {
  if (row < 0 || row >= count || indexes.includes(row)) return indexes;
  return [...indexes, row].sort((a, b) => a - b);
}

function nextRow(key: string, row: number, count: number): number | undefined {
  switch (key) {
    case "ArrowDown":
      return Math.min(row + 1, count - 1);
    case "ArrowUp":
      return Math.max(row - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}

/** How far the list lies below the top of what scrolls: bars and messages above it come and go. */
function useOffset(list: React.RefObject<HTMLDivElement | null>) {
  const scroller = useScroller();
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const content = scroller?.firstElementChild;
    if (!scroller || !content) return undefined;
    const measure = () => {
      if (!list.current) return;
      const top = list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
      setOffset(Math.round(top + scroller.scrollTop));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(content);
    return () => {
      observer.disconnect();
    };
  }, [list, scroller]);
  return { scroller, offset };
}

const useStyles = makeStyles({
  list: { position: "relative", width: "100%" },
  row: { position: "absolute", top: 0, left: 0, width: "100%" },
});
