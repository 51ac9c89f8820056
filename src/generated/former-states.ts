// Generated from data/former-states.json. Do not edit: run "npm run generate".
import { lazyRecord } from "../catalogue/lazy-record.ts";
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
export const formerStateCodes: readonly FormerStateCode[] = ["SUHH", "CSHH", "DDDE", "YUCS"];

/**
 * Every State that took part and ceased to exist, by its ISO 3166-3 code. The source of each field stands in `osce-data/data/former-states.json`.
 *
 * @example
 * formerStates.SUHH.name; // => "Soviet Union"
 */
export const formerStates: FormerStates = /* @__PURE__ */ lazyRecord<FormerStates>("former-state", "id", formerStateCodes, "name|formerNames+name=from=until|aliases+|participation+from=until=status|signed=helsinkiFinalAct=charterOfParis|successors+",
"\
Soviet Union||Union of Soviet Socialist Republics+USSR+former Soviet Union+former USSR+SU+SUN|1973-06-25=1991-12-23=participating|1975-08-01=1990-11-21|RU#\
Czechoslovakia||Czech and Slovak Federal Republic+CSFR+<10c>SSR+Czechoslovak Socialist Republic+CSK+former Czechoslovakia+Czecho-Slovakia+Czech and Slovak Federative Republic|1973-06-25=1992-12-31=participating|1975-08-01=1990-11-21|CZ+SK#\
German Democratic Republic||GDR+East Germany+DDR+former German Democratic Republic+former GDR+DD+former East Germany|1973-06-25=1990-10-02=participating|1975-08-01|DE#\
Yugoslavia||SFRY+Socialist Federal Republic of Yugoslavia+SFR Yugoslavia+YUG+former Yugoslavia+YU|1973-06-25=1992-07-07=participating+1992-07-08=2000-11-09=suspended|1975-08-01=1990-11-21|BA+HR+MK+ME+RS+SI\
");
