import type { Instance, Property } from "./member";
import { wireName, type Action } from "./protocol";
import { refuse } from "./refusals";
import { isWithin, type Session } from "./session";

type QueryInfo = NonNullable<Action["QueryInfo"]>;
type Values = Record<string, unknown>;

/** What an object is named by: its reference, its id, or nothing. */
export function identify(target: Instance, session: Session): Values {
  if (target.type.isKept) return { _ReferenceId: session.references.idOf(target) };
  return target.type.identity?.(target.target, session) ?? {};
}

/** Answers a load: the properties asked for, along their paths, of an object or its items. */
export function query(target: Instance, info: QueryInfo, session: Session): Values {
  return read(target, [...(info.Select ?? []), ...(info.Expand ?? [])], session, info);
}

function read(target: Instance, paths: string[], session: Session, info: QueryInfo = {}): Values {
  const { type } = target;
  // A load that names nothing loads every value there is.
  const named = paths.length === 0 ? ["*"] : paths;
  if (!type.items) return { ...identify(target, session), ...readOne(target, named, session) };
  // A collection may have properties of its own beside those of its items.
  const own = paths.filter((path) => Object.hasOwn(type.members, path));
  const ofItems = named.filter((path) => !own.includes(path));
  const items = type.items(target.target, session);
  const from = info.Skip ?? 0;
  const shown = items.slice(from, info.Top === undefined ? undefined : from + info.Top);
  return {
    ...readOne(target, own, session),
    _Items: shown.map((item) => ({
      ...identify(item, session),
      ...readOne(item, ofItems, session),
    })),
  };
}

function readOne(target: Instance, paths: string[], session: Session): Values {
  const values: Values = {};
  for (const [name, rest] of byFirstStep(paths)) {
    if (name === "*") Object.assign(values, readAll(target, session));
    // What the type has not is passed over: whoever reads it afterwards is told that it was not loaded.
    else if (Object.hasOwn(target.type.members, name))
      values[wireName(name)] = readMember(target, name, rest, session);
  }
  return values;
}

/** Every value that is served of an object and that the Excel played has. */
function readAll(target: Instance, session: Session): Values {
  const values: Values = {};
  for (const [name, member] of Object.entries(target.type.members))
    if (member.kind === "property" && isWithin(member.since, session.excel.api))
      values[wireName(name)] = readProperty(member, target, session);
  return values;
}

function readMember(target: Instance, name: string, rest: string[], session: Session): unknown {
  const member = session.member(target.type, name);
  if (member.kind === "property") return readProperty(member, target, session);
  if (member.kind === "method")
    throw refuse("memberNotServed", `${target.type.name}.${name} is a method`);
  const related = member.follow(target.target, session);
  if (!related) return null;
  return read(related, rest, session);
}

const readProperty = (member: Property<unknown>, target: Instance, session: Session): unknown =>
  member.read(target.target, session) ?? null;

/** Sorts paths by their first step: `["name", "format/fill/color"] → name: [], format: ["fill/color"]`. */
function byFirstStep(paths: string[]): Map<string, string[]> {
  const steps = new Map<string, string[]>();
  for (const path of paths) {
    const [first = "", ...rest] = path.split("/");
    const known = steps.get(first) ?? [];
    steps.set(first, rest.length > 0 ? [...known, rest.join("/")] : known);
  }
  return steps;
}
