import { describe, expect, test } from "vitest";
import { isPressRelease, isRawPressRelease } from "../../src/index.ts";
import { explain } from "../../src/schemas/explain.ts";
import { pressReleaseObject, rawPressReleaseObject } from "../../src/schemas/press-release.ts";
import { pressReleaseSchema, rawPressReleaseSchema, safeParsePressRelease } from "../../src/schemas.ts";
import { jsonValidator } from "../support/readers/json-schemas.ts";
import { type PressReleaseFile, pressReleaseFiles } from "../support/releases/press-release-files.ts";

const isRecordJson = jsonValidator("press-release");
const isRawJson = jsonValidator("raw-press-release");

const verdicts = ({ form, value }: PressReleaseFile): readonly boolean[] =>
  form === "raw"
    ? [rawPressReleaseSchema.safeParse(value).success, isRawJson(value), isRawPressRelease(value)]
    : [pressReleaseSchema.safeParse(value).success, isRecordJson(value), isPressRelease(value)];

describe("zod, JSON Schema and the guard accept", () => {
  test.each(pressReleaseFiles("valid"))("$name", (file) => {
    expect(verdicts(file)).toEqual([true, true, true]);
  });
});

const invalid = pressReleaseFiles("invalid");

describe("zod, JSON Schema and the guard refuse, and zod says where and why:", () => {
  test.each(invalid)("$name", (file) => {
    expect(verdicts(file)).toEqual([false, false, false]);
    const object = file.form === "raw" ? rawPressReleaseObject() : pressReleaseObject();
    const issues = explain(object, file.value);
    expect(issues.map(({ code, path, severity }) => ({ code, path, severity }))).toEqual([
      { code: file.code, path: file.path, severity: "error" },
    ]);
  });

  test("at least eighty faults", () => {
    expect(invalid.length).toBeGreaterThanOrEqual(80);
  });
});

describe("the messages of zod are those of this library", () => {
  test.each(invalid.filter(({ form }) => form === "record"))("$name", ({ value }) => {
    const ours = safeParsePressRelease(value);
    const zods = pressReleaseSchema.safeParse(value).error?.issues ?? [];
    expect(ours.success ? [] : ours.issues.map(({ message }) => message.slice(message.indexOf(": ") + 2))).toEqual(
      zods.map(({ message }) => message),
    );
  });
});

test("a doubtful record is a record", () => {
  for (const file of pressReleaseFiles("doubtful"))
    expect([file.name, ...verdicts(file)]).toEqual([file.name, true, true, true]);
});
