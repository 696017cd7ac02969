import type { Instance, Property } from "./member";
import { wireName, type Action } from "./protocol";
import { refuse } from "./refusals";
import type { Session } from "./session";

type QueryInfo = NonNullable<Action["QueryInfo"]>;
type Values = Record<string, unknown>;

/** What an object is named by: its reference, its id, or nothing. */
export function identify(target: Instance, session: Session): Values {
  if (target.type.isKept) return { _ReferenceId: session.references.idOf(target) };
  return target.type.identity?.(target.target, session) ?? {};
}

/** Answers a load: the properties asked for, along their paths, of an object or its items. */
export function query(target: Instance, info: QueryInfo, session: Session): Values {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? [])];
  if (paths.length === 0) throw refuse("loadEverything", `${target.type.name}.*`);
  return read(target, paths, session, info);
}

function read(target: Instance, paths: string[], session: Session, info: QueryInfo = {}): Values {
  const { type } = target;
  if (!type.items) return { ...identify(target, session), ...readOne(target, paths, session) };
  // A collection may have properties of its own beside those of its items.
  const own = paths.filter((path) => Object.hasOwn(type.members, path));
  const ofItems = paths.filter((path) => !own.includes(path));
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
    // The client asks for it to learn whether there is an object at all.
    if (name === "isNullObject") continue;
    if (name === "*") throw refuse("loadEverything", `${target.type.name}.*`);
    values[wireName(name)] = readMember(target, name, rest, session);
  }
  return values;
}

function readMember(target: Instance, name: string, rest: string[], session: Session): unknown {
  const member = session.member(target.type, name);
  if (member.kind === "property") return readProperty(member, target, session);
  if (member.kind === "method")
    throw refuse("memberNotServed", `${target.type.name}.${name} is a method`);
  const related = member.follow(target.target, session);
  if (!related) return null;
  if (rest.length === 0) throw refuse("loadEverything", `${related.type.name}.*`);
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
