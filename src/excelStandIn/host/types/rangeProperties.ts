import { documented, isInstance, method, type Member, type ObjectType } from "../member";
import type { RangeTarget } from "../rangeTarget";
import { refuse } from "../refusals";
import type { Session } from "../session";
import { hyperlinkProperty } from "./hyperlink";
import { rangeFormatType } from "./rangeFormat";

/** Looks of many rows or cells in one call; what is left out of one stays as it is. */
export const rangeProperties: Record<string, Member<RangeTarget>> = {
  setRowProperties: method("1.9", documented, (range, [data], session) => {
    const { top, bottom } = range.area;
    listOf(data, bottom - top + 1).forEach((row, index) => {
      const place = { ...range.area, top: top + index, bottom: top + index };
      setProperties(range.at(place), row, session);
    });
  }),
  setCellProperties: method("1.9", documented, (range, [data], session) => {
    const { top, bottom, left, right } = range.area;
    listOf(data, bottom - top + 1).forEach((row, index) => {
      listOf(row, right - left + 1).forEach((cell, column) => {
        const [y, x] = [top + index, left + column];
        setProperties(range.at({ top: y, bottom: y, left: x, right: x }), cell, session);
      });
    });
  }),
  getCellProperties: method("1.9", documented, (range, [wanted], session) => {
    const { top, bottom, left, right } = range.area;
    return steps(top, bottom).map((y) =>
      steps(left, right).map((x) =>
        propertiesOf(range.at({ top: y, bottom: y, left: x, right: x }), wanted, session),
      ),
    );
  }),
};

const steps = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

function propertiesOf(range: RangeTarget, wanted: unknown, session: Session): object {
  return Object.fromEntries(
    Object.entries(bagOf(wanted)).map(([name, parts]) => {
      if (name !== "format") throw refuse("memberNotServed", `properties of cells with ${name}`);
      return [name, getAll(rangeFormatType, [range], parts, session)];
    }),
  );
}

/** What a bag asks of an object, and of the objects that belong to it. */
function getAll<T>(type: ObjectType<T>, target: T, wanted: unknown, session: Session): object {
  return Object.fromEntries(
    Object.entries(bagOf(wanted)).map(([name, parts]) => {
      const member = type.members[name];
      if (member?.kind === "property" && parts === true)
        return [name, member.read(target, session)];
      const part = member?.kind === "relation" ? member.follow(target, session) : undefined;
      if (!isInstance(part))
        throw refuse("memberNotServed", `${type.name}.${name} among properties`);
      return [name, getAll(part.type, part.target, parts, session)];
    }),
  );
}

function listOf(value: unknown, length: number): unknown[] {
  if (!Array.isArray(value)) throw refuse("argument", "properties are no list");
  if (value.length !== length) throw refuse("otherSize", `${value.length} instead of ${length}`);
  return value;
}

function setProperties(range: RangeTarget, value: unknown, session: Session): void {
  for (const [name, given] of Object.entries(bagOf(value))) {
    if (name === "format") setAll(rangeFormatType, [range], given, session);
    else if (name === "hyperlink" && hyperlinkProperty.kind === "property")
      hyperlinkProperty.write?.(range, given, session);
    else throw refuse("memberNotServed", `properties of cells with ${name}`);
  }
}

/** Sets what a bag names of an object, and of the objects that belong to it. */
function setAll<T>(type: ObjectType<T>, target: T, value: unknown, session: Session): void {
  for (const [name, given] of Object.entries(bagOf(value))) {
    const member = type.members[name];
    if (member?.kind === "property" && member.write) member.write(target, given, session);
    else if (member?.kind === "relation" && name !== "borders") {
      const part = member.follow(target, session);
      if (isInstance(part)) setAll(part.type, part.target, given, session);
    } else throw refuse("memberNotServed", `${type.name}.${name} among properties`);
  }
}

function bagOf(value: unknown): object {
  if (typeof value !== "object" || value === null) throw refuse("argument", "properties are none");
  return value;
}
