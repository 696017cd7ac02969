import { allElements, type ManifestElement } from "./manifestElement";

/** Compares the functions that the ribbon calls with those that the code associates, both ways. */
export function compareCommands(root: ManifestElement, source: string): string[] {
  const called = allElements(root)
    .filter(({ name }) => name === "FunctionName")
    .map(({ text }) => text);
  const associated = [...source.matchAll(/\bassociate\(\s*["'`]([^"'`]+)["'`]/g)].map(
    ([, name = ""]) => name,
  );
  return [
    ...called
      .filter((name) => !associated.includes(name))
      .map((name) => `The ribbon calls ${name}, which the code does not associate.`),
    ...associated
      .filter((name) => !called.includes(name))
      .map((name) => `The code associates ${name}, which no button calls.`),
  ];
}
