import { Session, type Profiler } from "node:inspector";

/**
 * Counts from when this is imported, so that it must be imported before what is to be counted: a function that was compiled
 * earlier is counted by its calls alone.
 */
const session = new Session();
session.connect();
session.post("Profiler.enable");
session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

/** Text methods whose work is in proportion to the text. A slice is not among them: it is not copied. */
const READING = ["includes", "indexOf", "lastIndexOf", "normalize", "replaceAll", "split"] as const;

/**
 * How much is done by what is called: how often each stretch of the code of `src/core` (and of `file`) is run, the characters
 * that patterns go over, and those that text methods read. It is the same on every machine, however busy. How often a pattern
 * goes back and forth within what it matches is not seen: patterns are bounded instead.
 */
export function workOf(act: () => unknown, file = "/src/core/"): number {
  stretchesRun(file);
  const { stop, characters } = watchTexts();
  try {
    act();
  } finally {
    stop();
  }
  return characters() + stretchesRun(file);
}

/** How often stretches of code were run since this was last asked. */
function stretchesRun(file: string): number {
  let sum = 0;
  session.post("Profiler.takePreciseCoverage", (error, { result }) => {
    if (error) throw error;
    sum = result
      .filter(({ url }) => url.includes(file))
      .reduce((all, one) => all + countOf(one), 0);
  });
  return sum;
}

const countOf = ({ functions }: Profiler.ScriptCoverage): number =>
  functions.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0);

function watchTexts(): { stop: () => void; characters: () => number } {
  let sum = 0;
  const texts = String.prototype as unknown as Record<string, (...given: unknown[]) => unknown>;
  const before = READING.map((name) => [name, texts[name]] as const);
  for (const [name, method] of before) {
    if (!method) throw new Error(`Texts have no method ${name}`);
    texts[name] = function (this: string, ...given: unknown[]) {
      sum += this.length;
      return method.apply(this, given);
    };
  }
  // All that is done with patterns calls exec, once it is not the one that was there.
  const patterns = RegExp.prototype;
  const { exec } = patterns;
  patterns.exec = function (this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    // A sticky pattern, which is how a text is split, is tried at one place alone.
    const passed = this.sticky ? from : text.length;
    sum += (match ? match.index + match[0].length : passed) - from + 1;
    return match;
  };
  return {
    characters: () => sum,
    stop: () => {
      patterns.exec = exec;
      for (const [name, method] of before) if (method) texts[name] = method;
    },
  };
}
