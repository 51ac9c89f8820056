import ground from "../../../data/former-ground.json" with { type: "json" };
import { type ParticipatingState, participatingStates } from "../../../src/index.ts";
import type { AnyState } from "../facts/entries.ts";
import { formerStateList, partnerList, stateList } from "../facts/lists.ts";
import { barsOf, type Stretch } from "./bars.ts";
import type { Group, Line } from "./types.ts";

/** Each former State with those whose ground was its own, then the others, then the Partners. */
export function participationGroups(): readonly Group[] {
  const ofFormer = formerStateList.map((former) => ({ former, heirs: heirsOf(former.id) }));
  const heirs = new Set(ofFormer.flatMap((one) => one.heirs.map(({ id }) => id)));
  const others = stateList.filter(({ id }) => !heirs.has(id));
  const isFirst = ({ participation }: ParticipatingState): boolean => participation[0]?.from === "1973-06-25";
  return [
    ...ofFormer.map(({ former, heirs: states }) => ({ label: former.name, lines: [former, ...states].map(lineOf) })),
    { label: "Came later", lines: others.filter((one) => !isFirst(one)).map(lineOf) },
    { label: "From the beginning", lines: others.filter(isFirst).map(lineOf) },
    { label: "Partners for Co-operation", lines: partnerList.map(lineOf) },
  ];
}

function heirsOf(former: string): readonly ParticipatingState[] {
  const ids = ground.filter(({ seat }) => seat === former).map((row) => row.ground);
  const heirs = former === "DDDE" ? ["DE"] : ids;
  return heirs.map((id) => participatingStates[id as keyof typeof participatingStates]);
}

function lineOf(state: AnyState): Line {
  return { kind: state.kind, id: state.id, label: state.name, bars: barsOf(state, stretchesOf(state)) };
}

function stretchesOf(state: AnyState): readonly Stretch[] {
  if (state.kind === "partner")
    return [{ ...state.partnership, label: "Partner", look: "partner", path: "partnership" }];
  const before = state.kind === "participating-state" ? state.formerPartnership : undefined;
  const earlier: readonly Stretch[] =
    before === undefined
      ? []
      : [{ from: before.from, until: before.until, label: "Partner", look: "partner", path: "formerPartnership" }];
  const seats = state.participation.map(({ status, from, until }, at): Stretch => {
    const look = status === "suspended" ? "suspended" : "plain";
    return {
      from,
      until,
      label: status === "suspended" ? "suspended" : "",
      name: status === "suspended" ? "suspended" : "takes part",
      look,
      path: `participation[${at}]`,
    };
  });
  return [...earlier, ...seats];
}
