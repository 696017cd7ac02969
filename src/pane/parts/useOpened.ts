import { useCallback, useState } from "react";

/** Which rows of a list are opened, by identity, so that they stay so over a new check. */
export function useOpened() {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((identity: string, isOpen?: boolean) => {
    setOpened((before) => {
      const after = new Set(before);
      if (isOpen ?? !before.has(identity)) after.add(identity);
      else after.delete(identity);
      return after;
    });
  }, []);
  return { has: (identity: string) => opened.has(identity), toggle };
}
