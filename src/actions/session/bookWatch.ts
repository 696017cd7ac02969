import { watchChanges } from "../../excel/workbook/watchChanges";
import { watchSelection } from "../../excel/workbook/watchSelection";

/** What the pane wants to know of a workbook that is being worked in; sheets are told by their ids. */
export interface BookListener {
  /** Cells of a sheet were changed, by somebody and not by the add-in. */
  changed: (sheetId: string) => void;
  /** A row of a sheet was selected; counted from 0. */
  selected: (sheetId: string, row: number) => void;
}

/** Listens to a workbook from the first check on. */
export class BookWatch {
  private isListening = false;

  constructor(private readonly listener: BookListener) {}

  /** Listens where it did not yet. */
  async start(): Promise<void> {
    if (this.isListening) return;
    await watchChanges(this.listener.changed);
    await watchSelection(this.listener.selected);
    this.isListening = true;
  }
}
