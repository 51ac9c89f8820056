import type { AuthoredData } from "../load.ts";
import { checkChairs } from "./check-chairs.ts";
import { checkClaims } from "./check-claims.ts";
import { checkEvidence } from "./check-evidence.ts";
import { checkGroups } from "./check-groups.ts";
import { checkLifetimes } from "./check-lifetimes.ts";
import { checkNames } from "./check-names.ts";
import { checkOrder } from "./check-order.ts";
import { checkPeriods } from "./check-periods.ts";
import { checkReferences } from "./check-references.ts";
import { checkShape, wellShaped } from "./check-shape.ts";
import { checkSources } from "./check-sources.ts";
import { checkStateCodes } from "./check-state-codes.ts";
import { checkTermSources } from "./check-term-sources.ts";
import { checkTrees } from "./check-trees.ts";
import type { Problem } from "./problem.ts";

/** Checks all data files by all rules and reports every problem at once, each as one line: file › entry › field: what is wrong, what to do. */
export function checkData(data: AuthoredData): readonly string[] {
  const rules = [
    checkReferences,
    checkTrees,
    checkOrder,
    checkNames,
    checkPeriods,
    checkLifetimes,
    checkChairs,
    checkEvidence,
    checkClaims,
    checkSources,
    checkTermSources,
    checkStateCodes,
    checkGroups,
  ];
  const sound = wellShaped(data);
  const problems: readonly Problem[] = [...checkShape(data), ...rules.flatMap((rule) => rule(sound))];
  return problems.map(
    ({ file, entry, field, wrong, remedy }) => `${file}.json › ${entry} › ${field}: ${wrong}. ${remedy}`,
  );
}
