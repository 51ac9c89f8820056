import { once } from "node:events";

/** Writes data to stdout, and waits where the reader is slower than we are. */
export async function put(data: string | Uint8Array): Promise<void> {
  if (data.length > 0 && !process.stdout.write(data)) await once(process.stdout, "drain");
}

/** Writes words to stderr, a line. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Lets the command end without a word where its reader has seen enough: `osce-data query … | head -1`. */
export function endQuietlyWithReader(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      // Windows says EOF where others say EPIPE.
      if (error.code === "EPIPE" || error.code === "EOF") process.exit(process.exitCode ?? 0);
      throw error;
    });
}
