import { pageWords } from "../pageWords";
import { create, find } from "./element";

export type NoticeKind = "done" | "problem";

let timer = 0;

/** Says one sentence at the foot of the page: good news goes by itself, a problem stays until closed. */
export function notify(kind: NoticeKind, sentence: string): void {
  window.clearTimeout(timer);
  const close = create("button", { type: "button", title: pageWords.close }, "✕");
  close.setAttribute("aria-label", pageWords.close);
  close.addEventListener("click", hide);
  const place = find("notice");
  place.className = kind;
  place.replaceChildren(create("span", {}, sentence), close);
  if (kind === "done") timer = window.setTimeout(hide, 4_000);
}

function hide(): void {
  find("notice").replaceChildren();
}
