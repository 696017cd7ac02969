import { create } from "./element";

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Gives the user a file, by the browser's own way of saving. */
export function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: workbookType }));
  create("a", { href: url, download: name }).click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
