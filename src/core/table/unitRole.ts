/** What a unit has to do with an item. Assisting units (配合) have no duty of their own. */
export type UnitRole = "lead" | "responsible" | "assist";
