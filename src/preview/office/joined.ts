import type { NativeBridge } from "../../excelStandIn/host/bridge";
import type { OfficeExternal } from "./officeExternal";

/** What Microsoft's office.js looks for in the pane's window when it loads. */
export interface Joined {
  external: OfficeExternal;
  bridge: NativeBridge;
}

/** The global by which the pane's window, on loading, asks the page for what office.js needs. */
export interface PageWindow extends Window {
  joinPane?: () => Joined;
}
