// What the modules of names in other languages share, built once as dist/languages.js, as src/core.ts is.

export * from "./catalogue/languages/names-in-language.ts";
