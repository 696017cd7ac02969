/** A sheet of a workbook. It is known by its id, which stays the same when it is renamed; its name is what people call it. */
export interface SheetRef {
  id: string;
  name: string;
}

/** A sheet that is asked for: one that was read before, or one that somebody names. */
export interface WantedSheet {
  id?: string;
  name: string;
}
