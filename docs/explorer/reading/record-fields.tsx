import type { ComponentChildren, JSX } from "preact";
import {
  findFieldOperation,
  getFieldOfWork,
  getInstitution,
  isInstitutionId,
  nameOn,
  type PressRelease,
  type PrintedLabel,
  type SourceId,
} from "../../../src/index.ts";
import { stateName } from "../facts/entries.ts";
import { lastDay } from "../state/days.ts";
import { openEntry } from "../state/state.ts";

/** The fields of a record, each with the words of the page that it came from. */
export function RecordFields({ release }: { readonly release: PressRelease }): JSX.Element {
  const { places, sources, fieldsOfWork, countries, dateFrom, sourcesFrom, id, date } = release;
  const on = date ?? lastDay;
  return (
    <dl>
      <Field label="Place" release={release} printed={["dateline", "place"]}>
        {places
          .map(({ text, country }) => (country === null ? text : `${text}, ${stateName(country, on)}`))
          .join(" · ")}
      </Field>
      <Field label="Source" release={release} printed={["source"]} from={sourcesFrom}>
        {sources.map((source) => (
          <Chip key={source} id={source} on={on} />
        ))}
      </Field>
      <Field label="Fields of work" release={release} printed={["fieldsOfWork"]}>
        {fieldsOfWork.map((field) => (
          <button type="button" class="link chip" key={field} onClick={() => openEntry("field-of-work", field)}>
            {getFieldOfWork(field).name}
          </button>
        ))}
      </Field>
      <Field label="Countries" release={release} printed={["location"]}>
        {countries.map((code) => stateName(code, on)).join(", ")}
      </Field>
      <Field label="Date" release={release} printed={["dateline", "date"]} from={dateFrom}>
        {date}
      </Field>
      <dt>Id</dt>
      <dd>
        <code>{id}</code>
      </dd>
    </dl>
  );
}

interface FieldProps {
  readonly label: string;
  readonly release: PressRelease;
  readonly printed: readonly PrintedLabel[];
  readonly from?: string | null;
  readonly children: ComponentChildren;
}

function Field({ label, release, printed, from, children }: FieldProps): JSX.Element | null {
  if (children === null || children === "" || (Array.isArray(children) && children.length === 0)) return null;
  const words = printed.flatMap((one) => release.printed[one] ?? []);
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {children}
        {words.length === 0 && !from ? null : (
          <span class="printed">
            {from ? `from the ${from.replace("dateline+year", "dateline, the year from elsewhere")}` : "printed"}
            {words.length === 0 ? "" : `: “${[...new Set(words)].join("”, “")}”`}
          </span>
        )}
      </dd>
    </>
  );
}

function Chip({ id, on }: { readonly id: SourceId; readonly on: string }): JSX.Element {
  const source = isInstitutionId(id) ? getInstitution(id) : findFieldOperation(id);
  return (
    <button type="button" class="link chip" onClick={() => openEntry(source?.kind ?? "", id)}>
      {source === undefined ? id : nameOn(source, on)}
    </button>
  );
}
