import { formatFixedArea, parseArea, quoteSheetName, splitReference } from "../../book/address";
import type { Book, DefinedName } from "../../book/book";
import type { Sheet } from "../../book/sheet";
import { booleanArgument, isLeftOut, textArgument } from "../argument";
import {
  documented,
  instance,
  isInstance,
  method,
  property,
  type Instance,
  type ObjectType,
} from "../member";
import { RangeTarget } from "../rangeTarget";
import { refuse } from "../refusals";
import { rangeInstance } from "./range";

/** The names of a book: those of the whole workbook, or those local to a sheet. */
interface Names {
  book: Book;
  scope: Sheet | null;
}

interface NameTarget {
  book: Book;
  defined: DefinedName;
}

export const namedItemCollectionType: ObjectType<Names> = {
  name: "NamedItemCollection",
  items: (names) => all(names).map((defined) => nameInstance(names.book, defined)),
  members: {
    add: method("1.4", documented, (names, [name, reference, comment], session) => {
      const wanted = textArgument(name, "name");
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(wanted) || parseArea(wanted))
        throw refuse("argument", `name ${wanted}`);
      if (find(names, wanted)) throw refuse("nameTaken", wanted);
      const attributes = isLeftOut(comment) ? {} : { comment: textArgument(comment, "comment") };
      const formula = formulaOf(reference);
      const defined: DefinedName = { name: wanted, scope: names.scope, formula, attributes };
      names.book.names.push(defined);
      session.nameAdded(defined);
      return nameInstance(names.book, defined);
    }),
    getCount: method("1.4", documented, (names) => all(names).length),
    getItem: method("1.1", documented, (names, [name]) => {
      const defined = find(names, textArgument(name, "name"));
      if (!defined) throw refuse("item", `name ${String(name)}`);
      return nameInstance(names.book, defined);
    }),
    getItemOrNullObject: method("1.4", documented, (names, [name]) => {
      const defined = find(names, textArgument(name, "name"));
      return defined && nameInstance(names.book, defined);
    }),
  },
};

export const namedItemType: ObjectType<NameTarget> = {
  name: "NamedItem",
  identity: ({ defined }) => ({ _Id: defined.name }),
  members: {
    name: property("1.1", documented, ({ defined }) => defined.name),
    scope: property("1.4", documented, ({ defined }) => (defined.scope ? "Worksheet" : "Workbook")),
    formula: property(
      "1.7",
      documented,
      ({ defined }) => `=${defined.formula}`,
      ({ defined }, value) => {
        defined.formula = formulaOf(value);
      },
    ),
    comment: property("1.4", documented, ({ defined }) => defined.attributes["comment"] ?? ""),
    visible: property(
      "1.1",
      "standing-names",
      ({ defined }) => defined.attributes["hidden"] !== "1",
      ({ defined }, value, session) => {
        if (booleanArgument(value, "visible")) delete defined.attributes["hidden"];
        else if (session.excel.standingNames === "hide" || session.isNewName(defined))
          defined.attributes["hidden"] = "1";
      },
    ),
    delete: method("1.4", documented, ({ book, defined }) => {
      book.names = book.names.filter((one) => one !== defined);
    }),
    getRange: method("1.1", documented, (target) => {
      const range = rangeOf(target);
      if (!range) throw refuse("item", `${target.defined.name} names no range`);
      return range;
    }),
    getRangeOrNullObject: method("1.4", documented, rangeOf),
  },
};

export const names = (book: Book, scope: Sheet | null): Instance =>
  instance(namedItemCollectionType, { book, scope });

const nameInstance = (book: Book, defined: DefinedName): Instance =>
  instance(namedItemType, { book, defined });

const all = ({ book, scope }: Names): DefinedName[] =>
  // Names that Excel keeps for itself, as for filters, are not listed.
  book.names.filter((one) => one.scope === scope && !one.name.startsWith("_xlnm."));

const find = (named: Names, name: string): DefinedName | null =>
  all(named).find((one) => one.name.toLowerCase() === name.toLowerCase()) ?? null;

function formulaOf(reference: unknown): string {
  if (isInstance(reference) && reference.target instanceof RangeTarget) {
    const { sheet, area } = reference.target;
    return `${quoteSheetName(sheet.name)}!${formatFixedArea(area)}`;
  }
  return textArgument(reference, "reference").replace(/^=/, "");
}

function rangeOf({ book, defined }: NameTarget): Instance | null {
  const { sheet: name, local } = splitReference(defined.formula);
  const sheet = name === null ? null : book.findSheet(name);
  const area = parseArea(local);
  return sheet && area ? rangeInstance(new RangeTarget(sheet, area)) : null;
}
