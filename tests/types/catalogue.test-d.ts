import { describe, expectTypeOf, test } from "vitest";
import * as lib from "../../src/index.ts";

declare const unknownValue: unknown;
declare const text: string;

describe("ids are literals", () => {
  test("and the union of a collection is the keys of its record", () => {
    expectTypeOf<"MK">().toExtend<lib.ParticipatingStateCode>();
    expectTypeOf<"XX">().not.toExtend<lib.ParticipatingStateCode>();
    expectTypeOf<string>().not.toExtend<lib.ParticipatingStateCode>();
    expectTypeOf<keyof lib.ParticipatingStates>().toEqualTypeOf<lib.ParticipatingStateCode>();
    expectTypeOf<2015>().toExtend<lib.ChairpersonshipYear>();
    expectTypeOf<1990>().not.toExtend<lib.ChairpersonshipYear>();
  });

  test("and lists hold them", () => {
    expectTypeOf(lib.participatingStateCodes).toEqualTypeOf<readonly lib.ParticipatingStateCode[]>();
    expectTypeOf(lib.chairpersonshipYears).toEqualTypeOf<readonly lib.ChairpersonshipYear[]>();
  });

  test("and what can issue a release is an institution or an operation", () => {
    expectTypeOf<lib.SourceId>().toEqualTypeOf<lib.InstitutionId | lib.FieldOperationId>();
    expectTypeOf<lib.StateCode>().toEqualTypeOf<lib.ParticipatingStateCode | lib.PartnerCode | lib.FormerStateCode>();
  });
});

describe("guards narrow", () => {
  test("an unknown value to the id", () => {
    if (lib.isInstitutionId(unknownValue)) expectTypeOf(unknownValue).toEqualTypeOf<lib.InstitutionId>();
    if (lib.isChairpersonshipYear(unknownValue)) expectTypeOf(unknownValue).toEqualTypeOf<lib.ChairpersonshipYear>();
  });

  test("a text to the id, after which get takes it", () => {
    if (lib.isPlaceId(text)) expectTypeOf(lib.getPlace(text)).toEqualTypeOf<lib.Place>();
    // @ts-expect-error an unchecked text is no id
    lib.getPlace(text);
  });

  test("an error to a QueryError", () => {
    if (lib.isQueryError(unknownValue)) expectTypeOf(unknownValue.issues).toEqualTypeOf<readonly lib.DataIssue[]>();
  });
});

describe("look-ups", () => {
  test("get answers with the entry, find perhaps", () => {
    expectTypeOf(lib.getParticipatingState("MK")).toEqualTypeOf<lib.ParticipatingState>();
    expectTypeOf(lib.getFieldOperation("mission-to-moldova")).toEqualTypeOf<lib.FieldOperation>();
    expectTypeOf(lib.getChairpersonship(2015)).toEqualTypeOf<lib.Chairpersonship>();
    expectTypeOf(lib.findParticipatingState("MK")).toEqualTypeOf<lib.ParticipatingState | undefined>();
    expectTypeOf(lib.findMeetingSeries("x")).toEqualTypeOf<lib.MeetingSeries | undefined>();
  });

  test("records have an entry under each id, and no other key", () => {
    expectTypeOf(lib.participatingStates.CH).toEqualTypeOf<lib.ParticipatingState>();
    expectTypeOf(lib.institutions.odihr.kind).toEqualTypeOf<"institution">();
    // @ts-expect-error Atlantis is no State
    lib.participatingStates.XX;
  });

  test("wrong ids are errors of the compiler", () => {
    // @ts-expect-error a Partner is no participating State
    lib.getParticipatingState("JP");
    // @ts-expect-error ids are not names
    lib.getFieldOfWork("Elections");
    // @ts-expect-error a year is a number
    lib.getChairpersonship("2015");
  });

  test("entries cannot be changed", () => {
    // @ts-expect-error entries are read-only
    lib.participatingStates.CH.name = "Helvetia";
    // @ts-expect-error lists are read-only
    lib.participatingStateCodes.push("CH");
    // @ts-expect-error nested values are read-only
    lib.fieldOperations["mission-to-moldova"].period.until = "2030";
  });

  test("a group has members of its own kind", () => {
    expectTypeOf(lib.groups["asian-partners"].members).toEqualTypeOf<readonly lib.StateCode[]>();
    expectTypeOf(lib.groups["closed-field-activities"].members).toEqualTypeOf<readonly lib.FieldOperationId[]>();
    const filter: lib.PressReleaseFilter = { country: lib.groups.partners.members };
    expectTypeOf(filter).toExtend<lib.PressReleaseFilter>();
    // @ts-expect-error field operations are no countries
    const wrong: lib.PressReleaseFilter = { country: lib.groups["closed-field-activities"].members };
    expectTypeOf(wrong).toExtend<lib.PressReleaseFilter>();
    // @ts-expect-error of any group it must be asked first what it is a group of
    const states: readonly lib.StateCode[] = lib.getGroup("partners").members;
    expectTypeOf(states).toEqualTypeOf<readonly lib.StateCode[]>();
  });

  test("codes are those of the systems that were asked for", () => {
    expectTypeOf(lib.stateCodes.RS["cow-letters"]).toEqualTypeOf<readonly lib.CodePeriod[]>();
    expectTypeOf(lib.findStateByCode("cow", 365)).toEqualTypeOf<
      lib.ParticipatingState | lib.Partner | lib.FormerState | undefined
    >();
    const [row] = lib.participationPanel({ from: "1990", until: "1990", unit: "year", codes: ["cow", "gw"] });
    expectTypeOf(row?.codes.gw).toEqualTypeOf<string | null | undefined>();
    // @ts-expect-error V-Dem was not asked for
    row?.codes.vdem;
    // @ts-expect-error ISO is no other system: it is the id
    lib.findStateByCode("iso2", "CH");
  });

  test("optional fields must be asked for", () => {
    expectTypeOf(lib.participatingStates.RU.continues).toEqualTypeOf<lib.FormerStateCode | undefined>();
    // @ts-expect-error most institutions have no abbreviation
    lib.institutions.osce.abbreviation.length;
  });
});
