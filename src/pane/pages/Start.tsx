import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { usePane } from "../parts/paneContext";

/** Before the first check: what the pane is for and what to do; and where no table was found, what one must have. */
export function Start() {
  const { session, state, words, open } = usePane();
  const styles = useStyles();
  const { pane } = words;
  const { failure } = state;
  const nearest = failure?.code === "noTable" ? failure.nearest : undefined;
  // A table that is almost one: what it lacks is asked at once.
  useEffect(() => {
    if (nearest) open({ kind: "columns", header: nearest });
  }, [nearest, open]);
  if (failure?.code === "noTable") {
    return (
      <section className={styles.start} role="alert">
        <Subtitle2 as="h2" block className={styles.title}>
          {pane.noTable.title}
        </Subtitle2>
        <Body1 as="p" block className={styles.text}>
          {nearest ? words.failure(failure) : pane.noTable.text}
        </Body1>
        {nearest && (
          <Button
            appearance="primary"
            className={styles.button}
            onClick={() => {
              open({ kind: "columns", header: nearest });
            }}
          >
            {words.columns.title}
          </Button>
        )}
        <Button
          className={styles.button}
          disabledFocusable={state.work !== undefined}
          onClick={() => void session.run("insertSample")}
        >
          {pane.noTable.sample}
        </Button>
        <Caption1 as="p" block className={styles.text}>
          {pane.noTable.sampleHint}
        </Caption1>
      </section>
    );
  }
  return (
    <div className={styles.start}>
      {state.found && (
        <Body1 as="p" block className={styles.found}>
          {pane.foundMarks(state.found.rows, words.day(state.found.asOf))}
        </Body1>
      )}
      <Body1 as="p" block className={styles.text}>
        {pane.welcome}
      </Body1>
      <ol className={styles.steps}>
        {pane.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Caption1 as="p" block className={styles.text}>
        {pane.columnHint}
      </Caption1>
    </div>
  );
}

const useStyles = makeStyles({
  start: { padding: tokens.spacingHorizontalL },
  title: { margin: `0 0 ${tokens.spacingVerticalS}` },
  text: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: 1.7 },
  button: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}` },
  found: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  steps: {
    margin: `${tokens.spacingVerticalM} 0`,
    paddingLeft: "22px",
    color: tokens.colorNeutralForeground1,
    lineHeight: 1.9,
  },
});
