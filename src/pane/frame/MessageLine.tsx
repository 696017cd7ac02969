import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { FailureFacts } from "../../core/failure";
import { usePane } from "../parts/paneContext";

/** One message, in one line as long as it fits one, with what can be done about it. */
export function MessageLine({
  intent,
  text,
  onClose,
  children,
}: {
  intent: "success" | "warning" | "error" | "info";
  text: string;
  onClose?: () => void;
  children?: ReactNode;
}) {
  const { words } = usePane();
  const styles = useStyles();
  const close = onClose && (
    <Button
      appearance="transparent"
      size="small"
      aria-label={words.pane.dismiss}
      title={words.pane.dismiss}
      icon={<Dismiss16Regular />}
      onClick={onClose}
    />
  );
  return (
    <MessageBar intent={intent} layout="singleline" politeness="polite" className={styles.line}>
      <MessageBarBody className={styles.body}>{text}</MessageBarBody>
      <MessageBarActions {...(close ? { containerAction: close } : {})}>
        {children}
      </MessageBarActions>
    </MessageBar>
  );
}

/** Why something was not done; that the user stopped it is no error. */
export function FailureLine({ failure, onClose }: { failure: FailureFacts; onClose: () => void }) {
  const { words } = usePane();
  const intent = failure.code === "cancelled" ? "info" : "error";
  return <MessageLine intent={intent} text={words.failure(failure)} onClose={onClose} />;
}

const useStyles = makeStyles({
  line: {
    minHeight: "32px",
    paddingTop: "2px",
    paddingBottom: "2px",
    // As Fluent lays out a message of several lines: at 200 % in a narrow pane nothing else fits.
    "@media (max-width: 280px)": {
      gridTemplateColumns: "auto 1fr auto",
      gridTemplateAreas: '"icon body actions" "secondaryActions secondaryActions secondaryActions"',
    },
  },
  body: {
    whiteSpace: "normal",
    overflowWrap: "anywhere",
    paddingTop: "3px",
    paddingBottom: "3px",
  },
});
