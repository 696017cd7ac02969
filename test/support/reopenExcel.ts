import { openBook } from "../../src/excelStandIn/book/openBook";
import { createHost, type Host } from "../../src/excelStandIn/host/createHost";
import type { ExcelName } from "../../src/excelStandIn/host/excels";
import { startClient } from "../../src/excelStandIn/node/startClient";

/**
 * Opens one workbook after another before one and the same client, for tests that need hundreds: a client of its own for
 * each takes longer than all else, and memory that is never given back.
 */
export class ReopenedExcel {
  private host: Host | undefined;

  async open(bytes: Uint8Array, name = "book.xlsx", excel?: ExcelName): Promise<Host> {
    const isFirst = this.host === undefined;
    const host = createHost(await openBook(bytes, name), { excel });
    this.host = host;
    if (isFirst) {
      const answer = (body: string, flags?: number) => (this.host ?? host).answer(body, flags);
      globalThis.Excel = startClient({ ...host, answer }).Excel;
    }
    return host;
  }
}
