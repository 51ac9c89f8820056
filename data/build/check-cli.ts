import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { checkData } from "./checks/check.ts";
import { loadData } from "./load.ts";

// npm run check:data [FOLDER]: prints every problem of the data files and fails where there is one.
const folder = resolve(process.argv[2] ?? "data");
const problems = problemsOf(pathToFileURL(`${folder}/`));
for (const problem of problems) console.log(problem);
console.log(problems.length === 0 ? "The data files break no rule." : `\n${problems.length} to mend.`);
process.exitCode = problems.length === 0 ? 0 : 1;

/** A file that cannot be read is a problem like any other. */
function problemsOf(folder: URL): readonly string[] {
  try {
    return checkData(loadData(folder));
  } catch (error) {
    return [(error as Error).message];
  }
}
