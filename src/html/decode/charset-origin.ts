/**
 * How the character set of a page was told: by its first bytes, the header of the response, its own declaration, because the bytes are
 * valid in it, or as the likeliest for its language.
 */
export type CharsetOrigin = "bom" | "http" | "meta" | "bytes" | "guess";
