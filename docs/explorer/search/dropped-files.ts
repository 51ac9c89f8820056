import type { GivenFile } from "./worker/messages.ts";

/** All files of a drop, those of folders with their paths. */
export async function filesOfDrop(data: DataTransfer | null): Promise<readonly GivenFile[]> {
  // The list is emptied once the event is over, so the entries are taken at once.
  const entries = [...(data?.items ?? [])].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const found = await Promise.all(entries.map(filesIn));
  return found.flat();
}

async function filesIn(entry: FileSystemEntry): Promise<readonly GivenFile[]> {
  if (entry.isFile)
    return [{ path: entry.fullPath.replace(/^\//, ""), file: await fileOf(entry as FileSystemFileEntry) }];
  const inner = await entriesOf(entry as FileSystemDirectoryEntry);
  const files: GivenFile[] = [];
  for (const one of inner) files.push(...(await filesIn(one)));
  return files;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** A folder gives its entries a hundred at a time, and then none. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

/** The files of a field, under their paths where a folder was chosen. */
export function filesOfField({ files }: HTMLInputElement): readonly GivenFile[] {
  return [...(files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}
