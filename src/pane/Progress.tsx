import { Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { usePane } from "./paneContext";

/** What is being done, and how far, while something is. */
export function Progress() {
  const { state, words } = usePane();
  const styles = useStyles();
  const { work, judged } = state;
  if (!work) return null;
  const isMarking = work === "checking" && judged;
  const text = words.pane.work[isMarking ? "marking" : work];
  return (
    <div className={styles.progress} role="status">
      <ProgressBar aria-label={text} thickness="medium" {...(isMarking ? { value: 0.7 } : {})} />
      <Caption1 as="p" block className={styles.text}>
        {text}
      </Caption1>
    </div>
  );
}

const useStyles = makeStyles({
  progress: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0` },
  text: { margin: "2px 0 0", color: tokens.colorNeutralForeground2 },
});
