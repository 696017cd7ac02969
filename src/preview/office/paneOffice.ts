import { createBridge, type NativeBridge } from "../../excelStandIn/host/bridge";
import type { Host } from "../../excelStandIn/host/createHost";
import { CommandRunner } from "./commandRunner";
import type { PageWindow } from "./joined";
import { createExternal } from "./officeExternal";
import type { OfficeChoice } from "./officeChoice";
import { raiseVisibility, serveRuntime, type PaneDoor } from "./runtimeService";

/** The Office that the pane's window finds: joined anew each time the window loads. */
export class PaneOffice {
  readonly commands = new CommandRunner();
  private bridge: NativeBridge | null = null;
  private served: { host: Host; choice: OfficeChoice } | null = null;

  constructor(private readonly door: PaneDoor) {
    (window as PageWindow).joinPane = () => this.join();
  }

  /** Whose workbook the pane will find when it loads, and in which Excel. */
  serve(host: Host, choice: OfficeChoice): void {
    this.served = { host, choice };
    this.commands.leave();
  }

  /** Tells the add-in that its pane was opened or closed. */
  paneTurned(isOpen: boolean): void {
    if (this.bridge) raiseVisibility(this.bridge, isOpen);
  }

  private join() {
    if (!this.served) throw new Error("The pane was loaded before a workbook was opened");
    const { host, choice } = this.served;
    // What the window that was there before listened to is no longer handed on.
    if (this.bridge) this.bridge.onMessageFromHost = null;
    this.bridge = serveRuntime(createBridge(host), this.door);
    return { external: createExternal(choice, this.commands), bridge: this.bridge };
  }
}
