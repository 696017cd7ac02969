import "./page.css";
import manifest from "../../manifest.xml";
import { Desk } from "./desk";
import { drawBar } from "./frame/bar";
import { acceptDrops } from "./frame/dropFile";
import { find } from "./frame/element";
import { readRibbon } from "./frame/readRibbon";
import { drawRibbon } from "./frame/ribbon";

const desk = new Desk(find("grid"), find("pane"));

const bar = drawBar(find("bar"), desk.choices, {
  open: (file) => void desk.openFile(file),
  save: () => void desk.save(),
  openSample: () => void desk.openSample(),
  choose: (choices) => {
    desk.choose(choices);
    showRibbon();
  },
});
desk.onOpened((name) => {
  bar.showName(name);
});
acceptDrops((file) => void desk.openFile(file));
showRibbon();
void desk.openSample();

function showRibbon(): void {
  const { language } = desk.choices;
  drawRibbon(find("ribbon"), readRibbon(manifest, language), language, (button) =>
    desk.press(button),
  );
}
