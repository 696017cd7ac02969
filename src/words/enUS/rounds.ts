import type { RoundWords } from "../zhCN/rounds";

/** 检查记录 and 与上期比, in English. */
export const enUSRounds: RoundWords = {
  title: "Since the last round",
  against: (round, day) =>
    round === undefined ? `Against the former copy of ${day}` : `Against round ${round} (${day})`,
  trend: "Round by round",
  trendOf: (unit) => `${unit} round by round`,
  trendRound: (round, day) => (round === undefined ? `Now, ${day}` : `Round ${round}, ${day}`),
  count: (state, items) => `${state} ${items}`,
  list: ", ",
  sentence: "; ",
  stop: ".",
  withoutAlarms: " (more than 5000 alarms: this round keeps items only)",
  classes: {
    new: "New",
    worse: "Worse",
    still: "Still open",
    better: "Better",
    closed: "Closed",
    finished: "Finished",
  },
  hints: {
    new: "no alarm then, one now",
    worse: "a graver alarm than then",
    still: "the same alarm as then",
    better: "a milder alarm, or caught up",
    closed: "in alarm then, done or made up now",
    finished: "no alarm then, done now",
  },
  classCount: (name, items, parts) =>
    `${name}: ${items === 0 ? "" : `${items} items, `}${parts} units`,
  more: "More reported",
  moreCount: (things) => `More reported: ${things}`,
  moreLine: (unit, ref, thing, by) =>
    `${unit} ${ref}${thing === "" ? "" : ` ${thing}`}: ${by} more`,
  pieces: (count, measure) => `${count} ${measure}`,
  table: "Changes of the table",
  tableHint: "the table or the directory was changed: neither closed nor new",
  tableCount: (changes) => `Changes of the table: ${changes}`,
  what: {
    removed: "removed",
    added: "added",
    cancelled: "no longer applies",
    units: "units changed",
    deadline: "deadline changed",
    text: "text changed",
  },
  tableLine: (ref, what, before, after, units) => {
    const words = before === "" || after === "" ? `: ${before}${after}` : `: ${before} → ${after}`;
    return `${ref} ${what}${words}${units === 0 ? "" : `, ${units} alarms concerned`}`;
  },
  toConfirm: (parts, were) =>
    were === 0
      ? `${parts} more to be confirmed`
      : `${parts} more to be confirmed, ${were} of them in alarm then`,
  rounds: (rounds) => `${rounds} rounds on end`,
  short: (before, now) => `short by ${before} → ${now}`,
  move: (was, is) => `${was} → ${is}`,
  nothing: "Nothing has changed since the last round.",
  none: "No earlier round to compare with. Keep this result; the next check will be compared with it.",
  badCopy: (why) => `The former copy cannot be used: ${why}`,
  noCopyDay: "The former copy keeps no round; say by --since-as-of as of which day it is.",
  lateCopy: "The day of the former copy must be before the as-of day.",
  noSince: "There is no earlier round to compare with.",
  copyTitle: "Against a former copy",
  copyHint: "Choose a workbook saved earlier (.xlsx); it is only read.",
  copyDay: "As of which day (may stay blank where it keeps rounds)",
  chooseCopy: "Choose a copy",
  copy: "Copy",
  copied: "Copied, ready to paste.",
  notCopied: "Not copied. Select the text and press Ctrl+C.",
  units: (count) => `${count} units`,
  showUnits: (ref) => `Units of ${ref}`,
  keep: (round) => `Keep as round ${round}`,
  keepHint: "Adds this result to the sheet 检查记录, to be compared with next time; can be undone.",
  keptToday: (round) =>
    `This day is kept as round ${round} already. Keeping it again replaces that.`,
  replace: "Replace",
  beforeLast: "This day lies before the last round kept. Keep it all the same?",
  keepAnyway: "Keep it",
  cancel: "Cancel",
};
