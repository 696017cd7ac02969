import { useMemo, useState } from "react";
import { namedUnitsOf, openGroupsOf } from "../../../core/register/draftRegisters";
import {
  groupsToChoose,
  missingUnits,
  proposeGroups,
  readGivenUnits,
  type GroupedUnit,
} from "../../../core/register/givenUnits";
import type { Plan } from "../../../core/review/reviewPlan";

/** The list of units that is being put together, with what is ticked by hand over what is proposed. */
export interface Units {
  text: string;
  setText: (text: string) => void;
  grouped: GroupedUnit[];
  choices: string[];
  /** How many units the table names itself, and those of them that the list lacks. */
  named: string[];
  missing: string[];
  openGroups: string[];
  tick: (unit: string, group: string, isIn: boolean) => void;
}

export function useUnits(plan: Plan): Units {
  const [text, setText] = useState("");
  const [ticked, setTicked] = useState<ReadonlyMap<string, boolean>>(new Map());
  const openGroups = useMemo(() => openGroupsOf(plan), [plan]);
  const named = useMemo(() => namedUnitsOf(plan), [plan]);
  const given = useMemo(() => readGivenUnits(text), [text]);
  const choices = useMemo(() => groupsToChoose(openGroups, given), [openGroups, given]);
  const grouped = useMemo(
    () =>
      proposeGroups(given, choices).map(({ name, groups }) => ({
        name,
        groups: new Set(
          choices.filter((group) => ticked.get(`${name}\t${group}`) ?? groups.has(group)),
        ),
      })),
    [given, choices, ticked],
  );
  return {
    text,
    setText,
    grouped,
    choices,
    named,
    missing: missingUnits(named, given),
    openGroups,
    tick: (unit, group, isIn) => setTicked(new Map(ticked).set(`${unit}\t${group}`, isIn)),
  };
}
