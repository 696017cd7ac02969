import { pageWords } from "../pageWords";
import type { OfficeLook } from "../office/officeChoice";
import type { PaneDoor } from "../office/runtimeService";
import { create } from "./element";

const narrowest = 320;
const widest = 600;
const usual = 350;

/**
 * The task pane's column: a frame that is loaded from the start, hidden or not, as the shared runtime
 * is. It can be dragged wider.
 */
export class PaneColumn implements PaneDoor {
  readonly frame = create("iframe");
  private readonly title = create("span", { className: "pane-title" });

  constructor(
    private readonly place: HTMLElement,
    private readonly changed: (isOpen: boolean) => void,
  ) {
    const close = create("button", { type: "button", title: pageWords.closePane }, "✕");
    close.setAttribute("aria-label", pageWords.closePane);
    close.addEventListener("click", () => {
      this.hide();
    });
    const handle = create("div", { className: "pane-handle", title: pageWords.paneWidth });
    place.replaceChildren(
      handle,
      create("div", { className: "pane-head" }, this.title, close),
      this.frame,
    );
    place.classList.add("closed");
    this.setWidth(usual);
    this.dragBy(handle);
  }

  get isOpen(): boolean {
    return !this.place.classList.contains("closed");
  }

  show(): void {
    if (!this.isOpen) this.turn(true);
  }

  hide(): void {
    if (this.isOpen) this.turn(false);
  }

  /** Loads the pane's page anew, under the add-in's name and in Office's look: a new runtime. */
  load(url: string, title: string, look: OfficeLook): void {
    this.title.textContent = title;
    this.frame.title = title;
    this.place.dataset["look"] = look;
    this.frame.src = url;
  }

  private turn(isOpen: boolean): void {
    this.place.classList.toggle("closed", !isOpen);
    this.changed(isOpen);
    window.dispatchEvent(new Event("resize"));
  }

  private setWidth(width: number): void {
    this.place.style.width = `${Math.min(widest, Math.max(narrowest, width))}px`;
  }

  private dragBy(handle: HTMLElement): void {
    handle.addEventListener("pointerdown", (event) => {
      handle.setPointerCapture(event.pointerId);
      this.place.classList.add("dragged");
    });
    handle.addEventListener("pointermove", (event) => {
      if (handle.hasPointerCapture(event.pointerId))
        this.setWidth(document.documentElement.clientWidth - event.clientX);
    });
    handle.addEventListener("pointerup", () => {
      this.place.classList.remove("dragged");
      window.dispatchEvent(new Event("resize"));
    });
    handle.addEventListener("dblclick", () => {
      this.setWidth(usual);
    });
  }
}
