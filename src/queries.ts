// What archives and SQL share, built once as dist/queries.js, in the same way as src/core.ts.

export * from "./archive/bytes/node-buffer.ts";
export * from "./archive/bytes/utf8.ts";
export * from "./archive/files/archive-error.ts";
export * from "./archive/index/day-number.ts";
export * from "./archive/index/deep-freeze.ts";
export * from "./archive/lines/record-fault.ts";
export * from "./archive/query/cursor.ts";
export * from "./archive/query/filter-words.ts";
