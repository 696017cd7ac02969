import {
  Button,
  Caption1,
  makeStyles,
  Select,
  Spinner,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { QuestionCircle20Regular, Settings20Regular } from "@fluentui/react-icons";
import { AsOfField } from "./AsOfField";
import { DayLines } from "./DayLines";
import { CHECK_BUTTON, usePane } from "../parts/paneContext";

/** Title, settings and help, as-of date, sheet, and the one button that matters. */
export function Header() {
  const { session, state, words, open } = usePane();
  const styles = useStyles();
  const { pane } = words;
  const review = state.result?.review;
  const isChecking = state.work === "checkProgress";
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <div className={styles.titles}>
          <Subtitle2 as="h1" block className={styles.title}>
            {pane.title}
          </Subtitle2>
        </div>
        <Button
          appearance="subtle"
          icon={<Settings20Regular />}
          aria-label={pane.settings}
          title={pane.settings}
          onClick={() => {
            open({ kind: "settings" });
          }}
        />
        <Button
          appearance="subtle"
          icon={<QuestionCircle20Regular />}
          aria-label={pane.help}
          title={pane.help}
          onClick={() => {
            open({ kind: "help" });
          }}
        />
      </div>
      {review && (
        <Caption1 as="p" block className={styles.note}>
          {pane.summary(review.sheet.name, review.year, review.items.length, review.units.length)}
        </Caption1>
      )}
      <div className={styles.row}>
        <AsOfField />
        <Button
          id={CHECK_BUTTON}
          appearance="primary"
          className={styles.check}
          disabledFocusable={state.work !== undefined}
          icon={isChecking ? <Spinner size="extra-tiny" /> : null}
          onClick={() => void session.run("checkProgress")}
        >
          {pane.check}
        </Button>
      </div>
      <DayLines />
      <SheetChoice />
    </header>
  );
}

/** Shown only where several sheets hold a progress table. */
function SheetChoice() {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const { result } = state;
  if (!result || result.candidates.length < 2) return null;
  return (
    <Select
      size="small"
      className={styles.sheet}
      aria-label={words.pane.sheet}
      value={result.review.sheet.id}
      disabled={state.work !== undefined}
      onChange={(_, { value }) => {
        const chosen = result.candidates.find(({ id }) => id === value);
        if (chosen) void session.setSheet(chosen);
      }}
    >
      {result.candidates.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}

const useStyles = makeStyles({
  header: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  top: { display: "flex", alignItems: "flex-start" },
  titles: { flex: 1, minWidth: 0, paddingTop: "5px" },
  title: { margin: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  other: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  row: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  check: { flex: "1 0 auto", minWidth: "96px" },
  sheet: { marginTop: tokens.spacingVerticalS },
});
