import type { ScoreWords } from "../zhCN/scores";

/** 采用与计分 in the pane and on its sheet, in English. */
export const enUSScores: ScoreWords = {
  title: "Adoptions and points",
  hint: "Counts what units reported and had adopted, by the ledger's column 采用层级. Points are your own: enter them in the 计分规则; without them nothing is scored.",
  counted: (units, reported, adopted) =>
    `${units} units, ${reported} reported, ${adopted} adopted.`,
  rules: (rows) => `${rows} rows of the rules have points.`,
  noRules: "No points are entered yet: pieces are counted, nothing is scored or ranked.",
  broken: (rows) => `Rows ${rows} of the 计分规则 cannot be read: nothing was scored.`,
  unknownLevels: (rows) =>
    `The 采用层级 in rows ${rows} of the ledger is not known and was not counted: write 区级, 市级, 省级, 国家级, or list it in the 计分规则 first.`,
  assumedLevels: (rows) =>
    `Rows ${rows} of the ledger are 已采用 without a level: counted as 区级.`,
  returned: (rows) =>
    `Rows ${rows} of the ledger name a level, but are returned, waiting or not done: not counted. Please look.`,
  praised: (units) =>
    `For praise one might consider: ${units} (all handed in, late or short with nothing, no red notice). The decision is yours.`,
  nonePraised:
    "For praise: no unit has handed in all that it owes, with nothing late and no red notice.",
  makeRules: "Make the rules table",
  rank: "Rank within groups (equal totals share a rank)",
  make: "Make the sheet",
  sheet: "Adoptions",
  sheetTitle: (plan) => `${plan}: reports and adoptions`,
  headings: {
    number: "No.",
    unit: "Unit",
    owed: "Owed",
    reported: "Reported",
    adopted: "Adopted",
    rate: "Adopted, share",
    reportPoints: "Points for reports",
    adoptPoints: "Points for adoptions",
    minus: "Off",
    total: "Total",
    rank: "Rank",
  },
  none: "–",
  note: "Owed is of the whole year; the share is adopted by reported; a piece adopted at several levels counts once, at the highest.",
  scored:
    "Points for reports include base points; the total is both less what is off, by the periods that have ended.",
  ranked: "Ranks are within groups by total; equal totals share one.",
};
