import { Caption1, Field, Input, Link, makeStyles, tokens } from "@fluentui/react-components";
import { keyOfPhrase } from "../../../actions/nextYear/nextYearPlan";
import type { MovedCell } from "../../../core/nextYear/nextYear";
import { nextYearWords } from "../../../words/compose/nextYearWords";
import { usePane } from "../../parts/paneContext";

/** A cell of which something is asked, with a field for each phrase; what is left blank is copied as it stands. */
export function AskedCell({
  cell,
  answers,
  onAnswer,
}: {
  cell: MovedCell;
  answers: Readonly<Record<string, string>>;
  onAnswer: (key: string, text: string) => void;
}) {
  const { session, words } = usePane();
  const styles = useStyles();
  const own = nextYearWords(words);
  return (
    <div className={styles.cell}>
      <div>
        <Link as="button" onClick={() => void session.goToRow(cell.row, cell.column)}>
          {cell.ref} {own.where[cell.where]}
        </Link>{" "}
        {cell.before.replace(/\s+/g, "")}
      </div>
      {cell.asked.map(({ quote, why }, index) => {
        const key = keyOfPhrase(cell, index);
        return (
          <Field
            key={key}
            size="small"
            label={
              <>
                “{quote}” <Caption1>{own.why[why]}</Caption1>
              </>
            }
          >
            <Input
              size="small"
              aria-label={own.answer(cell.ref, quote)}
              placeholder={quote}
              value={answers[key] ?? ""}
              onChange={(_, { value }) => onAnswer(key, value)}
            />
          </Field>
        );
      })}
    </div>
  );
}

const useStyles = makeStyles({
  cell: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
});
