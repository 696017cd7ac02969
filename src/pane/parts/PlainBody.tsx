import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** The body of a page of sentences with what can be done about them below one another. */
export function PlainBody({ children }: { children: ReactNode }) {
  return <div className={useStyles().body}>{children}</div>;
}

/** Sentences, a paragraph each. */
export function Lines({ lines }: { lines: readonly string[] }) {
  const styles = useStyles();
  return lines.map((line) => (
    <Caption1 as="p" block key={line} className={styles.line}>
      {line}
    </Caption1>
  ));
}

const useStyles = makeStyles({
  body: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  line: { margin: 0, lineHeight: 1.7, color: tokens.colorNeutralForeground2 },
});
