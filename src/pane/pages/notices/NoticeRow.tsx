import { Button, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ProposedNotice } from "../../../core/notice/gradeNotices";
import { noticeWords } from "../../../words/compose/noticeWords";
import { badgeWords } from "../../../words/compose/badgeWords";
import { usePane } from "../../parts/paneContext";

/** One proposed notice: whom to, its items with why, and the way to a milder grade. */
export function NoticeRow({
  notice,
  isTicked,
  isLowered,
  onTick,
  onLower,
}: {
  notice: ProposedNotice;
  isTicked: boolean;
  isLowered: boolean;
  onTick: (isOn: boolean) => void;
  onLower: (isLow: boolean) => void;
}) {
  const { words } = usePane();
  const styles = useStyles();
  const own = noticeWords(words);
  const { unit, grade, items, form } = notice;
  return (
    <div className={styles.row}>
      <Checkbox
        className={styles.tick}
        aria-label={own.tick(unit)}
        checked={isTicked}
        onChange={(_, { checked }) => onTick(checked === true)}
      />
      <details className={styles.main}>
        <summary className={styles.summary}>
          {unit}{" "}
          {items.length > 0 && (
            <Caption1 className={styles.hint}>{own.items(items.length)} </Caption1>
          )}
          {form && <Caption1 className={styles.hint}>{own.form(form.label)}</Caption1>}
          {isLowered && <Caption1 className={styles.hint}> {own.lowered}</Caption1>}
        </summary>
        <ul className={styles.list}>
          {items.map(({ finding, part }) => (
            <li key={`${finding.ref} ${finding.row}`}>
              {finding.ref} {finding.content}{" "}
              <Caption1 className={styles.hint}>{badgeWords(part, words)}</Caption1>
            </li>
          ))}
        </ul>
        {grade !== "blue" && (
          <Button size="small" onClick={() => onLower(!isLowered)}>
            {isLowered ? own.restore : own.lower}
          </Button>
        )}
      </details>
    </div>
  );
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "flex-start",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  tick: { marginLeft: "-8px" },
  main: { flex: 1, minWidth: 0, padding: `${tokens.spacingVerticalXS} 0` },
  summary: { cursor: "pointer", overflowWrap: "anywhere" },
  hint: { color: tokens.colorNeutralForeground3 },
  list: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingLeft: "18px",
    lineHeight: 1.6,
    overflowWrap: "anywhere",
  },
});
