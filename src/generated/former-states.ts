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
!$*:?[]_`^ Republic^=participating|1975-08-01^+former ^|1973-06-25=199^Yugoslavia^=1990-11-21|^Czechoslovak^Czech and Slovak Federa^German Democratic!^Socialist^Soviet ^East Germany^Union^2-07-0^\
~$~&||~& of ~$~#\
!s+USSR*~$~&*USSR+SU+SUN:1-12-23$[RU#\
]ia||_l!+CSFR+<10c>SSR+] ~#\
!+CSK*]ia+Czecho-Slovakia+_tive!:2-12-31$[CZ+SK#\
`||GDR+~%+DDR*`*GDR+DD*~%:0-10-02$|DE#\
?||SFRY+~#\
 Federal! of ?+SFR ?+YUG*?+YU:~'7=participating+199~'8=2000-11-09=suspended|1975-08-01[BA+HR+MK+ME+RS+SI\
");
