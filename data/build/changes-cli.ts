import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { type FactChange, type FactEntry, factChanges } from "./changes.ts";
import { collections } from "./collections.ts";
import { evidenceShares, saidOfEvidence } from "./evidence-shares.ts";
import { loadData } from "./load.ts";

// npm run report:data -- [FROM [TO]]: what changed in the facts between two revisions, for the notes of a release.
// FROM is the last tag unless named, TO the files as they are. The end says how well the facts as they are are proven; it is all where there is no tag yet.

const [from = git("describe", "--tags", "--abbrev=0")?.trim(), to] = process.argv.slice(2);
const evidence = saidOfEvidence(evidenceShares(loadData(pathToFileURL(`${process.cwd()}/data/`))));
if (from === undefined)
  stop(`${evidence}\nThere is no tag yet. For changes, name a revision: npm run report:data -- FROM [TO]`);
for (const revision of to === undefined ? [from] : [from, to]) {
  if (git("rev-parse", "--verify", "--quiet", `${revision}^{commit}`) === undefined)
    stop(`"${revision}" is no revision.`);
}

const changes = factChanges(factsAt(from), factsAt(to));
for (const file of new Set(changes.map((change) => change.file))) {
  console.log(`\n${file}`);
  for (const change of changes.filter((change) => change.file === file)) console.log(line(change));
}
console.log(`\n${summary()}\n\n${evidence}`);

function line({ id, release, what, sources }: FactChange): string {
  return `  ${release.padEnd(5)}  ${id} › ${what}${sources.length > 0 ? `  [${sources.join(", ")}]` : ""}`;
}

function summary(): string {
  const between = `between ${from} and ${to ?? "the files as they are"}`;
  const release = (["major", "minor", "patch"] as const).find((kind) =>
    changes.some((change) => change.release === kind),
  );
  return release
    ? `${changes.length} ${changes.length === 1 ? "change" : "changes"} of facts ${between}: they ask for a ${release} release.`
    : `No fact changed ${between}.`;
}

/** The collections at a revision, or as they are on the disk; a file that was not there yet has no entries. */
function factsAt(revision: string | undefined): Map<string, FactEntry[]> {
  return new Map(
    collections.map(({ file, key }) => {
      const path = `data/${file}.json`;
      const text = revision === undefined ? readFileSync(path, "utf8") : (git("show", `${revision}:${path}`) ?? "[]");
      const entries = JSON.parse(text) as (Omit<FactEntry, "id"> & { id?: string })[];
      return [file, entries.map((entry) => ({ ...entry, id: String(entry[key ?? "id"]) }))];
    }),
  );
}

function git(...words: string[]): string | undefined {
  const { status, stdout } = spawnSync("git", words, { encoding: "utf8", maxBuffer: 2 ** 28 });
  return status === 0 ? stdout : undefined;
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
