import type { AssumptionId } from "./assumptions";
import type { Session } from "./session";

/**
 * Where a member's answer is known from: Microsoft's reference, or an entry of the list of
 * assumptions.
 */
export type Source = "documented" | AssumptionId;

export const documented = "documented";

interface Declared {
  /** The requirement set that brought it: `1.13` for ExcelApi 1.13. */
  since: string;
  source: Source;
}

/** A value that can be loaded, and perhaps set. */
export interface Property<T> extends Declared {
  kind: "property";
  read(target: T, session: Session): unknown;
  write?(target: T, value: unknown, session: Session): void;
}

/** An object that belongs to another, as a range's format. */
export interface Relation<T> extends Declared {
  kind: "relation";
  follow(target: T, session: Session): Instance | null;
}

/** Something that can be called; it gives an object, a plain value, a grid of values, null, or nothing. */
export interface Method<T> extends Declared {
  kind: "method";
  // eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- most methods answer nothing
  call(target: T, args: unknown[], session: Session): Answer | void;
}

type Answer = Instance | Plain | object[][];
export type Plain = string | number | boolean | null | undefined;
export type Member<T> = Property<T> | Relation<T> | Method<T>;

/** One of Excel's types, as far as it is served. */
export interface ObjectType<T> {
  name: string;
  /** Whether the client keeps such objects, naming them by a reference it is given. */
  isKept?: boolean;
  /** What the answer names any other object by. */
  identity?(target: T, session: Session): Record<string, string>;
  /** The members of a collection. */
  items?(target: T, session: Session): Instance[];
  members: Record<string, Member<T>>;
}

/**
 * A type whose members stand in several files. They are put together when first asked for, since
 * types refer to each other in circles.
 */
export function assembled<T>(
  type: Omit<ObjectType<T>, "members">,
  parts: () => Record<string, Member<T>>[],
): ObjectType<T> {
  let members: Record<string, Member<T>> | null = null;
  return {
    ...type,
    get members() {
      members ??= Object.assign({}, ...parts()) as Record<string, Member<T>>;
      return members;
    },
  };
}

/** An object of the host: a type and what it stands for. */
export interface Instance<T = unknown> {
  type: ObjectType<T>;
  target: T;
}

/** An object of a type; the batch does not know what it stands for. */
export const instance = <T>(type: ObjectType<T>, target: T): Instance =>
  ({ type, target }) as unknown as Instance;

export const isInstance = (value: unknown): value is Instance =>
  typeof value === "object" && value !== null && "type" in value && "target" in value;

export function property<T>(
  since: string,
  source: Source,
  read: Property<T>["read"],
  write?: Property<T>["write"],
): Property<T> {
  return write
    ? { kind: "property", since, source, read, write }
    : { kind: "property", since, source, read };
}

export const relation = <T>(
  since: string,
  source: Source,
  follow: Relation<T>["follow"],
): Relation<T> => ({ kind: "relation", since, source, follow });

export const method = <T>(since: string, source: Source, call: Method<T>["call"]): Method<T> => ({
  kind: "method",
  since,
  source,
  call,
});
