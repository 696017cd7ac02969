import { isInstance } from "./member";
import { refuse } from "./refusals";

/** Reads one argument of a call, or refuses the call by the argument's name. */
export function textArgument(value: unknown, name: string): string {
  if (typeof value !== "string") throw refuse("argument", `${name} is no text`);
  return value;
}

export function wholeArgument(value: unknown, name: string): number {
  if (typeof value !== "number" || !Number.isInteger(value))
    throw refuse("argument", `${name} is no whole number`);
  return value;
}

export function numberArgument(value: unknown, name: string): number {
  if (typeof value !== "number" || !Number.isFinite(value))
    throw refuse("argument", `${name} is no number`);
  return value;
}

export function booleanArgument(value: unknown, name: string): boolean {
  if (typeof value !== "boolean") throw refuse("argument", `${name} is neither true nor false`);
  return value;
}

/** One of the given words, as an enumeration of Excel's takes it. */
export function wordArgument<W extends string>(
  value: unknown,
  words: readonly W[],
  name: string,
): W {
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) throw refuse("argument", `${name} is ${JSON.stringify(value)}`);
  return word;
}

/** An argument that may be left out; the client sends null, or nothing, in its place. */
export const isLeftOut = (value: unknown): value is null | undefined =>
  value === null || value === undefined;

/** What an object argument stands for, when it is of the class wanted. */
export function targetArgument<T>(
  value: unknown,
  wanted: new (...args: never[]) => T,
  name: string,
): T {
  if (isInstance(value) && value.target instanceof wanted) return value.target;
  throw refuse("argument", `${name} is no ${wanted.name}`);
}
