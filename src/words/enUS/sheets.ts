import type { zhCNSheets } from "../zhCN/sheets";

/** Summary sheets and printing in the pane, in English. */
export const enUSSheets: typeof zhCNSheets = {
  title: "Make summary sheets",
  button: "Make sheets",
  buttonFor: (count) => `Make ${count} sheets`,
  hint: "One for each unit, an overview and the table of reports, laid out on A4. Sheets made before are replaced; remarks typed in them are carried over.",
  which: "For which units",
  choices: {
    all: "All units",
    alarm: "Units with something late or unclear",
    ticked: "Ticked units",
  },
  choice: (name, count) => `${name} (${count})`,
  make: "Make",
  remove: "Remove summary sheets",
  removeHint: "Only sheets the add-in made are removed; copies and your own stay.",
  print: "Print the plan",
  printColumn: "With the result column (clear in grey as well)",
  printLegend: "Say in the footer what the colours mean",
  legend: (state) =>
    `Rose: ${state.overdue}, orange: ${state.unmet}, violet: ${state.toConfirm}, yellow: ${state.behind}, ${state.dueSoon}`,
  noLegend: " The left of the footer holds a text of yours: the colours are not explained.",
  printHint:
    "Sets the plan up for A4 landscape, one page wide, with its header on each page; then print with File → Print.",
  made: (count, pages) =>
    `${count} sheets made, ${pages} pages. To print only these: click the first tab, Shift-click the last, press Ctrl+P.`,
  openOverview: "Open the overview",
  many: (sheets, minutes) =>
    `${sheets} sheets will take about ${minutes} minutes and can be cancelled. Press the button once more to begin.`,
  removed: (count) =>
    count === 0 ? "There were no summary sheets." : `${count} sheets were removed.`,
  printSet: (sheet) => `“${sheet}” is set up for printing.`,
  printWide: (sheet) =>
    `“${sheet}” repeats its header, but Excel did not keep A4 landscape, one page wide: set it under Page Layout.`,
  printRestored: "The page setup is as before.",
  printSame: "The page setup was not changed.",
  gone: (units) => `No longer in the plan, but their sheets are still there: ${units}.`,
  removeGone: "Remove them",
  carried: (units) =>
    `What you wrote was carried over: ${units.map(({ unit, texts }) => `${unit} (${texts})`).join(", ")}.`,
  lost: (count) =>
    `${count} of your texts belong to items that are gone; they were not carried over.`,
};
