import type { GivenFile } from "../../actions/forms/collectForms";

/** Files that were chosen, with their bytes. */
export async function chosenFiles(list: FileList | null): Promise<GivenFile[]> {
  return Promise.all([...(list ?? [])].map(givenFile));
}

/** Files that were dropped, those in folders too. */
export async function droppedFiles(transfer: DataTransfer): Promise<GivenFile[]> {
  // Asked for at once: after a turn the list is empty.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return chosenFiles(transfer.files);
  const files = await Promise.all(entries.map(filesIn));
  return Promise.all(files.flat().map(givenFile));
}

async function givenFile(file: File): Promise<GivenFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => {
      (entry as FileSystemFileEntry).file(resolve, reject);
    });
    return [file];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const inner: File[] = [];
  // A reader gives a hundred at a time.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return inner;
    inner.push(...(await Promise.all(some.map(filesIn))).flat());
  }
}
