import type { Runs } from "../bytes/byte-table.ts";
import { GrowingBytes } from "../bytes/growing.ts";
import { NumberReader, writeNumber } from "../bytes/varint.ts";
import type { Postings } from "./posting-lists.ts";

// In a saved archive the documents of a term are steps from one to the next: most take one byte in place of four. A loaded one makes
// documents of them term by term, when it is first asked for the term: few are, and the others cost neither time nor memory.

/** The documents of all postings as steps, a run for each term. */
export function stepsOf({ at, documents, steps }: Postings): Runs {
  if (steps !== undefined) return steps;
  const out = new GrowingBytes();
  const stepAt = new Uint32Array(at.length);
  for (let term = 0; term + 1 < at.length; term++) {
    let before = 0;
    const end = at[term + 1] as number;
    out.reserve((end - (at[term] as number)) * 5);
    for (let i = at[term] as number; i < end; i++) {
      const document = documents[i] as number;
      out.length = writeNumber(out.bytes, out.length, document - before);
      before = document;
    }
    stepAt[term + 1] = out.length;
  }
  return { pool: out.done(), at: stepAt };
}

/** The documents of postings, those of one term in place; the rest may not be there yet. */
export function documentsWith({ at, documents, steps, isOpen }: Postings, term: number): Uint32Array {
  if (steps === undefined || isOpen?.[term] !== 0) return documents;
  isOpen[term] = 1;
  const reader = new NumberReader(steps.pool, steps.at[term] as number);
  let document = 0;
  for (let i = at[term] as number, end = at[term + 1] as number; i < end; i++) {
    document += reader.next();
    documents[i] = document;
  }
  return documents;
}
