import { useMemo, useState } from "react";
import type { CollectResult } from "../../../actions/forms/collectForms";
import type { FormsToEnter } from "../../../actions/forms/enterForms";
import type { Fact } from "../../../core/form/collect";

/** What of the forms is to be entered: everything new but of units unticked, and of conflicts those that take what came back. */
export interface Choices {
  /** Units whose new facts are left out. */
  unticked: ReadonlySet<string>;
  tick: (unit: string, isOn: boolean) => void;
  /** Conflicts in which what came back is taken. */
  returned: ReadonlySet<Fact>;
  choose: (facts: readonly Fact[], takesReturned: boolean) => void;
  entering: FormsToEnter;
}

/** The choices for one reading of the forms; another reading begins anew with them. */
export function useChoices(collected: CollectResult | undefined): Choices {
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const [returned, setReturned] = useState<ReadonlySet<Fact>>(new Set());
  const entering = useMemo((): FormsToEnter => {
    if (!collected) return { facts: [], records: [], came: [] };
    const isTaken = (fact: Fact) =>
      fact.outcome === "new" ? !unticked.has(fact.unit) : returned.has(fact);
    return {
      facts: collected.facts.filter(isTaken),
      records: collected.records.filter(({ unit }) => !unticked.has(unit)),
      came: collected.files.filter(({ notTaken }) => notTaken === undefined),
    };
  }, [collected, unticked, returned]);
  return {
    unticked,
    tick: (unit, isOn) => {
      const next = new Set(unticked);
      if (isOn) next.delete(unit);
      else next.add(unit);
      setUnticked(next);
    },
    returned,
    choose: (facts, takesReturned) => {
      const next = new Set(returned);
      for (const fact of facts) {
        if (takesReturned) next.add(fact);
        else next.delete(fact);
      }
      setReturned(next);
    },
    entering,
  };
}
