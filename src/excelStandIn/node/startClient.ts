import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, Script, type Context } from "node:vm";
import { createBridge } from "../host/bridge";
import type { Host } from "../host/createHost";

/** Microsoft's client, joined to a host. */
export interface Client {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
}

const library = "@microsoft/office-js/dist/excel-win32-16.01.js";

let compiled: Script | null = null;

/**
 * Loads Microsoft's Excel library, unmodified, into a context of its own, where its bridge leads to
 * the host. Any number of clients can live beside each other.
 */
export function startClient(host: Host): Client {
  const context = createContext(createGlobals(host));
  compile().runInContext(context);
  playVersion(context, host);
  return context as unknown as Client;
}

/** The library is the same for every client, and reading it takes longer than running it. */
function compile(): Script {
  const require = createRequire(`${process.cwd()}/package.json`);
  compiled ??= new Script(readFileSync(require.resolve(library), "utf8"), { filename: library });
  return compiled;
}

/** What the library needs of a browser. Errors are the process's own, so that tests know them. */
function createGlobals(host: Host): Context {
  const location = { href: "https://localhost/", search: "", hash: "", hostname: "localhost" };
  const globals: Context = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    Promise,
    Error,
    location,
    navigator: { userAgent: "preview" },
    _richApiNativeBridge: createBridge(host),
  };
  globals["window"] = globals;
  globals["self"] = globals;
  return globals;
}

/** Lets the library ask which requirement sets there are, as it asks Office once a page has loaded. */
function playVersion(context: Context, host: Host): void {
  // The library's own Office lets nobody set its context; one that inherits from it does.
  context["Office"] = Object.create(context["Office"] as object, {
    context: { value: { requirements: { isSetSupported: host.supports } } },
  });
}
