import type { Host } from "./createHost";

/** The global that Microsoft's client looks for when it loads, as `_richApiNativeBridge`. */
export interface NativeBridge {
  sendMessageToHost(message: string): void;
  /** Set by the client. */
  onMessageFromHost: ((message: string) => void) | null;
}

interface Message {
  id: number;
  flags?: number;
  message: { body?: unknown };
}

/** Joins a host to a client: the client's queries go to the host, its answers come back. */
export function createBridge(host: Host): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      void reply(host, JSON.parse(text) as Message).then((answer) => {
        bridge.onMessageFromHost?.(JSON.stringify(answer));
      });
    },
  };
  host.onEvents((entries) => {
    // The answer of the request that raised them goes first.
    setTimeout(() => {
      bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
    }, 0);
  });
  return bridge;
}

async function reply(host: Host, { id, flags, message }: Message): Promise<object> {
  const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
  return { id, type: 2, message: await respond(host, body, flags) };
}

async function respond(host: Host, body: string, flags = 0): Promise<object> {
  try {
    return { statusCode: 200, headers: {}, body: await host.answer(body, flags) };
  } catch (error) {
    // A mistake of the host's own must be seen, and must not be taken for an answer of Excel's.
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const fault = { error: { code: "PreviewHostMistake", message: reason } };
    return { statusCode: 500, headers: {}, body: JSON.stringify(fault) };
  }
}
