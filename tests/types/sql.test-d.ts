import { describe, expectTypeOf, test } from "vitest";
import type { FieldOfWorkId, PressRelease, StateCode } from "../../src/index.ts";
import { countToSql, facetToSql, type SqlRow, type SqlStatistics, toRow, toSql } from "../../src/sql.ts";

declare const release: PressRelease;
const options = { dialect: "postgresql" } as const;

describe("answers have the types of an archive's", () => {
  test("a facet has the ids of its dimension", () => {
    const [first] = facetToSql("country", {}, options).answer([]);
    expectTypeOf(first?.value).toEqualTypeOf<StateCode | undefined>();
    // @ts-expect-error only where the own condition is ignored there is a count of what is selected
    first?.selected;
    const [choice] = facetToSql("fieldOfWork", {}, { ...options, own: "ignore" }).answer([]);
    expectTypeOf(choice?.value).toEqualTypeOf<FieldOfWorkId | undefined>();
    expectTypeOf(choice?.selected).toEqualTypeOf<number | undefined>();
  });

  test("a page may want statistics first", () => {
    const { page, statistics } = toSql({ sort: ["score"] }, options);
    // @ts-expect-error by score there is no page before its statistics
    page.text;
    expectTypeOf(statistics?.answer([])).toEqualTypeOf<SqlStatistics | undefined>();
    expectTypeOf(page?.answer([]).items).toEqualTypeOf<readonly PressRelease[] | undefined>();
  });
});

describe("a wrong use is told while it is written:", () => {
  test("an engine that is none", () => {
    // @ts-expect-error the name is "postgresql"
    countToSql({}, { dialect: "postgres" });
  });

  test("no engine", () => {
    // @ts-expect-error which engine it is decides all
    countToSql({}, {});
  });

  test("a row that is changed", () => {
    const row: SqlRow = toRow(release, options);
    // @ts-expect-error rows are read
    row["id"] = "1";
  });
});
