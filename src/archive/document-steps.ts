import { GrowingBytes } from "./growing.ts";
import type { Postings } from "./postings.ts";
import { writeNumber } from "./varint.ts";

/** The documents of all postings as steps from one to the next: most take one byte in place of four. */
export function stepsOf({ at, documents }: Postings): Uint8Array {
  const out = new GrowingBytes();
  for (let term = 0; term + 1 < at.length; term++) {
    let before = 0;
    const end = at[term + 1] as number;
    out.reserve((end - (at[term] as number)) * 5);
    for (let i = at[term] as number; i < end; i++) {
      const document = documents[i] as number;
      out.length = writeNumber(out.bytes, out.length, document - before);
      before = document;
    }
  }
  return out.done();
}

/** The documents that steps lead to. */
export function documentsOf(at: Uint32Array, steps: Uint8Array): Uint32Array {
  const documents = new Uint32Array(at[at.length - 1] as number);
  let next = 0;
  for (let term = 0; term + 1 < at.length; term++) {
    let document = 0;
    for (let i = at[term] as number, end = at[term + 1] as number; i < end; i++) {
      // Nearly every step is one byte.
      let byte = steps[next++] as number;
      let step = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = steps[next++] as number;
        step |= (byte & 127) << shift;
      }
      document += step;
      documents[i] = document;
    }
  }
  return documents;
}
