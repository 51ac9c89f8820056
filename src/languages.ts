// What the modules of names in other languages share, built once as dist/languages.js, in the same way as src/core.ts.

export * from "./catalogue/languages/names-in-language.ts";
