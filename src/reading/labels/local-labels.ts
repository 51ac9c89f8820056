import { foldName } from "../../catalogue/names/fold-name.ts";
import type { ContentTypeId, SourceId } from "../../catalogue/types.ts";

// What pages in other languages than English were seen to print as their type line and source. A page shows few of them, so they are
// read whatever languages the caller names.

/** The word for resources above a story, in the languages that have one. */
export const resourcesHeadings: readonly string[] = ["Resources", "Ressources", "Informationsmaterial", "Risorse"];

const types: Readonly<Record<string, ContentTypeId>> = {
  "Пресс-релиз": "press-release",
  ...Object.fromEntries(resourcesHeadings.map((heading) => [heading, "resource"] as const)),
};

const sources: Readonly<Record<string, SourceId>> = {
  "Prezenca e OSBE-së në Shqipëri": "presence-in-albania",
  "Misiunea OSCE în Moldova": "mission-to-moldova",
  "Misija OEBS u Srbiji": "mission-to-serbia",
  "Мисија ОЕБС у Србији": "mission-to-serbia",
  "Координатор проектів ОБСЄ в Україні": "project-co-ordinator-in-ukraine",
  "Спеціальна моніторингова місія ОБСЄ в Україні": "special-monitoring-mission-to-ukraine",
  "Високи комесар ОЕБС за националне мањине": "hcnm",
  "Верховний комісар ОБСЄ з питань національних меншин": "hcnm",
};

/**
 * The content type of a type line in another language.
 *
 * @example
 * localType("Пресс-релиз"); // => "press-release"
 */
export const localType: (label: string) => ContentTypeId | undefined = /* @__PURE__ */ byFolded(types);

/**
 * The source of a label in a language of its country.
 *
 * @example
 * localSource("Misiunea OSCE in Moldova"); // => "mission-to-moldova"
 */
export const localSource: (label: string) => SourceId | undefined = /* @__PURE__ */ byFolded(sources);

function byFolded<Id>(labels: Readonly<Record<string, Id>>): (label: string) => Id | undefined {
  let ids: ReadonlyMap<string, Id> | undefined;
  return (label) => {
    ids ??= new Map(Object.entries(labels).map(([label, id]) => [foldName(label), id]));
    return ids.get(foldName(label));
  };
}
