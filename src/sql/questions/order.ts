import { dayOf } from "../../archive/index/day-number.ts";
import type { Place } from "../../archive/query/cursor.ts";
import type { PressReleaseOrder } from "../../press-releases/record/types.ts";
import type { Target } from "../dialects/target.ts";
import { allOf, anyOf, type Fragment, list, type Parameter, parameter, raw, sql, text } from "../writing/fragment.ts";
import { idKey, storedWords } from "../writing/stored-text.ts";

/** A key of an order: how rows are put in it, and how a row stands to a place. */
interface Step {
  readonly order: Fragment;
  readonly isSame: Fragment;
  readonly isLater: Fragment;
}

/** Where a page goes on: a place in an order that may have no row. */
type Behind = Pick<Place, "date" | "id" | "title" | "score">;

const nowhere: Behind = { date: 0, id: "", title: "", score: 0 };

/** What rows are ordered by: each key in turn; what all leave equal is the newest first, on one day the higher id. */
export function orderOf(target: Target, sort: readonly PressReleaseOrder[]): Fragment {
  return list(
    stepsOf(target, sort, nowhere).map(({ order }) => order),
    ", ",
  );
}

/** Whether a row stands behind a place in the order. */
export function isBehind(target: Target, sort: readonly PressReleaseOrder[], place: Behind): Fragment {
  const steps = stepsOf(target, sort, place);
  return anyOf(steps.map(({ isLater }, i) => allOf([...steps.slice(0, i).map(({ isSame }) => isSame), isLater])));
}

function stepsOf(target: Target, sort: readonly PressReleaseOrder[], place: Behind): Step[] {
  const keys = [...new Set<PressReleaseOrder | "id">([...sort, "-date", "id"])];
  return keys.map((key) => {
    if (key === "title")
      return plainStep("title_words", "ASC", text(storedWords(place.title === "" ? [] : [place.title])));
    if (key === "score") return plainStep("score", "DESC", parameter("real", place.score));
    return key === "id" ? plainStep("id_key", "DESC", text(idKey(place.id))) : dayStep(target, key, place.date);
  });
}

function plainStep(column: string, direction: "ASC" | "DESC", value: Parameter): Step {
  return {
    order: raw(`${column} ${direction}`),
    isSame: sql`${raw(column)} = ${value}`,
    isLater: sql`${raw(`${column} ${direction === "ASC" ? ">" : "<"}`)} ${value}`,
  };
}

/** Rows without a day come last in both directions. */
function dayStep({ dialect }: Target, key: "date" | "-date", date: number): Step {
  const order = dialect.byDay(key === "date" ? "ASC" : "DESC");
  const undated = sql`(NOT ${dialect.isDated})`;
  if (date === 0) return { order, isSame: undated, isLater: raw("FALSE") };
  const day = parameter("day", dayOf(date));
  const compare = raw(key === "date" ? ">" : "<");
  return {
    order,
    isSame: sql`(${dialect.isDated} AND date = ${day})`,
    isLater: sql`(${undated} OR date ${compare} ${day})`,
  };
}
