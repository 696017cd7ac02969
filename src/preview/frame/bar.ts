import type { OfficeChoice } from "../office/officeChoice";
import { pageWords } from "../pageWords";
import { create } from "./element";

export type Choices = Pick<OfficeChoice, "excel" | "language" | "theme">;

/** What can be done from the bar. */
export interface BarActions {
  open(file: File): void;
  save(): void;
  openSample(): void;
  choose(choices: Choices): void;
}

/** Draws the bar on top: what this page is, the workbook's name, and the page's own commands. */
export function drawBar(place: HTMLElement, choices: Choices, actions: BarActions): Bar {
  const name = create("span", { className: "document-name" });
  const chosen = { ...choices };
  const pick = <K extends keyof Choices>(
    key: K,
    label: string,
    words: Record<Choices[K], string>,
  ) =>
    drawChoice(label, words, chosen[key], (value) => {
      chosen[key] = value;
      actions.choose({ ...chosen });
    });
  place.replaceChildren(
    create("img", { src: "assets/icon-20.png", width: 20, height: 20, alt: "" }),
    create(
      "span",
      { className: "what", title: pageWords.whatLong },
      create("b", {}, pageWords.what),
      pageWords.whatLong,
    ),
    name,
    create(
      "span",
      { className: "tools" },
      drawOpen(actions),
      drawButton(pageWords.save, pageWords.saveTip, actions.save),
      drawButton(pageWords.sample, pageWords.sampleTip, actions.openSample),
      pick("excel", pageWords.excel, pageWords.excels),
      pick("language", pageWords.language, pageWords.languages),
      pick("theme", pageWords.look, pageWords.looks),
    ),
  );
  return {
    showName: (text) => {
      name.textContent = text;
      name.title = text;
    },
  };
}

export interface Bar {
  showName(name: string): void;
}

function drawButton(label: string, tip: string, act: () => void): HTMLElement {
  const button = create("button", { type: "button", title: tip }, label);
  button.addEventListener("click", act);
  return button;
}

function drawOpen(actions: BarActions): HTMLElement {
  const input = create("input", { type: "file", accept: ".xlsx", hidden: true, id: "open-file" });
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file) actions.open(file);
    // The same file can then be opened once more.
    input.value = "";
  });
  const button = drawButton(pageWords.open, pageWords.openTip, () => {
    input.click();
  });
  return create("span", {}, button, input);
}

function drawChoice<V extends string>(
  label: string,
  words: Record<V, string>,
  current: V,
  choose: (value: V) => void,
): HTMLElement {
  const select = create(
    "select",
    { title: label, ariaLabel: label },
    ...(Object.entries(words) as [V, string][]).map(([value, text]) =>
      create("option", { value, selected: value === current }, text),
    ),
  );
  select.addEventListener("change", () => {
    choose(select.value as V);
  });
  return select;
}
