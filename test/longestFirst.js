const { default: Sequencer } = require("@jest/test-sequencer");

/** Those that take minutes, the longest first: one that were begun last would run alone. */
const LONG = [
  // Two that wait for no build of each other's.
  /nginx/,
  /currentExcel/,
  /paneEveryView/,
  /browser\//,
  /[fF]aults|deploy\//,
  /marksPrinted|hostile|selfTest|checkCommand|linear|costs/,
];

/** Begins with what takes longest. On a new machine nobody has measured, and files would go by their size. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const place = LONG.findIndex((pattern) => pattern.test(path.replace(/\\/g, "/")));
      return place < 0 ? LONG.length : place;
    };
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
};
