import { readFileSync } from "node:fs";
import { assumptions } from "../../src/excelStandIn/host/assumptions";
import type { ObjectType } from "../../src/excelStandIn/host/member";
import { refusals, type RefusalSource } from "../../src/excelStandIn/host/refusals";
import { wireName } from "../../src/excelStandIn/host/protocol";
import { servedTypes } from "../../src/excelStandIn/host/types/servedTypes";
import { openHost } from "./openHost";

const typings = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");

/** The requirement set that Microsoft's typings name for a member, or null where there is none. */
function documentedSet(type: string, member: string): string | null {
  const heading = new RegExp(`\\n {4}class ${type}(?:<T>)? extends OfficeExtension`);
  const start = excel + typings.slice(excel).search(heading);
  if (start < excel) return null;
  const body = typings.slice(start, typings.indexOf("\n    }\n", start));
  const declared = new RegExp(`\\n {8}(?:readonly )?${member}[?]?[(:<]`).exec(body);
  if (!declared) return null;
  const comment = body.slice(body.lastIndexOf("/**", declared.index), declared.index);
  return /\[Api set: ExcelApi (\d+\.\d+)/.exec(comment)?.[1] ?? "1.1";
}
const excel = typings.indexOf("\ndeclare namespace Excel {");

const served = servedTypes.flatMap((type) =>
  Object.entries((type as ObjectType<unknown>).members).map(([name, member]) => ({
    type: type.name,
    name,
    member,
  })),
);
const publicMembers = served.filter(
  ({ type, name }) => !name.startsWith("_") && !type.startsWith("Microsoft."),
);

interface Names {
  _scalarPropertyNames: string[];
  _scalarPropertyOriginalNames: string[];
}

describe("the members served", () => {
  it.each(publicMembers)("$type.$name is documented, with the set it is served from", (one) => {
    expect(documentedSet(one.type, one.name)).toBe(one.member.since);
  });

  it("are all members of Microsoft's client", async () => {
    const { Excel } = await openHost();
    const types = Excel as unknown as Record<string, { prototype: object } | undefined>;
    const unknown = served.filter(({ type, name }) => {
      if (type.startsWith("Microsoft.")) return false;
      const prototype = types[type]?.prototype;
      return !prototype || !(name in prototype || wireName(name) in prototype);
    });
    expect(unknown.map(({ type, name }) => `${type}.${name}`)).toEqual([]);
  });

  it("are called on the wire what the client calls them", async () => {
    const { Excel } = await openHost();
    const types = Excel as unknown as Record<string, { prototype: Names }>;
    const others = served.flatMap(({ type, name, member }) => {
      if (member.kind !== "property" || !types[type]) return [];
      const { _scalarPropertyNames: ours, _scalarPropertyOriginalNames: wire } =
        types[type].prototype;
      const known = wire[ours.indexOf(name)];
      return known === wireName(name) ? [] : [`${type}.${name} is ${String(known)}`];
    });
    expect(others).toEqual([]);
  });

  it("name only assumptions of the list, and the list only what is assumed", () => {
    const sources = [
      ...served.map(({ member }) => member.source),
      ...Object.values(refusals).map(({ source }) => assumptionOf(source)),
      ...assumedElsewhere,
    ];
    const used = new Set(sources.filter((source) => source !== null && source !== "documented"));
    expect([...used].sort()).toEqual(Object.keys(assumptions).sort());
  });

  it("are each listed once", () => {
    const names = served.map(({ type, name }) => `${type}.${name}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

/** Assumed of no single member. */
const assumedElsewhere = [
  "bridge",
  "kept-range-moves",
  "load-unknown",
  "mixed-formats",
  "selection-start",
  "payload-limit",
];

const assumptionOf = (source: RefusalSource): string | null =>
  "assumed" in source ? (source.assumed ?? null) : null;
