/** Copies a text with its HTML by a copy event, which web views allow where they forbid the clipboard; says whether it did. */
export function copyRich(text: string, html: string, field: HTMLTextAreaElement | null): boolean {
  let isCopied = false;
  const onCopy = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
    isCopied = true;
  };
  document.addEventListener("copy", onCopy);
  try {
    // A selection, so that the event comes; it stays for Ctrl+C.
    field?.focus();
    field?.select();
    document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", onCopy);
  }
  return isCopied;
}
