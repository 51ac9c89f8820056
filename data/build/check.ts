import { checkChairs } from "./check-chairs.ts";
import { checkEvidence } from "./check-evidence.ts";
import { checkNames } from "./check-names.ts";
import { checkPeriods } from "./check-periods.ts";
import { checkReferences } from "./check-references.ts";
import { checkShape } from "./check-shape.ts";
import type { AuthoredData } from "./load.ts";
import type { Problem } from "./problem.ts";

/** Checks all data files by all rules and reports every problem at once, each as one line: file › entry › field: what is wrong, what to do. */
export function checkData(data: AuthoredData): readonly string[] {
  const rules = [checkShape, checkReferences, checkNames, checkPeriods, checkChairs, checkEvidence];
  const problems: readonly Problem[] = rules.flatMap((rule) => rule(data));
  return problems.map(
    ({ file, entry, field, wrong, remedy }) => `${file}.json › ${entry} › ${field}: ${wrong}. ${remedy}`,
  );
}
