import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import JSZip from "jszip";

const root = join(__dirname, "..");

/** What an administrator gets beside the build. */
const companions = [
  ["docs/管理员安装说明.md", "管理员安装说明.md"],
  ["docs/SECURITY.md", "SECURITY.md"],
  ["CHANGELOG.md", "CHANGELOG.md"],
  ["LICENSE", "LICENSE"],
  ["deploy/nginx.conf", "deploy/nginx.conf"],
  ["deploy/web.config", "deploy/web.config"],
] as const;

/** Packs a build, its guide and the sample configurations; the same files and day give the same bytes. */
export async function packRelease(site: string, version: string, day: string): Promise<Buffer> {
  const files = new Map<string, Buffer>();
  for (const name of filesIn(site)) files.set(`site/${name}`, readFileSync(join(site, name)));
  for (const [from, to] of companions) files.set(to, readCompanion(from));
  const zip = new JSZip();
  for (const name of [...files.keys()].sort())
    zip.file(`tuijin-${version}/${name}`, files.get(name) ?? "", {
      date: new Date(`${day}T00:00:00Z`),
      createFolders: false,
      unixPermissions: 0o644,
    });
  return zip.generateAsync({
    type: "nodebuffer",
    platform: "UNIX",
    compression: "DEFLATE",
    compressionOptions: { level: 9 },
  });
}

/** A file as it is in the repository, its links as they lead from the top of the archive. */
function readCompanion(path: string): Buffer {
  const content = readFileSync(join(root, path));
  return path.endsWith(".md") ? Buffer.from(content.toString().replaceAll("](../", "](")) : content;
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll("\\", "/"));
