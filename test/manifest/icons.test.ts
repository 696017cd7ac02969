import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { drawIcon, iconFile, iconNames, iconSizes } from "../../scripts/drawIcons";

const assets = join(__dirname, "../../assets");
const icons = iconNames.flatMap((name) =>
  iconSizes.map((size) => ({ name, size, file: iconFile(name, size) })),
);

describe("the icons in assets", () => {
  it("are those that the script draws, no more and no fewer", () => {
    const files = readdirSync(assets).filter((file) => file.endsWith(".png"));
    expect(files.sort()).toEqual(icons.map(({ file }) => file).sort());
  });

  it.each(icons)("$file is up to date", ({ name, size, file }) => {
    const stored = PNG.sync.read(readFileSync(join(assets, file)));
    expect([stored.width, stored.height]).toEqual([size, size]);
    expect(stored.data.equals(drawIcon(name, size).data)).toBe(true);
  });
});
