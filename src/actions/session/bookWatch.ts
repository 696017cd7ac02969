import { readSheetNames } from "../../excel/workbook/sheetIds";
import { watchChanges } from "../../excel/workbook/watchChanges";
import { watchSelection } from "../../excel/workbook/watchSelection";

/** What the pane wants to know of a workbook that is being worked in; sheets are told by name. */
export interface BookListener {
  /** Cells of a sheet were changed, by somebody and not by the add-in. */
  changed(sheet: string): void;
  /** A row of a sheet was selected; counted from 0. */
  selected(sheet: string, row: number): void;
}

/** Listens to a workbook from the first check on. */
export class BookWatch {
  private names = new Map<string, string>();
  private isListening = false;

  constructor(private readonly listener: BookListener) {}

  /** Learns the sheets' names as they are now, and listens where it did not yet. */
  async start(): Promise<void> {
    this.names = await readSheetNames();
    if (this.isListening) return;
    await watchChanges((id) => {
      this.tell(id, (sheet) => {
        this.listener.changed(sheet);
      });
    });
    await watchSelection((id, row) => {
      this.tell(id, (sheet) => {
        this.listener.selected(sheet, row);
      });
    });
    this.isListening = true;
  }

  /** A sheet that came since the last check was not read for it: nothing to tell. */
  private tell(id: string, about: (sheet: string) => void): void {
    const name = this.names.get(id);
    if (name !== undefined) about(name);
  }
}
