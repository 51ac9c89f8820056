import type { JSX } from "preact";
import { type FieldOperation, nameOn } from "../../../src/index.ts";
import { now } from "../facts/now.ts";
import { day, openEntry } from "../state/state.ts";

/** The field operations at work, under their names of the day. */
export function Presences(): JSX.Element {
  const { operations, otherActivities } = now.value;
  const hosts = new Set(operations.flatMap((one) => one.hosts));
  return (
    <section class="card">
      <h3>Field operations</h3>
      <p class="figure">{operations.length}</p>
      <p class="soft">
        {operations.length === 0
          ? day.value < "1992-09-01"
            ? "the first came in 1992"
            : ""
          : `in ${hosts.size} ${hosts.size === 1 ? "State" : "States"}`}
      </p>
      {operations.length + otherActivities.length === 0 ? null : (
        <details>
          <summary>{operations.length === 0 ? "other activities" : "their names"}</summary>
          <Names operations={operations} />
          {otherActivities.length === 0 ? null : (
            <>
              <p class="soft small">Other activities in the field</p>
              <Names operations={otherActivities} />
            </>
          )}
        </details>
      )}
    </section>
  );
}

function Names({ operations }: { readonly operations: readonly FieldOperation[] }): JSX.Element {
  return (
    <ul class="names">
      {operations.map((one) => (
        <li key={one.id}>
          <button type="button" class="link" onClick={() => openEntry(one.kind, one.id)}>
            {nameOn(one, day.value)}
          </button>
        </li>
      ))}
    </ul>
  );
}
