import { Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { HeaderColumn, PointedRole } from "../../../core/headerRead";
import type { Day } from "../../../core/text/day";
import { usePane } from "../../parts/paneContext";
import type { ColumnRoles } from "./columnChoice";

/** In the order in which a reader looks for them. */
const SHOWN: readonly PointedRole[] = [
  "project",
  "content",
  "deadline",
  "units",
  "lead",
  "assist",
  "status",
  "doneDay",
];

/** The first texts below the headings as they will be read, so that a wrong choice is seen before the check. */
export function FirstRow({
  columns,
  roles,
  oneDay,
}: {
  columns: HeaderColumn[];
  roles: ColumnRoles;
  oneDay: Day | undefined;
}) {
  const { words } = usePane();
  const styles = useStyles();
  const lines = SHOWN.flatMap((role) =>
    columns
      .filter(({ column }) => roles.get(column) === role)
      .map(({ column, samples: [text = ""] }) => ({ key: `${column}`, role, text })),
  );
  if (oneDay !== undefined) {
    const text = words.deadline.wholePlan(words.day(oneDay));
    lines.push({ key: "day", role: "deadline", text });
  }
  return (
    <section className={styles.section}>
      <Caption1Strong as="h2" block className={styles.title}>
        {words.columns.first}
      </Caption1Strong>
      <dl className={styles.box}>
        {lines.map(({ key, role, text }) => (
          <div key={key} className={styles.line}>
            <dt className={styles.role}>{words.header.roles[role]}</dt>
            <dd className={styles.text}>{words.pane.read.asText(text)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const useStyles = makeStyles({
  section: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
  title: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  box: {
    margin: 0,
    padding: "6px 10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: { display: "flex", gap: tokens.spacingHorizontalS, padding: "1px 0" },
  role: { flex: "0 0 88px", color: tokens.colorNeutralForeground2 },
  text: { flex: 1, minWidth: 0, margin: 0, overflowWrap: "anywhere" },
});
