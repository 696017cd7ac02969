import { allElements, describe, type ManifestElement } from "./manifestElement";

/** Finds what would keep pane and ribbon from sharing one runtime. */
export function findRuntimeFaults(root: ManifestElement): string[] {
  const elements = allElements(root);
  const named = (name: string): ManifestElement[] => elements.filter((one) => one.name === name);
  const [runtime] = named("Runtime");
  const page = runtime?.attributes.resid;
  const address = elements.find(({ attributes }) => page && attributes.id === page)?.attributes;
  const pages = [...named("FunctionFile"), ...named("SourceLocation")];
  return [
    ...(runtime?.attributes.lifetime === "long" ? [] : ['Runtime must have lifetime "long".']),
    ...pages
      .filter(({ attributes }) => attributes.resid !== undefined && attributes.resid !== page)
      .map((one) => `${describe(one)} must have the resid of the runtime, ${page}.`),
    ...pages
      .filter(({ attributes }) => attributes.resid === undefined)
      .filter(({ attributes }) => attributes.DefaultValue !== address?.DefaultValue)
      .map((one) => `${describe(one)} must be the page of the runtime, ${address?.DefaultValue}.`),
    ...named("TaskpaneId").map(
      (one) => `${describe(one)} must go: the pane would get a runtime of its own.`,
    ),
  ];
}
