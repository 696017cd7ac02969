import type { OfficeLanguage } from "../office/officeChoice";

export type ButtonAction = { kind: "run"; functionName: string } | { kind: "showPane" };

/** What all controls of the add-in have, as the manifest describes it. */
interface RibbonControl {
  id: string;
  label: string;
  tipTitle: string;
  tip: string;
  icon: string;
}

export interface RibbonButton extends RibbonControl {
  action: ButtonAction;
}

/** A button that opens a list of others. */
export interface RibbonMenu extends RibbonControl {
  items: RibbonButton[];
}

export interface RibbonGroup {
  label: string;
  controls: (RibbonButton | RibbonMenu)[];
}

/** Reads the groups of the Home tab from the manifest, in Office's language. */
export function readRibbon(manifest: string, language: OfficeLanguage): RibbonGroup[] {
  const root = new DOMParser().parseFromString(manifest, "application/xml");
  const resources = new Resources(root, language);
  return all(root, "Group").map((group) => ({
    label: resources.text(child(group, "Label")),
    controls: all(group, "Control").map((control) => {
      const items = [...control.children].find(({ localName }) => localName === "Items");
      return items
        ? {
            ...readControl(control, resources),
            items: all(items, "Item").map((item) => readButton(item, resources)),
          }
        : readButton(control, resources);
    }),
  }));
}

/** The add-in's name, as Excel writes it over the pane. */
export function readDisplayName(manifest: string, language: OfficeLanguage): string {
  const root = new DOMParser().parseFromString(manifest, "application/xml");
  return inLanguage(child(root.documentElement, "DisplayName"), language);
}

function readButton(button: Element, resources: Resources): RibbonButton {
  const functionName = all(child(button, "Action"), "FunctionName")[0]?.textContent.trim();
  return {
    ...readControl(button, resources),
    action: functionName ? { kind: "run", functionName } : { kind: "showPane" },
  };
}

function readControl(control: Element, resources: Resources): RibbonControl {
  const supertip = child(control, "Supertip");
  return {
    id: control.getAttribute("id") ?? "",
    label: resources.text(child(control, "Label")),
    tipTitle: resources.text(child(supertip, "Title")),
    tip: resources.text(child(supertip, "Description")),
    icon: resources.icon(child(control, "Icon")),
  };
}

/** The manifest's resources: every label and icon is named by an id of theirs. */
class Resources {
  constructor(
    private readonly root: Document,
    private readonly language: OfficeLanguage,
  ) {}

  text(element: Element): string {
    const resource = this.find(element.getAttribute("resid"));
    return inLanguage(resource, this.language);
  }

  /** The 32-pixel icon, from this page's own server. */
  icon(element: Element): string {
    const image = all(element, "Image").find((one) => one.getAttribute("size") === "32");
    const url = this.find(image?.getAttribute("resid") ?? null).getAttribute("DefaultValue") ?? "";
    return new URL(url).pathname.slice(1);
  }

  private find(id: string | null): Element {
    const found = all(this.root, "*").find((one) => one.getAttribute("id") === id);
    if (!found) throw new Error(`The manifest has no resource ${id ?? "without a name"}`);
    return found;
  }
}

/** A text of the manifest in a language, where it has it, else in the manifest's own. */
function inLanguage(text: Element, language: OfficeLanguage): string {
  const override = all(text, "Override").find((one) => one.getAttribute("Locale") === language);
  return (override ?? text).getAttribute(override ? "Value" : "DefaultValue") ?? "";
}

const all = (parent: Document | Element, name: string): Element[] => [
  ...parent.getElementsByTagNameNS("*", name),
];

function child(parent: Element, name: string): Element {
  const found = [...parent.children].find((one) => one.localName === name);
  if (!found) throw new Error(`The manifest has a ${parent.localName} without ${name}`);
  return found;
}
