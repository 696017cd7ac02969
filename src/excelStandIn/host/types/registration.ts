import { eventKinds, type EventKind } from "../events";
import { method, type Member } from "../member";

/** The sets that brought the events, and how the client calls them when it registers. */
const since: Record<EventKind, string> = {
  DataChanged: "1.7",
  Activated: "1.7",
  Deactivated: "1.7",
  Added: "1.7",
  SelectionChanged: "1.7",
  Deleted: "1.7",
  RowSorted: "1.10",
};

/** The members by which the client says that it listens to events, and no longer. */
export function registration<T>(
  kinds: EventKind[],
  targetOf: (target: T) => string,
): Record<string, Member<T>> {
  const members = kinds.flatMap((kind): [string, Member<T>][] => [
    [
      `_Register${kind}Event`,
      method(since[kind], "events", (target, _args, session) => {
        session.events.register(kind, targetOf(target));
      }),
    ],
    [
      `_Unregister${kind}Event`,
      method(since[kind], "events", (target, _args, session) => {
        session.events.unregister(kind, targetOf(target));
      }),
    ],
  ]);
  return Object.fromEntries(members);
}

/** Those that a single worksheet has. */
export const sheetEvents = eventKinds.filter((kind) => kind !== "Added" && kind !== "Deleted");
