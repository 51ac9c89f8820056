import type { JSX } from "preact";
import type { PartialDate } from "../../../src/index.ts";
import type { AnyEntry } from "../facts/entries.ts";
import { isProven } from "../facts/proofs.ts";
import { endOf, sayDate, startOf } from "../state/days.ts";
import { closeEntry, day, goTo, view } from "../state/state.ts";
import { type Fact, factsOfEntry } from "./facts-of.ts";

/** The facts of an entry. A date leads to its day; what no source proves says so. */
export function FactTable({ entry }: { readonly entry: AnyEntry }): JSX.Element {
  return (
    <table class="facts">
      <tbody>
        {factsOfEntry(entry).map((fact) => (
          <tr key={fact.path} class={coversDay(fact) ? "on" : ""}>
            <th scope="row">{fact.label}</th>
            <td>
              {fact.text}
              <Dates entry={entry} fact={fact} />
              {fact.text !== undefined && needsProof(fact) && !isProven(entry, fact.path) ? <Unproven /> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the catalogue decides itself: no source is asked for it. */
const ownWords: readonly string[] = [
  "category",
  "parent",
  "status",
  "dimension",
  "official",
  "position",
  "of",
  "members",
];

function needsProof({ path }: Fact): boolean {
  return !ownWords.includes(path);
}

/** Whether a part of a succession holds on the day that is shown: the one of several that matters now. */
function coversDay({ path, from, until }: Fact): boolean {
  return path.endsWith("]") && from !== undefined && startOf(from) <= day.value && endOf(until ?? null) >= day.value;
}

function Dates({
  entry,
  fact: { path, from, until },
}: {
  readonly entry: AnyEntry;
  readonly fact: Fact;
}): JSX.Element | null {
  if (from === undefined) return null;
  const at = (end: "from" | "until"): string => `${path}.${end}`;
  if (from !== null && from === until)
    return (
      <span class="dates">
        <DayLink date={from} to={startOf(from)} unproven={!isProven(entry, path)} />
      </span>
    );
  return (
    <span class="dates">
      {from === null ? "" : <DayLink date={from} to={startOf(from)} unproven={!isProven(entry, at("from"))} />}
      {" – "}
      {until === null || until === undefined ? (
        ""
      ) : (
        <DayLink date={until} to={endOf(until)} unproven={!isProven(entry, at("until"))} />
      )}
    </span>
  );
}

function DayLink({
  date,
  to,
  unproven,
}: {
  readonly date: PartialDate;
  readonly to: string;
  readonly unproven: boolean;
}): JSX.Element {
  const show = (): void => {
    closeEntry();
    goTo(to);
    if (view.value !== "timelines") view.value = "day";
  };
  return (
    <>
      <button type="button" class="link" title="Show this day" onClick={show}>
        {sayDate(date)}
      </button>
      {unproven ? <Unproven /> : null}
    </>
  );
}

function Unproven(): JSX.Element {
  return <span class="unproven"> not verified</span>;
}
