import { describe, expect, test } from "vitest";
import type { LanguageNames } from "../../src/catalogue/names/language-names.ts";
import { nameIn } from "../../src/catalogue/names/name-in.ts";
import { type EntityKind, namesByKind } from "../../src/catalogue/resolving/entity-kinds.ts";
import { resolve } from "../../src/catalogue/resolving/resolve.ts";
import { de } from "../../src/names/de.ts";
import { es } from "../../src/names/es.ts";
import { fr } from "../../src/names/fr.ts";
import { it } from "../../src/names/it.ts";
import { ru } from "../../src/names/ru.ts";

const languages: readonly LanguageNames[] = [fr, de, it, ru, es];

describe.each(languages)("in $language", (language) => {
  const names = Object.entries(language.names).flatMap(([kind, entries]) =>
    Object.entries(entries).flatMap(([id, { name, formerNames, aliases }]) =>
      [...(name === null ? [] : [name]), ...formerNames.map((former) => former.name), ...aliases].map((text) => ({
        kind,
        id,
        text,
      })),
    ),
  );

  test("every name leads to its entry among its kind, as it stands, in capitals and without accents", () => {
    expect(names.length).toBeGreaterThan(250);
    const wrong = names.flatMap(({ kind, id, text }) =>
      [text, text.toUpperCase(), text.normalize("NFD").replace(/(?<=\p{Script=Latin})\p{M}/gu, "")].flatMap((label) => {
        const found = resolve(label, { names: [language], kinds: [kind as EntityKind] });
        return found.ok && found.entity.id === id
          ? []
          : [`${kind} ${id} ${label}: ${found.ok ? found.entity.id : found.reason}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("with all languages, no name leads to another entry of its kind", () => {
    const wrong = names.flatMap(({ kind, id, text }) => {
      const found = resolve(text, { names: languages, kinds: [kind as EntityKind] });
      return found.ok && found.entity.id === id
        ? []
        : [`${kind} ${id} ${text}: ${found.ok ? found.entity.id : found.reason}`];
    });
    expect(wrong).toEqual([]);
  });

  test("every id is that of an entry", () => {
    const strangers = names.filter(({ kind, id }) => namesByKind[kind as EntityKind]().exact.get(id)?.kind !== kind);
    expect(strangers).toEqual([]);
  });

  test("every State and Partner and the principal bodies have a confirmed name", () => {
    const bodies = ["secretariat", "odihr", "hcnm", "rfom", "parliamentary-assembly", "permanent-council"].concat([
      "ministerial-council",
      "forum-for-security-co-operation",
      "secretary-general",
      "chairpersonship",
    ]);
    const entries = (["participating-state", "partner", "former-state"] as const).flatMap((kind) => [
      ...new Set(namesByKind[kind]().exact.values()),
    ]);
    const wanted = [...entries, ...bodies.map((id) => namesByKind.institution().exact.get(id))];
    expect(wanted.length).toBe(57 + 11 + 4 + 10);
    expect(wanted.filter((entry) => entry === undefined || nameIn(entry, language) === undefined)).toEqual([]);
  });
});
