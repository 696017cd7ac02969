import type { NativeBridge } from "../../excelStandIn/host/bridge";

/** The add-in's pane, as the shared runtime shows and hides it. */
export interface PaneDoor {
  readonly isOpen: boolean;
  show(): void;
  hide(): void;
}

const service = "Microsoft.AppRuntime.AppRuntimeService";

interface Body {
  ObjectPaths?: Record<string, { Name?: string }>;
  Actions?: { Id: number; Name?: string; ArgumentInfo?: { Arguments?: unknown[] } }[];
}

interface Message {
  id: number;
  message: { body?: unknown };
}

/**
 * Answers what `Office.addin.showAsTaskpane()` and its like ask of Excel's window rather than of the
 * workbook; everything else goes on to the host.
 */
export function serveRuntime(bridge: NativeBridge, door: PaneDoor): NativeBridge {
  const ask = bridge.sendMessageToHost.bind(bridge);
  bridge.sendMessageToHost = (text) => {
    const { id, message } = JSON.parse(text) as Message;
    const body = (
      typeof message.body === "string" ? JSON.parse(message.body) : message.body
    ) as Body;
    if (!isForRuntime(body)) {
      ask(text);
      return;
    }
    const answer = JSON.stringify({ Results: (body.Actions ?? []).map((a) => act(a, door)) });
    // Later, as Excel's answers come: the client does not expect one while it still sends.
    queueMicrotask(() => {
      const reply = { statusCode: 200, headers: {}, body: answer };
      bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: reply }));
    });
  };
  return bridge;
}

/** Tells the add-in that its pane was shown or hidden. */
export function raiseVisibility(bridge: NativeBridge, isOpen: boolean): void {
  const args = JSON.stringify({ visibility: isOpen ? "Visible" : "Hidden" });
  const message = { entries: [[65_536, 65_539, "", args, 0]] };
  bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message }));
}

const isForRuntime = ({ ObjectPaths = {} }: Body): boolean =>
  Object.values(ObjectPaths).some(({ Name }) => Name === service);

function act({ Id, Name, ArgumentInfo }: NonNullable<Body["Actions"]>[number], door: PaneDoor) {
  if (Name === "SetAppRuntimeState") {
    if (ArgumentInfo?.Arguments?.[0] === "Visible") door.show();
    else door.hide();
  }
  const state = door.isOpen ? "Visible" : "Background";
  return { ActionId: Id, Value: Name === "GetAppRuntimeState" ? state : null };
}
