import { join } from "node:path";
import type { Compilation, Compiler, Module } from "webpack";
import { findLicenceFaults, writeList } from "./licences";
import { packageOf, type ShippedPackage } from "./shippedPackage";

/**
 * Lists the packages of which code is shipped, with their licences, in THIRD-PARTY.txt: those whose
 * modules webpack put into a bundle. A licence that does not let us ship fails the build.
 */
export class ThirdParty {
  apply(compiler: Compiler): void {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
    compiler.hooks.thisCompilation.tap("ThirdParty", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "ThirdParty", stage }, () => {
        const packages = findPackages(compilation, compiler.context);
        for (const sentence of findLicenceFaults(packages))
          compilation.errors.push(new WebpackError(sentence));
        compilation.emitAsset("THIRD-PARTY.txt", new sources.RawSource(writeList(packages)));
      });
    });
  }
}

function findPackages(compilation: Compilation, context: string): ShippedPackage[] {
  const files = new Set<string>();
  for (const chunk of compilation.chunks)
    for (const module of compilation.chunkGraph.getChunkModulesIterable(chunk))
      for (const file of filesOf(module)) files.add(file);
  // The few lines that join the modules are webpack's own.
  files.add(join(context, "node_modules/webpack/package.json"));
  const packages = new Map<string, ShippedPackage>();
  for (const file of files) {
    const found = packageOf(file);
    if (found) packages.set(`${found.name} ${found.version}`, found);
  }
  return [...packages.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A module's file, or those of all modules that were joined into one. */
function filesOf(module: Module): string[] {
  const joined = (module as { modules?: Module[] }).modules;
  if (joined) return joined.flatMap(filesOf);
  const file = module.nameForCondition();
  return file ? [file] : [];
}
