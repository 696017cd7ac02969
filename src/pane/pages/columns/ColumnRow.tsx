import { Caption1, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { POINTED_ROLES, type HeaderColumn, type PointedRole } from "../../../core/headerRead";
import { columnLetters } from "../../../core/table/address";
import { usePane } from "../../parts/paneContext";

/** So many of the texts below a heading are shown. */
const SAMPLES = 2;

/** One heading with texts that stand below it, and what it is; one that is still open stands out. */
export function ColumnRow({
  column: { column, heading, samples },
  role,
  onChoose,
}: {
  column: HeaderColumn;
  role: PointedRole | undefined;
  onChoose: (role: PointedRole) => void;
}) {
  const { words } = usePane();
  const styles = useStyles();
  const letters = columnLetters(column);
  const below = samples.slice(0, SAMPLES).join(words.clauseSeparator);
  return (
    <div className={mergeClasses(styles.row, role === undefined && styles.open)}>
      <span className={styles.letters}>{letters}</span>
      <span className={styles.texts}>
        <span className={styles.heading}>{heading}</span>
        <Caption1 className={styles.samples} title={below}>
          {below}
        </Caption1>
      </span>
      <Select
        size="small"
        className={styles.choice}
        aria-label={words.columns.roleOf(letters, heading)}
        value={role ?? ""}
        onChange={(_, { value }) => {
          const chosen = POINTED_ROLES.find((each) => each === value);
          if (chosen) onChoose(chosen);
        }}
      >
        {role === undefined && <option value="">{words.columns.choose}</option>}
        {POINTED_ROLES.map((each) => (
          <option key={each} value={each}>
            {words.header.roles[each]}
          </option>
        ))}
      </Select>
    </div>
  );
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `6px ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  open: { backgroundColor: tokens.colorStatusWarningBackground1 },
  letters: {
    flex: "0 0 20px",
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  texts: { flex: "1 1 0", minWidth: 0, display: "flex", flexDirection: "column" },
  heading: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  samples: {
    color: tokens.colorNeutralForeground2,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  choice: { flex: "0 1 136px", minWidth: 0 },
});
