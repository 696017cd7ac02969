import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openBook } from "../../src/excelStandIn/book/openBook";
import type { Book } from "../../src/excelStandIn/book/book";
import { createHost, type Host, type HostOptions } from "../../src/excelStandIn/host/createHost";
import { startClient, type Client } from "../../src/excelStandIn/node/startClient";

/** A book of test/books behind a host, with a client joined to it. */
export interface Opened extends Client {
  book: Book;
  host: Host;
}

export const bookBytes = (name: string): Uint8Array =>
  readFileSync(join(__dirname, "../books", `${name}.xlsx`));

/** Opens a book of test/books and starts Microsoft's client over it. */
export async function openHost(name = "plan-2023", options: HostOptions = {}): Promise<Opened> {
  return joinHost(await openBook(bookBytes(name), `${name}.xlsx`), options);
}

/** Starts Microsoft's client over a book. */
export function joinHost(book: Book, options: HostOptions = {}): Opened {
  const host = createHost(book, options);
  return { book, host, ...pick(startClient(host)) };
}

const pick = ({ Excel, Office, OfficeExtension }: Client): Client => ({
  Excel,
  Office,
  OfficeExtension,
});

/** The code and message a run of the client fails with. */
export async function failureOf(run: Promise<unknown>): Promise<{ code: string; message: string }> {
  try {
    await run;
  } catch (error) {
    const { code, message } = error as OfficeExtension.Error;
    return { code, message };
  }
  throw new Error("Nothing failed");
}
