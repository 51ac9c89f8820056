import type { OfficeId } from "../../../src/index.ts";
import { officeList } from "../facts/lists.ts";
import { barsOf, withVacancies } from "./bars.ts";
import type { Bar, Line } from "./types.ts";

/** What fits beside a line. */
const shortNames: Readonly<Partial<Record<OfficeId, string>>> = {
  "odihr-director": "Director of ODIHR",
  rfom: "Representative, media freedom",
  cthb: "Co-ordinator, human trafficking",
  oceea: "Co-ordinator, economy, environment",
  "pa-president": "President, Parliamentary Assembly",
  "pa-secretary-general": "Secretary General, Assembly",
  "court-president": "President, Court of Conciliation",
  "cpc-director": "Director, Conflict Prevention",
};

export function officeLines(): readonly Line[] {
  return officeList.map((office) => {
    const stretches = office.terms.map((term, at) => ({
      ...term,
      label: term.name,
      look: term.acting ? ("acting" as const) : ("plain" as const),
      path: `terms[${at}]`,
    }));
    return {
      kind: office.kind,
      id: office.id,
      label: shortNames[office.id] ?? office.name,
      bars: withVacancies(barsOf(office, stretches)).map(byLastName),
    };
  });
}

/** A bar has room for one word; its title has the whole name. */
function byLastName(bar: Bar): Bar {
  return bar.look === "vacant" ? bar : { ...bar, label: bar.label.split(" ").at(-1) ?? bar.label };
}
