/** How often a table that changes while something is written about it is checked: at first, and twice more. */
export const TRIES = 3;
