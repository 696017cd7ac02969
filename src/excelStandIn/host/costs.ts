/** What the requests have cost so far; every request is one round trip. */
export interface Costs {
  syncs: number;
  /** The actions in them. */
  requests: number;
  /** UTF-8 bytes of the requests' bodies. */
  bytesOut: number;
  /** UTF-8 bytes of the answers' bodies. */
  bytesIn: number;
}

export const noCosts = (): Costs => ({ syncs: 0, requests: 0, bytesOut: 0, bytesIn: 0 });

const encoder = new TextEncoder();

export const byteLength = (text: string): number => encoder.encode(text).length;
