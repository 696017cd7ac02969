import { findAddressFaults, type Site } from "./addressRules";
import { compareCommands } from "./commandRules";
import { findDisorder } from "./elementOrder";
import { findIdentityFaults } from "./identityRules";
import { readManifest } from "./manifestElement";
import { findResourceFaults } from "./resourceRules";
import { findRuntimeFaults } from "./runtimeRules";

/** What a manifest is held against. */
export interface Surroundings extends Site {
  /** The code that associates the ribbon's functions. */
  commandsSource: string;
}

/** Finds everything in a manifest that Office would refuse or misread, one sentence each; none is best. */
export function findViolations(xml: string, surroundings: Surroundings): string[] {
  const root = readManifest(xml);
  if (typeof root === "string") return [root];
  if (root.name !== "OfficeApp") return [`The root must be OfficeApp, not ${root.name}.`];
  return [
    ...findDisorder(root),
    ...findIdentityFaults(root),
    ...findResourceFaults(root),
    ...findAddressFaults(root, surroundings),
    ...findRuntimeFaults(root),
    ...compareCommands(root, surroundings.commandsSource),
  ];
}
