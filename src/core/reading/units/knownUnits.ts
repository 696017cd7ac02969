/** What a name stands for: one unit, or a group with the units in it (none where the directory gives it no members). */
export type NameMeaning =
  | {
      kind: "unit";
      unit: string;
      /** The name lacks the 市, 区 or 县 that the unit has elsewhere in the table. */
      note?: "elided";
    }
  | { kind: "group"; members: string[]; note?: "allButStreets" };

/** The names that a reader of 责任单位 may rely on. Without a directory no name is known. */
export interface KnownUnits {
  /** A 单位名录 exists, so that a name it lacks is worth a remark. */
  readonly hasDirectory: boolean;
  /** What the name is, by its whole text; undefined where it is none of the known. */
  find(name: string): NameMeaning | undefined;
}

/** No directory: every name stands for itself. */
export const NO_DIRECTORY: KnownUnits = { hasDirectory: false, find: () => undefined };
