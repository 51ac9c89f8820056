import type { JSX } from "preact";
import { type FieldOperation, nameOn } from "../../../src/index.ts";
import { now } from "../facts/now.ts";
import { steady } from "../facts/steady.ts";
import { day, openEntry } from "../state/state.ts";

interface Presence {
  readonly kind: string;
  readonly id: string;
  /** What it was called on the day. */
  readonly name: string;
}

const presences = steady(() => {
  const { operations, otherActivities } = now.value;
  return {
    operations: operations.map(presenceOf),
    others: otherActivities.map(presenceOf),
    hosts: new Set(operations.flatMap((one) => one.hosts)).size,
    isBeforeFirst: day.value < "1992-09-01",
  };
});

function presenceOf(operation: FieldOperation): Presence {
  return { kind: operation.kind, id: operation.id, name: nameOn(operation, day.value) };
}

/** The field operations at work, under their names of the day. */
export function Presences(): JSX.Element {
  const { operations, others, hosts, isBeforeFirst } = presences.value;
  const none = isBeforeFirst ? "the first came in 1992" : "";
  return (
    <section class="card">
      <h3>Field operations</h3>
      <p class="figure">{operations.length}</p>
      <p class="soft">{operations.length === 0 ? none : `in ${hosts} ${hosts === 1 ? "State" : "States"}`}</p>
      {operations.length + others.length === 0 ? null : (
        <details>
          <summary>{operations.length === 0 ? "other activities" : "their names"}</summary>
          <Names presences={operations} />
          {others.length === 0 ? null : (
            <>
              <p class="soft small">Other activities in the field</p>
              <Names presences={others} />
            </>
          )}
        </details>
      )}
    </section>
  );
}

function Names({ presences: some }: { readonly presences: readonly Presence[] }): JSX.Element {
  return (
    <ul class="names">
      {some.map(({ kind, id, name }) => (
        <li key={id}>
          <button type="button" class="link" onClick={() => openEntry(kind, id)}>
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
