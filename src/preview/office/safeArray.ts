/** An array as Excel hands it to office.js, whose first entry is the state. */
export interface Answered {
  toArray(): unknown[];
}

export type EventHandler = (id: number, payload: unknown[]) => void;

/** Wraps an answer the way office.js unwraps it. */
export const asAnswered = (entries: unknown[]): Answered => ({ toArray: () => entries });

/** The numbers by which office.js names what it asks of Excel. */
export const executeId = { commandCompleted: 94 } as const;
export const eventId = { commandInvoked: 39 } as const;
