/** A file that cannot be read: the message says which and why. */
export class Unreadable extends Error {
  override readonly name: string = "Unreadable";

  /** Why, without the name of the file. */
  readonly reason: string;

  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`);
    this.reason = reason;
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  ENOTDIR: "there is no such file or folder",
  EACCES: "may not be read",
  EPERM: "may not be read",
  EISDIR: "is a folder; a file is wanted",
  ELOOP: "is a link to itself",
  EMFILE: "cannot be opened: too many files are open",
  Z_BUF_ERROR: "is cut short: its compressed data end too early",
  Z_DATA_ERROR: "is damaged: its compressed data cannot be undone",
  ERR_BUFFER_TOO_LARGE: "is too large when its compressed data are undone",
  ERR_FS_FILE_TOO_LARGE: "is too large to be read as a whole",
};

/** Why something failed that has to do with a file; `null` where it has not. */
export function reasonOf(error: unknown): string | null {
  const { code, errno, message } = error as NodeJS.ErrnoException;
  if (code === undefined) return null;
  return reasons[code] ?? (errno === undefined ? null : message);
}

/** What an error about a file becomes: one that names the file. */
export function unreadable(file: string, error: unknown): unknown {
  const reason = error instanceof Unreadable ? null : reasonOf(error);
  return reason === null ? error : new Unreadable(file, reason);
}
