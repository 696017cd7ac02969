import {
  Button,
  Caption1,
  Checkbox,
  Field,
  Input,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ProposedNotice } from "../../../core/notice/gradeNotices";
import { noticeWords } from "../../../words/compose/noticeWords";
import { nodeOpens } from "../../../words/compose/nodeWords";
import { badgeWords } from "../../../words/compose/badgeWords";
import { usePane } from "../../parts/paneContext";

/** One proposed notice: whom to, its items with why, and the way to a milder grade. */
export function NoticeRow({
  notice,
  isTicked,
  isLowered,
  raised,
  onTick,
  onLower,
  onRaise,
}: {
  notice: ProposedNotice;
  isTicked: boolean;
  isLowered: boolean;
  /** Why it is raised by a grade, as far as it was typed; undefined where it is not. */
  raised: string | undefined;
  onTick: (isOn: boolean) => void;
  onLower: (isLow: boolean) => void;
  onRaise: (why: string | undefined) => void;
}) {
  const { session, state, words } = usePane();
  const asOf = state.result?.review.asOf ?? session.asOf;
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
          {raised && <Caption1 className={styles.hint}> {own.raised}</Caption1>}
        </summary>
        <ul className={styles.list}>
          {items.map(({ finding, part, node }) => (
            <li key={`${finding.ref} ${finding.row}`}>
              {finding.ref} {finding.content}{" "}
              <Caption1 className={styles.hint}>
                {node ? own.node(node.name, nodeOpens(node, asOf, words)) : badgeWords(part, words)}
              </Caption1>
            </li>
          ))}
        </ul>
        <div className={styles.buttons}>
          {grade !== "blue" && raised === undefined && (
            <Button size="small" onClick={() => onLower(!isLowered)}>
              {isLowered ? own.restore : own.lower}
            </Button>
          )}
          {grade !== "red" && items.length > 0 && !isLowered && (
            <Button size="small" onClick={() => onRaise(raised === undefined ? "" : undefined)}>
              {raised === undefined ? own.raise : own.unraise}
            </Button>
          )}
        </div>
        {raised !== undefined && (
          <Field label={own.raiseWhy} required>
            <Input value={raised} onChange={(_, { value }) => onRaise(value)} />
          </Field>
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
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  list: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingLeft: "18px",
    lineHeight: 1.6,
    overflowWrap: "anywhere",
  },
});
