import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { iconFile, iconNames, iconSizes } from "../../scripts/drawIcons";
import { findChromium } from "../browser/chromium";
import { withoutBrowser } from "../browser/withPreview";
import { renderIcons } from "./renderIcons";

const assets = join(__dirname, "../../assets");
const icons = iconNames.flatMap((name) =>
  iconSizes.map((size) => ({ size, file: iconFile(name, size) })),
);
const stored = (file: string): PNG => PNG.sync.read(readFileSync(join(assets, file)));

describe("the icons in assets", () => {
  it("are those that the script draws, no more and no fewer", () => {
    const files = readdirSync(assets).filter((file) => file.endsWith(".png"));
    expect(files.sort()).toEqual(icons.map(({ file }) => file).sort());
  });

  it.each(icons)("$file has its size", ({ size, file }) => {
    const { width, height } = stored(file);
    expect([width, height]).toEqual([size, size]);
  });
});

/** Browsers smooth edges each in its own way; what is drawn otherwise differs in many pixels, and by much. */
const SMOOTHED = 0.02;

const executablePath = findChromium();
if (!executablePath) withoutBrowser("the icons, drawn anew");
else
  test("the icons, drawn anew, are those in assets", async () => {
    const drawn = await renderIcons(executablePath);
    const otherwise = icons.filter(({ file }) => {
      const anew = PNG.sync.read(drawn.get(file) ?? Buffer.alloc(0));
      return differenceOf(stored(file), anew) > SMOOTHED;
    });
    expect(otherwise).toEqual([]);
  });

/** The mean difference of two pictures of one size, as each is seen on white; 1 is black against white. */
function differenceOf(a: PNG, b: PNG): number {
  let sum = 0;
  const onWhite = ({ data }: PNG, at: number, part: number): number => {
    const alpha = (data[at + 3] ?? 0) / 255;
    return (data[at + part] ?? 0) * alpha + 255 * (1 - alpha);
  };
  for (let at = 0; at < a.data.length; at += 4)
    for (let part = 0; part < 3; part++)
      sum += Math.abs(onWhite(a, at, part) - onWhite(b, at, part));
  return sum / (a.data.length * 0.75) / 255;
}
