// Generated from data/former-states.json. Do not edit: run "npm run generate".
import { records } from "../catalogue/records.ts";
import type { FormerState } from "../catalogue/types.ts";

/** Every State that took part and ceased to exist, by its ISO 3166-3 code. */
export interface FormerStates {
  /** Soviet Union */
  readonly SUHH: FormerState;
  /** Czechoslovakia */
  readonly CSHH: FormerState;
  /** German Democratic Republic */
  readonly DDDE: FormerState;
  /** Yugoslavia */
  readonly YUCS: FormerState;
}

/** Id in {@link formerStates}. Example: `"SUHH"`. */
export type FormerStateCode = "SUHH" | "CSHH" | "DDDE" | "YUCS";

/**
 * The keys of {@link formerStates}, in order.
 *
 * @example
 * formerStateCodes[0]; // => "SUHH"
 */
export const formerStateCodes: readonly FormerStateCode[] = /* @__PURE__ */ Object.freeze(["SUHH", "CSHH", "DDDE", "YUCS"]);

/**
 * Every State that took part and ceased to exist, by its ISO 3166-3 code. The source of each field stands in `osce-data/data/former-states.json`.
 *
 * @example
 * formerStates.SUHH.name; // => "Soviet Union"
 */
export const formerStates: FormerStates = /* @__PURE__ */ records<FormerStates>("former-state", '[\
{"id":"SUHH","name":"Soviet Union","aliases":["Union of Soviet Socialist Republics","USSR","former Soviet Union","former USSR","SU","SUN"],"participation":[{"from":"1973-06-25","until":"1991-12-23","status":"participating"}],"signed":{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"},"successors":["RU"]},\
{"id":"CSHH","name":"Czechoslovakia","aliases":["Czech and Slovak Federal Republic","CSFR","ČSSR","Czechoslovak Socialist Republic","CSK","former Czechoslovakia","Czecho-Slovakia","Czech and Slovak Federative Republic"],"participation":[{"from":"1973-06-25","until":"1992-12-31","status":"participating"}],"signed":{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"},"successors":["CZ","SK"]},\
{"id":"DDDE","name":"German Democratic Republic","aliases":["GDR","East Germany","DDR","former German Democratic Republic","former GDR","DD","former East Germany","Democratic Republic of Germany","former Democratic Republic of Germany","German DR","Germany (GDR)"],"participation":[{"from":"1973-06-25","until":"1990-10-02","status":"participating"}],"signed":{"helsinkiFinalAct":"1975-08-01","charterOfParis":null},"successors":["DE"]},\
{"id":"YUCS","name":"Yugoslavia","aliases":["SFRY","Socialist Federal Republic of Yugoslavia","SFR Yugoslavia","YUG","former Yugoslavia","YU"],"participation":[{"from":"1973-06-25","until":"1992-07-07","status":"participating"},{"from":"1992-07-08","until":"2000-11-09","status":"suspended"}],"signed":{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"},"successors":["BA","HR","MK","ME","RS","SI"]}\
]');
