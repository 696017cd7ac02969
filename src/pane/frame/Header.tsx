import { Button, makeStyles, Select, Spinner, tokens } from "@fluentui/react-components";
import { QuestionCircle20Regular, Settings20Regular } from "@fluentui/react-icons";
import { AsOfField } from "./AsOfField";
import { DayLines } from "./DayLines";
import { CHECK_BUTTON, usePane } from "../parts/paneContext";
import { useHiddenStyle } from "../parts/useHiddenStyle";

/** As-of date, the one button that matters, settings and help in one line; Excel's own bar above says what the pane is. */
export function Header() {
  const { session, state, words, open } = usePane();
  const styles = useStyles();
  const hidden = useHiddenStyle();
  const { pane } = words;
  const isChecking = state.work === "checkProgress";
  return (
    <header className={styles.header}>
      <h1 className={hidden}>{pane.title}</h1>
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
        <span className={styles.icons}>
          <Button
            appearance="subtle"
            className={styles.icon}
            icon={<Settings20Regular />}
            aria-label={pane.settings}
            title={pane.settings}
            onClick={() => {
              open({ kind: "settings" });
            }}
          />
          <Button
            appearance="subtle"
            className={styles.icon}
            icon={<QuestionCircle20Regular />}
            aria-label={pane.help}
            title={pane.help}
            onClick={() => {
              open({ kind: "help" });
            }}
          />
        </span>
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
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
  },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  check: { flex: "1 0 auto", minWidth: 0, paddingLeft: "8px", paddingRight: "8px" },
  icons: { display: "flex", marginLeft: "auto" },
  icon: { minWidth: 0, padding: "5px 4px" },
  sheet: { marginTop: tokens.spacingVerticalXS },
});
