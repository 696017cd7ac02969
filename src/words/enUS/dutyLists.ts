import type { DutyListWords } from "../zhCN/dutyLists";

/** 普法责任清单 in the pane and on its sheets, in English. */
export const enUSDutyLists: DutyListWords = {
  title: "Duty lists",
  hint: "Makes a duty list for each unit: contents and standards come from the plan; who answers for them and how they are carried out is left yellow for the unit to fill in. A list that is there is not made anew.",
  registerHint:
    "The 清单公示 says on which day each unit drew its list up and published it. Where both days stand there, and it was published within the plan's year and by the as-of day, the items that ask for a published 普法责任清单 are done for that unit.",
  counted: (published, units) => `${published} of ${units} units have published theirs.`,
  makeRegister: "Make the 清单公示",
  whose: "Whose",
  all: (units) => `All ${units} units`,
  make: "Make the lists",
  sheet: (unit) => `Duties-${unit}`,
  sheetTitle: (unit, year) => `${unit}: duty list of ${year}`,
  line: (unit) => `Unit: ${unit}`,
  groups: ["No.", "Contents", "Who", "", "", "How", "", "", "Standard"],
  headings: ["", "", "Leader", "Person", "Office", "For whom", "Medium", "Manner", ""],
  until: (deadline) => `Due: ${deadline}`,
  foot: "Unit (seal):                    Drawn up on:                    Published on:",
};
