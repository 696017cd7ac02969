import type { Frame } from "playwright-core";

/**
 * What does not fit in the pane as it is, a sentence each: what is wider than the window or scrolls sideways, text that runs
 * out of its button, and text that is cut without a tooltip that has it whole. Text fields scroll by themselves.
 */
export const misfits = (pane: Frame): Promise<string[]> =>
  pane.evaluate(() => {
    const wide = window.innerWidth;
    const told: string[] = [];
    const tell = (what: string, element: Element) =>
      told.push(`${what}: ${element.outerHTML.slice(0, 200)}`);
    const isHidden = (element: Element) => element.closest("[inert], [aria-hidden=true]") !== null;
    const isTiny = (element: Element) => element.clientWidth <= 1 || element.clientHeight <= 1;
    if (document.documentElement.scrollWidth > wide) told.push("the page scrolls sideways");

    for (const element of document.querySelectorAll<HTMLElement>("#pane *")) {
      if (isHidden(element) || element instanceof SVGElement) continue;
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 1 && (right > wide + 1 || left < -1)) tell("sticks out of the window", element);
      if (isTiny(element) || element instanceof HTMLTextAreaElement) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const isWider = element.scrollWidth > element.clientWidth + 1;
      if (isWider && /auto|scroll/.test(overflowX)) tell("scrolls sideways", element);
      const isCut =
        (isWider && /hidden|clip/.test(overflowX)) ||
        (element.scrollHeight > element.clientHeight + 1 && /hidden|clip/.test(overflowY));
      const tooltip = element.closest("[title]")?.getAttribute("title") ?? "";
      const text = element instanceof HTMLInputElement ? element.placeholder : element.innerText;
      if (isCut && text !== "" && !tooltip.includes(text.trim())) tell("is cut", element);
    }

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const holder = texts.currentNode.parentElement;
      if (!holder || isHidden(holder) || isTiny(holder) || !holder.closest("#pane")) continue;
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      const { left, right, width } = range.getBoundingClientRect();
      const button = holder.closest("button, [role=tab]")?.getBoundingClientRect();
      const from = button?.left ?? 0;
      const to = button?.right ?? wide;
      if (width > 1 && (left < from - 1 || right > to + 1)) tell("text runs out", holder);
    }
    return told;
  });

/** Every text a user meets in the pane: what is written, what fields hold, and what tooltips and screen readers say. */
export const textsIn = (pane: Frame): Promise<string[]> =>
  pane.evaluate(() => {
    const texts = [document.title];
    for (const element of document.querySelectorAll<HTMLElement>("#pane *")) {
      for (const name of ["title", "aria-label", "placeholder", "alt"])
        texts.push(element.getAttribute(name) ?? "");
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
        texts.push(element.value);
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE) texts.push(node.nodeValue ?? "");
    }
    return [...new Set(texts.map((text) => text.trim()))].filter((text) => text !== "");
  });
