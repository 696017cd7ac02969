import { Button, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { HeldItem, NoticePlan } from "../../../core/notice/gradeNotices";
import { noticeWords } from "../../../words/compose/noticeWords";
import { usePane } from "../../parts/paneContext";

/** What of the 督办台账 calls for somebody, with 销号 for what is done or gone; and for what nothing new is sent, and why. */
export function RegisterPart({ plan }: { plan: NoticePlan }) {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const own = noticeWords(words);
  const { open, held } = plan;
  const closable = open.filter(({ why }) => why !== "unanswered");
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const rows = closable.filter(({ row }) => ticked.has(row.row.row)).map(({ row }) => row);
  const tick = (row: number, isOn: boolean) => {
    const next = new Set(ticked);
    if (isOn) next.add(row);
    else next.delete(row);
    setTicked(next);
  };
  return (
    <>
      {open.length > 0 && (
        <section>
          <h2 className={styles.heading}>{own.openTitle(open.length)}</h2>
          {open.map(({ row, why }) => (
            <div key={row.row.row} className={styles.line}>
              {why === "unanswered" ? (
                <span>
                  {row.unit} {row.label}
                </span>
              ) : (
                <Checkbox
                  className={styles.tick}
                  label={`${row.unit} ${row.label}`}
                  checked={ticked.has(row.row.row)}
                  onChange={(_, { checked }) => tick(row.row.row, checked === true)}
                />
              )}
              <Caption1 as="p" block className={styles.hint}>
                {row.number} {own.open[why]}
              </Caption1>
            </div>
          ))}
          {closable.length > 0 && (
            <Button
              className={styles.button}
              disabledFocusable={rows.length === 0 || state.work !== undefined}
              onClick={() => void session.run("closeNotices", rows)}
            >
              {own.close(rows.length)}
            </Button>
          )}
        </section>
      )}
      {held.length > 0 && (
        <details>
          <summary className={styles.summary}>{own.heldTitle(held.length)}</summary>
          <ul className={styles.list}>
            {held.map((item) => (
              <li key={keyOf(item)}>
                {own.line(item.part.unit, item.finding.ref, own.held[item.why])}
                {item.notice && ` ${item.notice.number}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function keyOf({ finding, part }: HeldItem): string {
  return `${finding.row} ${part.unit}`;
}

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  tick: { marginLeft: "-8px" },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
  button: { marginTop: tokens.spacingVerticalS },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: "18px", lineHeight: 1.6 },
});
