import picocolors from "picocolors";

const { NO_COLOR, TERM } = process.env;

/** Colours for words on stderr. Where that is no terminal, or nobody wants them, they do nothing. */
export const colours: ReturnType<typeof picocolors.createColors> = picocolors.createColors(
  // picocolors itself asks stdout, which is a pipe where stderr is a terminal.
  process.stderr.isTTY === true && !NO_COLOR && TERM !== "dumb",
);
