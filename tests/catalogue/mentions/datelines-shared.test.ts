import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findMentions, findParticipatingState, findPlace, type MentionedEntity } from "../../../src/index.ts";

interface CollectedDateline {
  readonly dateline: string;
  readonly places: readonly string[];
  readonly language: string;
  readonly origin: string;
}

const collected = new URL("../../../../shared/pages/datelines-open.json", import.meta.url);

/** Monaco and San Marino are States before they are towns. */
function isCalled(entity: MentionedEntity, name: string): boolean {
  return entity === findPlace(name) || entity === findParticipatingState(name);
}

describe.skipIf(!existsSync(collected))("the datelines of real releases", () => {
  test("name their places in running text too", () => {
    const datelines = (JSON.parse(readFileSync(collected, "utf8")) as CollectedDateline[]).filter(
      ({ language, origin }) => language === "en" && origin === "osce",
    );
    expect(datelines.length).toBeGreaterThan(200);
    const missed = datelines.flatMap(({ dateline, places }) => {
      const found = findMentions(`${dateline} The participants met.`).map(({ entity }) => entity);
      return places.filter((name) => findPlace(name) && !found.some((entity) => isCalled(entity, name)));
    });
    expect(missed).toEqual([]);
  });
});
