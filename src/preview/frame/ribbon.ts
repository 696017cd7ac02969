import type { OfficeLanguage } from "../office/officeChoice";
import { pageWords } from "../pageWords";
import { create } from "./element";
import type { RibbonButton, RibbonGroup, RibbonMenu } from "./readRibbon";

/** Draws Excel's ribbon with the add-in's groups on its Home tab. */
export function drawRibbon(
  place: HTMLElement,
  groups: RibbonGroup[],
  language: OfficeLanguage,
  press: Press,
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

type Press = (button: RibbonButton) => Promise<void>;

function drawGroup({ label, controls }: RibbonGroup, press: Press) {
  return create(
    "section",
    { className: "group", ariaLabel: label },
    create(
      "div",
      { className: "buttons" },
      ...controls.map((one) => ("items" in one ? drawMenu(one, press) : drawButton(one, press))),
    ),
    create("div", { className: "group-label" }, label),
  );
}

function drawButton(button: RibbonButton, press: Press): HTMLButtonElement {
  const element = create("button", { type: "button", className: "command" }, ...faceOf(button));
  name(element, button);
  pressing(element, button, press);
  return element;
}

/** A button below which its list opens, until a choice, a click elsewhere or Esc. */
function drawMenu(menu: RibbonMenu, press: Press): HTMLElement {
  const head = create("button", { type: "button", className: "command menu" }, ...faceOf(menu));
  name(head, menu);
  head.setAttribute("aria-haspopup", "menu");
  const list = create("div", { className: "items", role: "menu", ariaLabel: menu.label });
  list.hidden = true;
  const show = (isOpen: boolean) => {
    list.hidden = !isOpen;
    head.setAttribute("aria-expanded", String(isOpen));
  };
  show(false);
  for (const item of menu.items) {
    const entry = create(
      "button",
      { type: "button", className: "item", role: "menuitem", title: item.tip },
      create("img", { src: item.icon, width: 20, height: 20, alt: "" }),
      create("span", {}, item.label),
    );
    name(entry, item);
    pressing(entry, item, (button) => {
      show(false);
      return press(button);
    });
    list.append(entry);
  }
  head.addEventListener("click", () => {
    show(list.hidden);
  });
  const place = create("div", { className: "menu-place" }, head, list);
  place.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    show(false);
    head.focus();
  });
  place.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && place.contains(relatedTarget))) show(false);
  });
  return place;
}

const faceOf = ({ icon, label, tipTitle, tip }: RibbonButton | RibbonMenu): HTMLElement[] => [
  create("img", { src: icon, width: 32, height: 32, alt: "" }),
  create("span", {}, label),
  create(
    "span",
    { className: "supertip", role: "tooltip" },
    create("b", {}, tipTitle),
    create("span", {}, tip),
  ),
];

function name(element: HTMLButtonElement, { id, label }: RibbonButton | RibbonMenu): void {
  element.id = id;
  element.setAttribute("aria-label", label);
}

/** As in Excel, a command that is still running cannot be given again. */
function pressing(element: HTMLButtonElement, button: RibbonButton, press: Press): void {
  element.addEventListener("click", () => {
    element.disabled = true;
    void press(button).finally(() => {
      element.disabled = false;
    });
  });
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
