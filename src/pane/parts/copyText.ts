/** Copies a text, from its field where the browser gives no other way; says whether it did. The field is left selected. */
export async function copyText(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Panes inside of Excel on the web may not write to the clipboard this way; the old one works from a selection.
    field?.focus();
    field?.select();
    return document.execCommand("copy");
  }
}
