import { Button, Caption1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { usePane } from "../parts/paneContext";
import { Messages } from "../frame/Messages";
import { Progress } from "../frame/Progress";
import { LeaveQuestion } from "./LeaveQuestion";
import { Scroller } from "../frame/scroller";

/**
 * A page over the lists: a way back, a title that takes the keyboard, what it shows, and what can be done. Where it holds
 * what would be lost, whoever leaves it is asked.
 */
export function Page({
  title,
  subtitle,
  footer,
  cancel,
  isUnsaved = false,
  isText = false,
  children,
}: {
  title: string;
  subtitle?: ReactNode;
  footer?: ReactNode;
  /** What the button says that leaves the page as the arrow does. */
  cancel?: string;
  /** It holds what the user has entered and is nowhere else. */
  isUnsaved?: boolean;
  /** It holds text alone. */
  isText?: boolean;
  children: ReactNode;
}) {
  const { words, back } = usePane();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const [isAsking, setAsking] = useState(false);
  const leave = () => {
    if (isUnsaved) setAsking(true);
    else back();
  };
  const stay = () => {
    setAsking(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    if (isAsking) stay();
    else leave();
  };
  return (
    <main className={styles.page} aria-label={title} onKeyDown={onKeyDown}>
      <header className={styles.header}>
        <Button
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label={words.pane.back}
          title={words.pane.back}
          onClick={leave}
        />
        <div className={styles.titles}>
          <h1 className={styles.title} ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {subtitle !== undefined && (
            <Caption1 as="p" block className={styles.subtitle}>
              {subtitle}
            </Caption1>
          )}
        </div>
      </header>
      <Progress />
      <Messages isOnPage />
      <Scroller isText={isText}>{children}</Scroller>
      {isAsking ? (
        <LeaveQuestion onStay={stay} onLeave={back} />
      ) : (
        footer !== undefined && (
          <footer className={styles.footer}>
            {cancel !== undefined && <Button onClick={leave}>{cancel}</Button>}
            {footer}
          </footer>
        )
      )}
    </main>
  );
}

const useStyles = makeStyles({
  page: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    overflowY: "auto",
  },
  header: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  titles: { flex: 1, minWidth: 0, paddingTop: "5px" },
  title: {
    ...typographyStyles.subtitle2,
    margin: 0,
    overflowWrap: "anywhere",
    ":focus": { outlineStyle: "none" },
  },
  subtitle: { margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  footer: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "flex-end",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});
