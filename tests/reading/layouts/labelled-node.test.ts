import { describe, expect, test } from "vitest";
import { parsePage } from "../../../src/reading.ts";

const hyphened = `About us
Press release
Border officers read maps
- Date:
- 19 May 2023
- Place:
- CHISINAU
- Source:
- OSCE Mission to Moldova, OSCE Secretariat
- Fields of work:
- Border management, Policing
CHISINAU, 19 May 2023 – Officers read maps.
They will do so again.`;

const plain = `Skip Links

Press release

Border officers read maps

Date:
19 May 2023
Place:
CHISINAU
Source:
OSCE Mission to Moldova, OSCE Secretariat
Fields of work:
Border management, Policing

CHISINAU, 19 May 2023 – Officers read maps.

They will do so again.`;

const title = "Border officers read maps";
const printed = {
  type: ["Press release"],
  date: ["19 May 2023"],
  place: ["CHISINAU"],
  source: ["OSCE Mission to Moldova", "OSCE Secretariat"],
  fieldsOfWork: ["Border management", "Policing"],
};
const body = ["CHISINAU, 19 May 2023 – Officers read maps.", "They will do so again."];

describe("a page with a block of labels", () => {
  test.each([
    ["with hyphens", hyphened, "node-nav", "About us"],
    ["without hyphens", plain, "node-skiplinks", "Skip Links"],
  ])("is read %s", (_, text, layout, navigation) => {
    const { raw, cuts } = parsePage(text);
    expect(raw).toMatchObject({ title, printed, body, provenance: { layout } });
    expect(cuts).toEqual([{ name: "navigation", text: navigation }]);
  });

  test.each([
    ["label", "- Place:\n- CHISINAU\n", "place"],
    ["value", "- 19 May 2023\n", "date"],
    ["value of the last label", "- Border management, Policing\n", "fieldsOfWork"],
  ] as const)("may lack a %s", (_, lines, label) => {
    const { raw } = parsePage(hyphened.replace(lines, ""));
    const { [label]: _lost, ...rest } = printed;
    expect(raw?.printed).toEqual(rest);
    expect(raw?.body).toEqual(body);
  });

  test("joins a title that is wrapped to three lines", () => {
    const wrapped = hyphened.replace(title, "Border officers\nread\nmaps");
    expect(parsePage(wrapped).raw).toMatchObject({ title, printed: { type: ["Press release"] } });
  });

  test("without a type line has the nearest line as its title", () => {
    const { raw, cuts } = parsePage(hyphened.replace("Press release\n", ""));
    expect(raw?.title).toBe(title);
    expect(raw?.printed.type).toBeUndefined();
    expect(cuts).toEqual([{ name: "navigation", text: "About us" }]);
  });

  test("keeps another type as printed", () => {
    expect(parsePage(hyphened.replace("Press release", "News Item")).raw?.printed.type).toEqual(["News Item"]);
  });

  test("does not take a menu entry for the type line", () => {
    expect(parsePage(hyphened.replace("Press release\n", "- Press release\n")).raw?.printed.type).toBeUndefined();
  });

  test("reads sources on lines of their own", () => {
    const text = hyphened.replace("Moldova, OSCE Secretariat", "Moldova\n- OSCE Secretariat");
    expect(parsePage(text).raw?.printed.source).toEqual(printed.source);
  });

  test("leaves a list in the body alone", () => {
    const text = hyphened.replace("CHISINAU, 19", "- CHISINAU, 19");
    expect(parsePage(text).raw?.body[0]).toBe(`- ${body[0]}`);
  });

  test("cuts from the line that says Contacts and nothing else", () => {
    const { raw, cuts } = parsePage(`${hyphened}\nContacts with the press were good.\nContacts\nPress Section`);
    expect(raw?.body.at(-1)).toBe("Contacts with the press were good.");
    expect(cuts.at(-1)).toEqual({ name: "contacts", text: "Contacts\nPress Section" });
  });

  test("takes no line for a label that goes on behind it", () => {
    const sentence = "Source: the ministry, which counted again";
    expect(parsePage(`${plain}\n${sentence}`).raw?.body.at(-1)).toBe(sentence);
  });
});
