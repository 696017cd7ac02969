import { makeStyles } from "@fluentui/react-components";
import { createContext, type ReactNode, useContext, useState } from "react";

const ScrollerContext = createContext<HTMLElement | null>(null);

/** What scrolls around a long list; null until it is drawn. */
export function useScroller(): HTMLElement | null {
  return useContext(ScrollerContext);
}

/** The part of a page that scrolls, between its header and its footer. */
export function Scroller({
  isMain,
  isText,
  children,
}: {
  /** It holds what the page is about; not where it lies within a main part. */
  isMain?: boolean;
  /** It holds text alone: the keyboard reaches it for scrolling. */
  isText?: boolean;
  children: ReactNode;
}) {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const styles = useStyles();
  const Part = isMain ? "main" : "div";
  return (
    <ScrollerContext.Provider value={element}>
      <Part ref={setElement} className={styles.scroller} {...(isText ? { tabIndex: 0 } : {})}>
        <div className={styles.content}>{children}</div>
      </Part>
    </ScrollerContext.Provider>
  );
}

const useStyles = makeStyles({
  scroller: {
    // Where header and footer leave less than this, as at 200 %, the page around it scrolls too.
    flex: "1 0 160px",
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    position: "relative",
  },
  content: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100%",
    boxSizing: "border-box",
  },
});
