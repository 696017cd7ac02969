import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { usePane } from "../parts/paneContext";

/** Asks whether what was entered may be thrown away. The keyboard is on the answer that keeps it, and afterwards where it was. */
export function LeaveQuestion({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  const { words } = usePane();
  const styles = useStyles();
  const question = useId();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    bar.current?.querySelector("button")?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const { unsaved } = words.pane;
  return (
    <div ref={bar} role="alertdialog" aria-labelledby={question} className={styles.bar}>
      <span id={question} className={styles.text}>
        {unsaved.question}
      </span>
      <Button appearance="primary" onClick={onStay}>
        {unsaved.stay}
      </Button>
      <Button onClick={onLeave}>{unsaved.leave}</Button>
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "flex-end",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `2px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  text: { flex: "1 1 160px" },
});
