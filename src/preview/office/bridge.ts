import type { PageWindow } from "./joined";

/**
 * Runs in the pane's window before office.js, in the preview only: puts in place what Excel's own
 * window has. A pane opened outside of the preview page finds no Excel, as in any browser.
 */
const page = window.parent as PageWindow;
if (page !== window && page.joinPane) {
  const { external, bridge } = page.joinPane();
  Object.defineProperty(window, "external", { value: external, configurable: true });
  Object.defineProperty(window, "_richApiNativeBridge", { value: bridge });
}
