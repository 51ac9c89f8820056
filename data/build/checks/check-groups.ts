import { type AuthoredData, type AuthoredEntry, isRedirect } from "../load.ts";
import type { Problem } from "./problem.ts";

/** What the members of each group are by the other files, so that a group never tells another story than they do. */
const members: Readonly<Record<string, (data: AuthoredData) => readonly string[]>> = {
  "participating-states": (data) => idsOf(data, "participating-states"),
  partners: (data) => idsOf(data, "partners"),
  "asian-partners": (data) => idsOf(data, "partners", ({ group }) => group === "asian"),
  "mediterranean-partners": (data) => idsOf(data, "partners", ({ group }) => group === "mediterranean"),
  "closed-field-activities": (data) => idsOf(data, "field-operations", ({ status }) => status === "closed"),
};

/** Groups list their members for readers of the JSON; they must be those that the members' own files give, in that order. */
export function checkGroups(data: AuthoredData): Problem[] {
  const groups = (data.entries.get("groups") ?? []).filter((entry) => !isRedirect(entry));
  return groups.flatMap((group) => {
    const rule = members[group.id];
    if (rule === undefined)
      return [
        problem(
          group,
          "id",
          "has no rule that says who belongs to it",
          "Write one in data/build/checks/check-groups.ts",
        ),
      ];
    const wanted = rule(data);
    const found = (group["members"] ?? []) as readonly string[];
    const at = wanted.findIndex((id, i) => id !== found[i]);
    if (at < 0 && found.length === wanted.length) return [];
    const wrong = at < 0 ? `"${found[wanted.length]}" is no member` : `"${wanted[at]}" belongs at place ${at + 1}`;
    return [problem(group, "members", wrong, "Let it follow the file of the members, in its order")];
  });
}

function idsOf(data: AuthoredData, file: string, belongs: (entry: AuthoredEntry) => boolean = () => true): string[] {
  const entries: readonly AuthoredEntry[] = data.entries.get(file) ?? [];
  return entries.filter((entry) => !isRedirect(entry) && belongs(entry)).map(({ id }) => id);
}

function problem(group: AuthoredEntry, field: string, wrong: string, remedy: string): Problem {
  return { file: "groups", entry: group.id, field, wrong, remedy };
}
