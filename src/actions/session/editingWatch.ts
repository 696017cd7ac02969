import { isCellEdited } from "../../excel/workbook/cellEditing";

/** Excel holds everything back while a cell is edited; after so many milliseconds the user should know why nothing happens. */
const PATIENCE = 1_000;

/** Asks, while something takes long, whether a cell is being edited, and tells of every change. Gives the way to stop. */
export function watchEditing(tell: (isEdited: boolean) => void): () => void {
  let stopped = false;
  let timer: ReturnType<typeof setTimeout>;
  const ask = async () => {
    const isEdited = await isCellEdited();
    if (stopped) return;
    tell(isEdited);
    timer = setTimeout(() => void ask(), PATIENCE);
  };
  timer = setTimeout(() => void ask(), PATIENCE);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
