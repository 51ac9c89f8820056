import { Command } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import { allCommands } from "./commands/all-commands.ts";
import { colours } from "./terminal/colours.ts";

/** The command as the user types it. */
export function program(): Command {
  const osceData = new Command("osce-data")
    .description("Data on the OSCE, and its press releases, on the command line.")
    .version(packageJson.version, "-V, --version", "the version of the package")
    .helpOption("-h, --help", "this text; after a command, the help of the command")
    .helpCommand("help [command]", "the help of a command")
    .addHelpText("after", notes);
  for (const command of allCommands) osceData.addCommand(command());
  for (const command of withSubcommands(osceData)) throwErrors(command);
  return osceData;
}

const notes = `
Data go to stdout, messages to stderr. NO_COLOR turns colours off.
Ends with 0: all is well, 1: something is wrong, 2: the command was not
understood, 3: something could not be read.

  osce-data on 2015-12-09
  osce-data read page.html
  osce-data read www.osce.org/ > releases.ndjson
  osce-data query releases.ndjson --country MD --format table`;

function withSubcommands(command: Command): Command[] {
  return [command, ...command.commands.flatMap(withSubcommands)];
}

/** Errors are thrown, so that they end with the right code, and are printed in red. */
function throwErrors(command: Command): void {
  command
    .exitOverride()
    .helpOption("-h, --help", "this text")
    .showHelpAfterError(`(${pathOf(command)} --help says more)`)
    .configureOutput({ outputError: (text, write) => write(colours.red(text)) });
}

function pathOf(command: Command): string {
  return command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name();
}
