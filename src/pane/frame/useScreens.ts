import { useCallback, useEffect, useRef, useState } from "react";
import type { Screen } from "../parts/paneContext";

/** The pages that lie over each other, the topmost last, and the elements from which they were opened. */
export function useScreens() {
  const [screens, setScreens] = useState<Screen[]>([]);
  const openers = useRef<(Element | null)[]>([]);
  const depth = useRef(0);
  const top = useRef<Screen["kind"]>(undefined);

  const open = useCallback((screen: Screen) => {
    // What opens by itself, or by the ribbon, does not lie over itself.
    if (top.current === screen.kind) return;
    openers.current.push(document.activeElement);
    setScreens((before) => [...before, screen]);
  }, []);
  const back = useCallback(() => {
    setScreens((before) => before.slice(0, -1));
  }, []);

  // What lay below can take the keyboard only after it has been drawn as the topmost again.
  useEffect(() => {
    if (screens.length < depth.current) {
      const opener = openers.current.splice(screens.length)[0];
      if (opener instanceof HTMLElement) opener.focus();
    }
    depth.current = screens.length;
    top.current = screens.at(-1)?.kind;
  }, [screens]);

  return { screens, open, back };
}
