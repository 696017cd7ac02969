/** The measure words of reports and events, as a set for patterns: 篇, 次, 场 …. */
export const MEASURES = "篇次场期件条个份例起项";

/** A number of them: `12`, `十二`, `2-3` at its first end. */
export const NUMERAL = "(?:\\d{1,5}|[一二三四五六七八九十两百]{1,4})";
