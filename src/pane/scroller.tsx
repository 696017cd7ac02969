import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { createContext, type ReactNode, type RefObject, useContext, useRef } from "react";

const ScrollerContext = createContext<RefObject<HTMLElement | null> | undefined>(undefined);

/** What scrolls around a long list. */
export function useScroller(): RefObject<HTMLElement | null> {
  const scroller = useContext(ScrollerContext);
  if (!scroller) throw new Error("useScroller stands outside of a Scroller");
  return scroller;
}

/** The part of a page that scrolls, between its header and its footer. */
export function Scroller({ className, children }: { className?: string; children: ReactNode }) {
  const element = useRef<HTMLDivElement>(null);
  const styles = useStyles();
  return (
    <ScrollerContext.Provider value={element}>
      <div ref={element} className={mergeClasses(styles.scroller, className)}>
        <div className={styles.content}>{children}</div>
      </div>
    </ScrollerContext.Provider>
  );
}

const useStyles = makeStyles({
  scroller: {
    flex: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    position: "relative",
  },
  content: { minHeight: "100%", boxSizing: "border-box" },
});
