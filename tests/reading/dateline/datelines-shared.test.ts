import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { foldName } from "../../../src/catalogue/names/fold-name.ts";
import { parseDateline } from "../../../src/reading/dateline/dateline.ts";

// Datelines collected from public pages; the folder lies beside the repository and is not part of it.
const collected = new URL("../../../../shared/pages/datelines-open.json", import.meta.url);

interface CollectedDateline {
  readonly index: number;
  readonly dateline: string;
  readonly origin: "osce" | "republisher" | "agency";
  readonly places: readonly string[];
  readonly date?: string | null;
  readonly dateEnd?: string;
  readonly dateNoYear?: string;
}

describe.skipIf(!existsSync(collected))("collected datelines", () => {
  const all: readonly CollectedDateline[] = existsSync(collected) ? JSON.parse(readFileSync(collected, "utf8")) : [];
  const text = "The participants discussed further steps and agreed to meet again.";
  const read = (dateline: string) => parseDateline(`${dateline}${/\s$/.test(dateline) ? "" : " "}${text}`);

  test.each(all.filter(({ origin }) => origin === "osce"))("$index: $dateline", ({ dateline, ...expected }) => {
    const got = read(dateline);
    expect(got?.date ?? undefined).toBe(expected.date ?? undefined);
    expect(got?.monthDay).toBe(expected.dateNoYear ?? undefined);
    expect(got?.dateUntil).toBe(expected.dateEnd);
    expect(got?.places.map(foldName)).toEqual(expected.places.map(foldName));
    expect(got?.rest).toBe(text);
  });

  const named = /INTERFAX|TASS|RFE|Mediamax|Кабар|MOLDPRES|ATSH|KAZINFORM|Rojter|Trend/i;
  test.each(all.filter(({ origin, dateline }) => origin === "agency" && named.test(dateline)))(
    "$index: $dateline names its agency",
    ({ dateline, places }) => {
      const got = read(dateline);
      expect(got?.agency).toMatch(named);
      expect(got?.places).toEqual(places);
    },
  );
});
