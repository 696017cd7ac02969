import { relationsPath, type Package } from "./package";
import { renderAttributes } from "./xml";

const noRelations =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Lets a part (or the package, named by "") refer to another or to an address; gives the id. */
export async function relate(
  parts: Package,
  from: string,
  kind: string,
  target: string,
  mode?: "External",
): Promise<string> {
  const path = from === "" ? "_rels/.rels" : relationsPath(from);
  const xml = (await parts.read(path)) ?? noRelations;
  let number = 1;
  while (xml.includes(`"rId${number}"`)) number++;
  const id = `rId${number}`;
  const all = renderAttributes({ Id: id, Type: kind, Target: target, TargetMode: mode });
  parts.write(
    path,
    xml.replace("</Relationships>", () => `<Relationship${all}/></Relationships>`),
  );
  return id;
}
