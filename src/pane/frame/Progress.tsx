import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../parts/paneContext";
import { ProgressLine } from "./ProgressLine";

/** What is being done, and how far, while something is. */
export function Progress() {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const { work, isWriting, step } = state;
  if (!work) return null;
  const text = words.pane.work[work === "checkProgress" && isWriting ? "marking" : work];
  // Once it is being written, it is done to the end.
  const canStop = step !== undefined && !isWriting;
  const onCancel = () => {
    session.cancel();
  };
  return (
    <div className={styles.progress}>
      <ProgressLine text={text} step={step} onCancel={canStop ? onCancel : undefined} />
    </div>
  );
}

const useStyles = makeStyles({
  progress: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0` },
});
