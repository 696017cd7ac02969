import {
  Button,
  Caption1,
  Link,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import type { Passage } from "../../../core/points/pointFinding";
import type { SeenEntry } from "../../../core/points/seenEntries";
import {
  headingOf,
  placeOf,
  pointWords,
  rowTextOf,
  verdictOf,
} from "../../../words/compose/pointWords";
import { usePane } from "../../parts/paneContext";

/** Longer texts are cut around what is meant. */
const AROUND = 60;

const VERDICTS = ["isProblem", "noProblem"] as const;

/** One place where points and plan differ, with both texts; once judged it is one line. */
export function PointEntry({ entry }: { entry: SeenEntry }) {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const own = pointWords(words);
  const { key, kind, point, item, inPoint, inRow, isProblem } = entry;
  const heading = headingOf(entry, words);
  const place = placeOf(entry, words);
  const isBusy = state.work !== undefined;
  const mark = (verdict?: boolean) =>
    void session.run("markPoint", {
      key,
      ...(verdict === undefined ? {} : { isProblem: verdict }),
    });
  if (isProblem !== undefined)
    return (
      <li className={mergeClasses(styles.entry, styles.seen)}>
        <Caption1 className={styles.what}>
          {place} {heading} <strong>{verdictOf(entry, words)}</strong>
        </Caption1>
        <Link
          as="button"
          disabled={isBusy}
          aria-label={`${own.change} ${place} ${heading}`}
          onClick={() => mark()}
        >
          {own.change}
        </Link>
      </li>
    );
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <h2 className={styles.heading}>{heading}</h2>
        {item && (
          <Link as="button" onClick={() => void session.goToRow(item.row)}>
            {own.inTable(item.ref)}
          </Link>
        )}
      </div>
      <dl className={styles.texts}>
        {(point ?? kind === "missing") && (
          <Text term={own.point(point?.name ?? "")} passage={inPoint} />
        )}
        {(item ?? kind === "missing") && (
          <Text
            term={own.row(item?.ref ?? "")}
            passage={inRow && { ...inRow, context: rowTextOf(entry, words) }}
          />
        )}
      </dl>
      <div className={styles.buttons}>
        {VERDICTS.map((verdict) => (
          <Button
            key={verdict}
            size="small"
            disabledFocusable={isBusy}
            aria-label={`${own[verdict]} ${place}`}
            onClick={() => mark(verdict === "isProblem")}
          >
            {own[verdict]}
          </Button>
        ))}
      </div>
    </li>
  );
}

/** One side's words with what is meant set off; the side that has nothing says so. */
function Text({ term, passage }: { term: string; passage: Passage | undefined }) {
  const { words } = usePane();
  const styles = useStyles();
  const own = pointWords(words);
  const { quote = "", context = "" } = passage ?? {};
  const at = quote === "" ? -1 : context.indexOf(quote);
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.text}>
        {!passage && <span className={styles.term}>{own.notFound}</span>}
        {passage && at < 0 && shortEnd(context)}
        {at >= 0 && (
          <>
            {shortStart(context.slice(0, at))}
            <mark className={styles.mark}>{quote}</mark>
            {shortEnd(context.slice(at + quote.length))}
          </>
        )}
      </dd>
    </>
  );
}

function shortStart(text: string): string {
  return text.length > AROUND ? `……${text.slice(-AROUND)}` : text;
}

function shortEnd(text: string): string {
  return text.length > AROUND ? `${text.slice(0, AROUND)}……` : text;
}

const useStyles = makeStyles({
  entry: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  seen: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  what: { flex: 1 },
  head: { display: "flex", alignItems: "baseline", justifyContent: "space-between" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  texts: {
    display: "grid",
    gridTemplateColumns: "minmax(64px, max-content) 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
  },
  term: { color: tokens.colorNeutralForeground2, margin: 0 },
  text: { margin: 0, overflowWrap: "anywhere" },
  mark: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});
