import { builtinModule } from "./builtin-module.ts";

// What Node does with bytes faster than the language.

interface NodeBuffer {
  readonly isAscii?: (bytes: Uint8Array) => boolean;
  readonly transcode: (bytes: Uint8Array, from: "utf8", to: "utf16le") => NodeBytes;
  readonly Buffer: { readonly prototype: NodeBytes };
}

/** Methods that are called on any array of bytes. */
export interface NodeBytes {
  readonly length: number;
  latin1Slice(from: number, to: number): string;
  ucs2Slice(from: number, to: number): string;
  indexOf(byte: number, from: number): number;
  lastIndexOf(byte: number, upTo: number): number;
}

export function nodeBuffer(): NodeBuffer | undefined {
  return builtinModule("buffer") as NodeBuffer | undefined;
}
