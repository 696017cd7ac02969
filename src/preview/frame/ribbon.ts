import type { OfficeLanguage } from "../office/officeChoice";
import { pageWords } from "../pageWords";
import { create } from "./element";
import type { RibbonButton, RibbonGroup } from "./readRibbon";

/** Draws Excel's ribbon with the add-in's groups on its Home tab. */
export function drawRibbon(
  place: HTMLElement,
  groups: RibbonGroup[],
  language: OfficeLanguage,
  press: (button: RibbonButton) => Promise<void>,
): void {
  place.replaceChildren(
    create("div", { className: "tabs" }, ...tabs(language)),
    create(
      "div",
      { className: "groups" },
      ...groups.map((group) => drawGroup(group, press)),
      create("div", { className: "ghosts", ariaHidden: "true" }, ...ghosts()),
    ),
  );
}

/** Excel's other tabs are there to be recognised; only Home can be used. */
const tabs = (language: OfficeLanguage): HTMLElement[] =>
  pageWords.tabs[language].map((label, index) =>
    create("span", { className: index === pageWords.homeTab ? "tab current" : "tab" }, label),
  );

function drawGroup(group: RibbonGroup, press: (button: RibbonButton) => Promise<void>) {
  return create(
    "section",
    { className: "group", ariaLabel: group.label },
    create("div", { className: "buttons" }, ...group.buttons.map((one) => drawButton(one, press))),
    create("div", { className: "group-label" }, group.label),
  );
}

function drawButton(button: RibbonButton, press: (button: RibbonButton) => Promise<void>) {
  const element = create(
    "button",
    { type: "button", className: "command", id: button.id },
    create("img", { src: button.icon, width: 32, height: 32, alt: "" }),
    create("span", {}, button.label),
    create(
      "span",
      { className: "supertip", role: "tooltip" },
      create("b", {}, button.tipTitle),
      create("span", {}, button.tip),
    ),
  );
  element.setAttribute("aria-label", button.label);
  // As in Excel, a command that is still running cannot be given again.
  element.addEventListener("click", () => {
    element.disabled = true;
    void press(button).finally(() => {
      element.disabled = false;
    });
  });
  return element;
}

/** Grey shapes where Excel has its own commands. */
const ghosts = (): HTMLElement[] =>
  [3, 4, 2, 3].map((count) =>
    create(
      "span",
      { className: "ghost-group" },
      ...Array.from({ length: count }, () => create("i", {})),
    ),
  );
