import { Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { Unfinished } from "../../../core/nextYear/nextYear";
import { nextYearWords } from "../../../words/compose/nextYearWords";
import { usePane } from "../../parts/paneContext";

/** Items that were not finished, each to be ticked for a note in the next year's row. */
export function UnfinishedList({
  title,
  hint,
  items,
  noted,
  onNoted,
}: {
  title: string;
  hint: string;
  items: Unfinished[];
  noted: readonly string[];
  onNoted: (noted: string[]) => void;
}) {
  const { words } = usePane();
  const styles = useStyles();
  const own = nextYearWords(words);
  if (items.length === 0) return null;
  const ids = items.map(({ finding }) => finding.identity);
  const ticked = ids.filter((id) => noted.includes(id)).length;
  const others = noted.filter((id) => !ids.includes(id));
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      <Caption1 className={styles.hint}>{hint}</Caption1>
      <Checkbox
        label={own.all}
        checked={ticked === ids.length ? true : ticked > 0 ? "mixed" : false}
        onChange={() => onNoted(ticked === ids.length ? others : [...others, ...ids])}
      />
      {items.map(({ finding, units }) => (
        <div key={finding.identity}>
          <Checkbox
            checked={noted.includes(finding.identity)}
            label={`${finding.ref} ${finding.content.replace(/\s+/g, "")}（${own.units(units)}）`}
            onChange={(_, { checked }) =>
              onNoted(
                checked === true
                  ? [...noted, finding.identity]
                  : noted.filter((id) => id !== finding.identity),
              )
            }
          />
        </div>
      ))}
    </section>
  );
}

const useStyles = makeStyles({
  section: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: { color: tokens.colorNeutralForeground2, display: "block" },
});
