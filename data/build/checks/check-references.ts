import { type AuthoredData, type AuthoredEntry, isRedirect } from "../load.ts";
import type { Problem } from "./problem.ts";

const states = ["participating-states", "partners", "former-states"];

/** Which files the ids in a field may come from. */
export const referenceTargets: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "participating-states": { continues: ["former-states"] },
  "former-states": { successors: ["participating-states"] },
  institutions: { parent: ["institutions"], seat: ["places"] },
  "field-operations": { hosts: states, seat: ["places"], areas: ["areas"] },
  areas: { states: ["participating-states"] },
  documents: { meeting: ["meetings"] },
  "fields-of-work": { parent: ["fields-of-work"] },
  places: { country: states },
  meetings: { series: ["meeting-series"], place: ["places"], country: states },
  chairpersonships: { state: states },
  offices: { institution: ["institutions"] },
};

/** Collections whose ids must differ from one another, because one field of a record holds ids of both. */
const sharedIds = [["institutions", "field-operations"], states];

/** Every id that an entry names exists, ids are unique, redirects point at live entries. */
export function checkReferences(data: AuthoredData): Problem[] {
  return [...checkTargets(data), ...checkPersons(data), ...checkUnique(data), ...checkRedirects(data)];
}

function liveIds(data: AuthoredData, files: readonly string[]): Set<string> {
  const entries = files.flatMap((file) => data.entries.get(file) ?? []);
  return new Set(entries.filter((entry) => !isRedirect(entry)).map(({ id }) => id));
}

function checkTargets(data: AuthoredData): Problem[] {
  return Object.entries(referenceTargets).flatMap(([file, fields]) =>
    Object.entries(fields).flatMap(([field, files]) => {
      const ids = liveIds(data, files);
      const named = (entry: AuthoredEntry) => [entry[field] ?? []].flat() as string[];
      return (data.entries.get(file) ?? []).flatMap((entry) =>
        named(entry)
          .filter((id) => !ids.has(id))
          .map((id) => ({
            file,
            entry: entry.id,
            field,
            wrong: `"${id}" is not in ${files.map((name) => `${name}.json`).join(", ")}`,
            remedy: "Fix the id, or add the entry first",
          })),
      );
    }),
  );
}

/** The State of a person is a code of the catalogue too. */
function checkPersons(data: AuthoredData): Problem[] {
  const ids = liveIds(data, states);
  const lists: [file: string, field: string][] = [
    ["chairpersonships", "chairs"],
    ["offices", "terms"],
  ];
  return lists.flatMap(([file, field]) =>
    (data.entries.get(file) ?? []).flatMap((entry) =>
      ((entry[field] ?? []) as { readonly state?: string }[]).flatMap(({ state }, i) =>
        state === undefined || ids.has(state)
          ? []
          : [
              {
                file,
                entry: entry.id,
                field: `${field}[${i}].state`,
                wrong: `"${state}" is the code of no State`,
                remedy: "Fix the code",
              },
            ],
      ),
    ),
  );
}

function checkUnique(data: AuthoredData): Problem[] {
  const files = [...data.entries.keys()];
  const together = [...sharedIds, ...files.filter((file) => !sharedIds.flat().includes(file)).map((file) => [file])];
  return together.flatMap((group) => {
    const seen = new Map<string, string>();
    const problems: Problem[] = [];
    for (const file of group) {
      for (const { id } of data.entries.get(file) ?? []) {
        const other = seen.get(id);
        const remedy = "An id is given once and for ever: choose another";
        if (other) problems.push({ file, entry: id, field: "id", wrong: `is an id of ${other}.json already`, remedy });
        seen.set(id, file);
      }
    }
    return problems;
  });
}

function checkRedirects(data: AuthoredData): Problem[] {
  const live = liveIds(data, [...data.entries.keys()]);
  return [...data.entries].flatMap(([file, entries]) =>
    entries
      .filter(isRedirect)
      .filter(({ movedTo }) => !live.has(movedTo))
      .map(({ id, movedTo }) => ({
        file,
        entry: id,
        field: "movedTo",
        wrong: `"${movedTo}" is no live entry`,
        remedy: "Point the redirect straight at the entry that lives today; redirects do not chain",
      })),
  );
}
