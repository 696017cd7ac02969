import { addDays, dayOf, type Day } from "./day";

/**
 * Spring Festival, Dragon Boat, Mid-Autumn and Double Ninth by the calendar of each year, as month × 100 + day. From tyme4ts, whose
 * days are those of the Hong Kong Observatory's tables; test/core/text/feasts.test.ts compares them. (The engines' own Chinese
 * calendar is a day off in some years: 2027, 2030.)
 */
const LUNAR: Record<
  number,
  [spring: number, dragonBoat: number, midAutumn: number, doubleNinth: number]
> = {
  2015: [219, 620, 927, 1021],
  2016: [208, 609, 915, 1009],
  2017: [128, 530, 1004, 1028],
  2018: [216, 618, 924, 1017],
  2019: [205, 607, 913, 1007],
  2020: [125, 625, 1001, 1025],
  2021: [212, 614, 921, 1014],
  2022: [201, 603, 910, 1004],
  2023: [122, 622, 929, 1023],
  2024: [210, 610, 917, 1011],
  2025: [129, 531, 1006, 1029],
  2026: [217, 619, 925, 1018],
  2027: [206, 609, 915, 1008],
  2028: [126, 528, 1003, 1026],
  2029: [213, 616, 922, 1016],
  2030: [203, 605, 912, 1005],
  2031: [123, 624, 1001, 1024],
  2032: [211, 612, 919, 1012],
  2033: [131, 601, 908, 1001],
  2034: [219, 620, 927, 1020],
  2035: [208, 610, 916, 1009],
  2036: [128, 530, 1004, 1027],
  2037: [215, 618, 924, 1017],
  2038: [204, 607, 913, 1007],
  2039: [124, 527, 1002, 1026],
  2040: [212, 614, 920, 1014],
  2041: [201, 603, 910, 1003],
  2042: [122, 622, 928, 1022],
  2043: [210, 611, 917, 1011],
  2044: [130, 531, 1005, 1029],
  2045: [217, 619, 925, 1018],
  2046: [206, 608, 915, 1008],
  2047: [126, 529, 1004, 1027],
  2048: [214, 615, 922, 1016],
  2049: [202, 604, 911, 1005],
  2050: [123, 623, 930, 1024],
};

const LUNAR_AT = { 春节: 0, 端午: 1, 中秋: 2, 重阳: 3 } as const;
const SOLAR: Record<string, number> = {
  元旦: 101,
  妇女节: 308,
  植树节: 312,
  劳动节: 501,
  五一: 501,
  青年节: 504,
  儿童节: 601,
  六一: 601,
  建党节: 701,
  七一: 701,
  建军节: 801,
  八一: 801,
  教师节: 910,
  国庆: 1001,
  十一: 1001,
};

/** The words by which feasts are called, as alternatives of a pattern; 节, 国际 and the like around them do not matter. */
export const FEAST_NAMES = [...Object.keys(LUNAR_AT), "元宵", "清明", ...Object.keys(SOLAR)].join(
  "|",
);

/** The day of a feast in a year: `("国庆", 2023) → 2023-10-01`, `("春节", 2023) → 2023-01-22`; undefined where no table has it. */
export function feastDay(name: string, year: number): Day | undefined {
  if (name === "清明") return dayOf(year, 4, qingming(year));
  if (name === "元宵") {
    const spring = feastDay("春节", year);
    return spring && addDays(spring, 14);
  }
  const lunar = LUNAR_AT[name as keyof typeof LUNAR_AT] as number | undefined;
  const monthAndDay = lunar === undefined ? SOLAR[name] : LUNAR[year]?.[lunar];
  if (monthAndDay === undefined) return undefined;
  return dayOf(year, Math.floor(monthAndDay / 100), monthAndDay % 100);
}

/** The 4th or 5th of April, by the common rule of thumb for the years 2000 to 2099. */
function qingming(year: number): number {
  const short = year % 100;
  return Math.floor(short * 0.2422 + 4.81) - Math.floor(short / 4);
}
