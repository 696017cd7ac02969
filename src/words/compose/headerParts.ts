import type { HeaderRead, PointedRole } from "../../core/headerRead";
import { columnLetters } from "../../core/table/address";
import type { Words } from "../words";

/** The roles that a sentence on what was found in a header names. */
const NEEDED_ROLES: readonly PointedRole[] = [
  "project",
  "content",
  "deadline",
  "units",
  "lead",
  "assist",
];

/** The headings that were taken for what a plan needs, as they stand there. */
export function headingsFound({ columns }: HeaderRead): string[] {
  return columns
    .filter(({ role, heading }) => heading !== "" && NEEDED_ROLES.includes(role))
    .map(({ heading }) => heading);
}

/** What a reader of a plan must know of its columns: what is missing, and where that or a user's word makes it worth saying, what was taken for what. */
export function headerLines({ columns, missing }: HeaderRead, words: Words): string[] {
  const { header } = words;
  const unused = columns.filter(({ role, heading }) => role === "unused" && heading !== "");
  const isPlain = missing.length === 0 && unused.length === 0;
  if (isPlain && columns.every(({ isPointed }) => !isPointed)) return [];
  const taken = columns
    .filter(({ role }) => role !== "unused")
    .map(({ column, heading, role }) =>
      header.taken(columnLetters(column), heading, header.roles[role]),
    );
  return [
    ...missing.map((each) => header.without[each]),
    taken.join(words.listSeparator),
    ...(unused.length === 0 ? [] : [header.unused(unused.map(({ heading }) => heading))]),
  ];
}
