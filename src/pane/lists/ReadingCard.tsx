import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Warning16Regular } from "@fluentui/react-icons";
import type { ItemReading } from "../../core/plan/readPlan";
import type { Problem } from "../../core/plan/problem";
import type { Columns } from "../../core/table/findTable";
import { readingLines, type ReadingLine } from "../../words/compose/readingLines";
import { usePane } from "../parts/paneContext";

/** One row as read: cell by cell the text, and what was understood. Each line goes to its cell. */
export function ReadingCard({
  reading,
  problems,
  columns,
  tabIndex,
}: {
  reading: ItemReading;
  problems: Problem[];
  columns: Columns;
  tabIndex: 0 | -1;
}) {
  const { session, words } = usePane();
  const styles = useStyles();
  const { item } = reading;
  const goTo = (column: number) => void session.goToRow(item.row, column);
  return (
    <article className={styles.card}>
      <button
        type="button"
        data-stop
        tabIndex={tabIndex}
        className={styles.title}
        title={item.content}
        onClick={() => {
          goTo(columns.content);
        }}
      >
        <b>{item.ref}</b>
        <span className={styles.content}>{item.content}</span>
      </button>
      {problems.map(({ code, text, rows }) => (
        <Caption1 key={`${code} ${text}`} as="p" block className={styles.problem}>
          <Warning16Regular className={styles.icon} />
          <span className={styles.said}>
            {words.problem[code]}
            {text !== "" && !rows && `: ${text}`}
          </span>
        </Caption1>
      ))}
      <div className={styles.lines}>
        {readingLines(reading, words).map((line, index) => (
          <button
            key={index}
            type="button"
            tabIndex={tabIndex}
            className={styles.line}
            onClick={() => {
              goTo(columnOf(line, columns));
            }}
          >
            <span className={styles.kind}>{words.pane.read[line.kind]}</span>
            <span className={styles.text}>{words.pane.read.asText(line.text)}</span>
            <span className={styles.read}>{line.read}</span>
          </button>
        ))}
      </div>
    </article>
  );
}

function columnOf({ kind }: ReadingLine, columns: Columns): number {
  switch (kind) {
    case "deadline":
      return columns.deadline ?? columns.content;
    case "units":
      return columns.units[0]?.column ?? columns.content;
    case "requirements":
    case "division":
      return columns.content;
    case "status":
      return columns.status ?? columns.content;
  }
}

const button = {
  width: "100%",
  border: "none",
  backgroundColor: "transparent",
  color: tokens.colorNeutralForeground1,
  font: "inherit",
  textAlign: "left",
  cursor: "pointer",
  ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
} as const;

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  title: {
    ...button,
    display: "grid",
    gridTemplateColumns: "minmax(32px, auto) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    fontSize: tokens.fontSizeBase300,
  },
  content: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
  problem: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: `2px ${tokens.spacingHorizontalL}`,
    overflowWrap: "anywhere",
  },
  // Elsewhere these words stand within a sentence.
  said: { "::first-letter": { textTransform: "uppercase" } },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground1 },
  lines: { padding: `0 ${tokens.spacingHorizontalS}` },
  line: {
    ...button,
    display: "grid",
    gridTemplateColumns: "52px minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: `2px ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    borderRadius: tokens.borderRadiusSmall,
  },
  kind: { color: tokens.colorNeutralForeground3 },
  text: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  read: { overflowWrap: "anywhere" },
});
