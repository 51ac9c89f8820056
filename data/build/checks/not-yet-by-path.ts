/** Files whose sources still name fields and not paths; a source of a block is let pass there. */
export const notYetByPath: ReadonlySet<string> = new Set(["offices", "chairpersonships", "meetings"]);
