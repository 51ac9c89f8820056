import type { Command } from "commander";
import { archiveCommand } from "./archive.ts";
import { catalogueCommand } from "./catalogue.ts";
import { convertCommand } from "./convert.ts";
import { mentionsCommand } from "./mentions.ts";
import { onCommand } from "./on.ts";
import { queryCommand } from "./query.ts";
import { readCommand } from "./read.ts";
import { resolveCommand } from "./resolve.ts";
import { rowsCommand } from "./rows.ts";
import { schemaCommand } from "./schema.ts";
import { sqlCommand } from "./sql.ts";
import { validateCommand } from "./validate.ts";

/** The commands in the order in which the help lists them. */
export const allCommands: readonly (() => Command)[] = [
  onCommand,
  resolveCommand,
  readCommand,
  validateCommand,
  queryCommand,
  convertCommand,
  mentionsCommand,
  archiveCommand,
  catalogueCommand,
  sqlCommand,
  rowsCommand,
  schemaCommand,
];
