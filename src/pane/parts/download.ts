import type { GivenFile } from "../../actions/forms/collectForms";

/** Hands a file to the browser, which saves it where downloads go. Nothing tells whether it did. */
export function download({ name, bytes }: GivenFile): void {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart]));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Some web views read it only after this turn.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
