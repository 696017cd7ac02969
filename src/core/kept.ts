/** What was read of texts, kept, so that what many rows say alike is read once. What it gives is shared and must stay as it is. */
export class Kept<K, T> {
  private readonly known = new Map<K, T>();

  /** What was read under a key, or else what `read` makes of it now. */
  of(key: K, read: (key: K) => T): T {
    const found = this.known.get(key);
    if (found !== undefined) return found;
    const made = read(key);
    this.known.set(key, made);
    return made;
  }
}
