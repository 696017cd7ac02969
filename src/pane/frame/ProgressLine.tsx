import { Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState } from "react";
import type { Step } from "../../core/steps";
import { CHECK_BUTTON, usePane } from "../parts/paneContext";

/**
 * What is being done and, as soon as it is known, how far; with a way to stop while there is one. Only what is being done is
 * read out: the figures change many times a second.
 */
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
  // Once there it stays, so that the keyboard stays on it.
  const [hadCancel, setHadCancel] = useState(false);
  if (onCancel && !hadCancel) setHadCancel(true);
  const line = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const own = line.current;
    return () => {
      // The keyboard is not left nowhere when its button goes.
      if (own?.contains(document.activeElement)) document.getElementById(CHECK_BUTTON)?.focus();
    };
  }, []);
  const shown = step ? words.pane.progress[step.at](step.done, step.of) : text;
  return (
    <div ref={line}>
      <span role="status" className={styles.spoken}>
        {text}
      </span>
      <ProgressBar
        aria-label={text}
        thickness="medium"
        {...(step ? { value: step.done, max: step.of } : {})}
      />
      <div className={styles.line}>
        <Caption1 className={styles.text}>{shown}</Caption1>
        {hadCancel && (
          <Button size="small" disabledFocusable={!onCancel} onClick={onCancel}>
            {words.pane.cancelWork}
          </Button>
        )}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
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
