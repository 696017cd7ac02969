import { pageWords } from "../pageWords";
import { find } from "./element";

/** Opens a file that is dropped anywhere on the page; the whole page shows that it may be. */
export function acceptDrops(open: (file: File) => void): void {
  const curtain = find("drop");
  curtain.textContent = pageWords.dropHere;
  const carriesFile = (event: DragEvent): boolean =>
    event.dataTransfer?.types.includes("Files") === true;
  window.addEventListener("dragenter", (event) => {
    if (carriesFile(event)) curtain.hidden = false;
  });
  // The curtain lies over everything, so that all further events are its own.
  curtain.addEventListener("dragover", (event) => {
    event.preventDefault();
  });
  curtain.addEventListener("dragleave", () => {
    curtain.hidden = true;
  });
  curtain.addEventListener("drop", (event) => {
    event.preventDefault();
    curtain.hidden = true;
    const [file] = event.dataTransfer?.files ?? [];
    if (file) open(file);
  });
}
