import { Command } from "commander";
import { dayOf } from "../day/day-of.ts";
import { dayText } from "../day/day-text.ts";
import { put } from "../terminal/output.ts";

export function onCommand(): Command {
  return new Command("on")
    .summary("who chaired, held office and took part on a day")
    .description(
      "Prints who held the Chair and the offices on a day, how many States took part, and which field operations worked, under their names of that day.",
    )
    .argument("<date>", "a day: 2015-12-09")
    .option("--json", "print one JSON object")
    .action(async (date: string, { json }: { readonly json?: true }) => {
      const day = await dayOf(date);
      await put(json ? `${JSON.stringify(day)}\n` : dayText(day));
    });
}
