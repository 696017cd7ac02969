import { Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { Step } from "../core/steps";
import { usePane } from "./paneContext";

/** What is being done and, as soon as it is known, how far; with a way to stop while there is one. */
export function ProgressLine({
  text,
  step,
  onCancel,
}: {
  /** What is being done, where no step says it better. */
  text: string;
  step?: Step | undefined;
  onCancel?: (() => void) | undefined;
}) {
  const { words } = usePane();
  const styles = useStyles();
  const shown = step ? words.pane.progress[step.at](step.done, step.of) : text;
  return (
    <div>
      <ProgressBar
        aria-label={text}
        thickness="medium"
        {...(step ? { value: step.done, max: step.of } : {})}
      />
      <div className={styles.line}>
        <Caption1 className={styles.text}>{shown}</Caption1>
        {onCancel && (
          <Button size="small" onClick={onCancel}>
            {words.pane.cancelWork}
          </Button>
        )}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  // As high as the button, so that nothing moves when it comes.
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "24px",
    marginTop: "2px",
  },
  text: { flex: 1, color: tokens.colorNeutralForeground2 },
});
