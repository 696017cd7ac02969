import { openBook } from "../../src/excelStandIn/book/openBook";
import { createHost, type Host } from "../../src/excelStandIn/host/createHost";
import type { ExcelName } from "../../src/excelStandIn/host/excels";
import { PathType, type Request } from "../../src/excelStandIn/host/protocol";
import { usualExcel } from "./usualExcel";
import { startClient } from "../../src/excelStandIn/node/startClient";

/**
 * Opens one workbook after another before one and the same client, for tests that need hundreds: a client of its own for
 * each takes longer than all else, and memory that is never given back.
 */
export class ReopenedExcel {
  private host: Host | undefined;
  /** The references that the workbook now open has given. */
  private references = new Set<string>();

  async open(
    bytes: Uint8Array,
    name = "book.xlsx",
    excel: ExcelName = usualExcel(),
  ): Promise<Host> {
    const isFirst = this.host === undefined;
    const host = createHost(await openBook(bytes, name), { excel });
    this.host = host;
    this.references = new Set();
    if (isFirst) {
      const answer = (body: string, flags?: number) => this.answer(this.host ?? host, body, flags);
      globalThis.Excel = startClient({ ...host, answer }).Excel;
    }
    return host;
  }

  /**
   * The client lets its ranges go after an action, and where that failed, again five seconds later: by then another workbook
   * may be open, which must neither hear of it nor count it.
   */
  private async answer(host: Host, body: string, flags?: number): Promise<string> {
    const { ObjectPaths, Actions } = JSON.parse(body) as Request;
    const names = Object.values(ObjectPaths)
      .filter(({ ObjectPathType }) => ObjectPathType === PathType.Reference)
      .map(({ Name }) => Name);
    if (names.length > 0 && !names.some((name) => this.references.has(name)))
      return JSON.stringify({ Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) });
    const { references } = this;
    const text = await host.answer(body, flags);
    for (const [, name = ""] of text.matchAll(/"_ReferenceId":"([^"]+)"/g)) references.add(name);
    return text;
  }
}
