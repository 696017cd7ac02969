/** How long something may take to come true: much longer than on any machine that is merely slow or busy. */
export const PATIENCE = 60_000;

/** Reads again and again until what is read is what is expected; fails with what was read last. */
export async function expectSoon(read: () => Promise<unknown>, expected: unknown): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const found = await read();
    try {
      expect(found).toEqual(expected);
      return;
    } catch (difference) {
      if (Date.now() > end) throw difference;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
