import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { addressOfName } from "../../../src/html/crawl/address-of-name.ts";
import { type CrawledFile, type CrawlFile, type CrawlProgress, readCrawl } from "../../../src/html/crawl/read-crawl.ts";

setFlagsFromString("--expose_gc");
const collectGarbage = runInNewContext("gc") as () => void;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const html = encode("<h1>Twelve judges compare notes</h1><p>SKOPJE, 3 July 2019 – They met today.</p>");
const text = encode(
  "Rangers share one channel\nDUSHANBE, 17 September 2014 – Rangers share one radio channel from this week on.",
);
const markdown = encode(
  "# Officers share maps\n\n- **Source:** OSCE Mission to Moldova\n\nCHISINAU, 19 May 2023 – They shared *all* maps.\n",
);

async function* from(files: readonly CrawlFile[]): AsyncGenerator<CrawlFile> {
  for (const file of files) yield file;
}

async function all(files: AsyncIterable<CrawledFile>): Promise<CrawledFile[]> {
  const found: CrawledFile[] = [];
  for await (const file of files) found.push(file);
  return found;
}

describe("a crawl", () => {
  test("is read by what its files hold, whatever their names", async () => {
    const files = [
      { name: "a.txt", bytes: html },
      { name: "b", bytes: text },
      { name: "c.html", bytes: markdown },
      { name: "d.pdf", bytes: encode("%PDF-1.4\0\0\0\x01\x02\x03") },
    ];
    const read = await all(readCrawl(from(files)));
    expect(read.map(({ name, releases }) => [name, releases[0]?.title, releases[0]?.date])).toEqual([
      ["a.txt", "Twelve judges compare notes", "2019-07-03"],
      ["b", "Rangers share one channel", "2014-09-17"],
      ["c.html", "Officers share maps", "2023-05-19"],
      ["d.pdf", undefined, undefined],
    ]);
    expect(read[3]?.issues).toMatchObject([{ severity: "error" }]);
  });

  test("takes addresses from the files, then from their names, and says which file repeats another", async () => {
    const files = [
      { name: "www.osce.org/node/999001.html", bytes: html },
      { name: "www.osce.org/skopje/999001.html", bytes: html },
      { name: "www.osce.org/node/999002.html", bytes: html },
      { name: "x", bytes: text, url: "https://www.osce.org/node/999003" },
    ];
    const read = await all(readCrawl(from(files)));
    expect(read.map(({ releases, duplicateOf }) => [releases[0]?.id, duplicateOf])).toEqual([
      ["999001", undefined],
      ["999001", "www.osce.org/node/999001.html"],
      ["999002", undefined],
      ["999003", undefined],
    ]);
  });

  test("knows the header of each response", async () => {
    const bytes = Uint8Array.from(
      [..."<h1>Caf\xe9 \x93x\x94 of the mission</h1><p>VIENNA, 14 June 1995 - The OSCE."].map((char) =>
        char.charCodeAt(0),
      ),
    );
    const [file] = await all(readCrawl([{ name: "x", bytes, contentType: "text/html; charset=ISO-8859-1" }]));
    expect(file?.releases[0]?.title).toBe("Café “x” of the mission");
  });

  test("is watched, and stopped between two files, with the files closed", async () => {
    const progress: CrawlProgress[] = [];
    const control = new AbortController();
    let isClosed = false;
    async function* files(): AsyncGenerator<CrawlFile> {
      try {
        for (let i = 0; ; i++) yield { name: String(i), bytes: html };
      } finally {
        isClosed = true;
      }
    }
    const stop = (state: CrawlProgress): void => {
      progress.push(state);
      if (state.files === 3) control.abort(new Error("enough"));
    };
    await expect(all(readCrawl(files(), { onProgress: stop, signal: control.signal }))).rejects.toThrow("enough");
    expect(progress.map(({ files: count, releases, bytes }) => [count, releases, bytes])).toEqual(
      [1, 2, 3].map((count) => [count, count, count * html.length]),
    );
    expect(isClosed).toBe(true);
  });

  test("keeps nothing of what was read but names and hashes", async () => {
    const page = "All judges compared their notes. ".repeat(6000);
    let left = 80;
    async function* files(): AsyncGenerator<CrawlFile> {
      for (; left > 0; left--)
        yield {
          name: String(left),
          bytes: encode(`<h1>Judges meet for the time ${left}</h1><p>SKOPJE, 3 July 2019 – ${page}`),
        };
    }
    const held: number[] = [];
    for await (const { releases } of readCrawl(files())) {
      expect(releases).toHaveLength(1);
      if (left % 10 !== 0) continue;
      collectGarbage();
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      held.push(heapUsed + arrayBuffers);
    }
    // Between the third and the last looks six to ten megabytes were read. The least of the last counts, for other tests share this process.
    expect(Math.min(...held.slice(-3)) - (held[2] as number)).toBeLessThan(1_000_000);
  });

  test.each([
    ["no files", undefined, "readCrawl takes files"],
    ["a file without a name", [{ bytes: html }], "a file is { name, bytes }"],
    ["a file of text", [{ name: "a.html", bytes: "<p>" }], "a.html: bytes are a Uint8Array"],
  ])("is refused: %s", async (_, files, message) => {
    await expect(all(readCrawl(files as never))).rejects.toThrow(message);
  });
});

test.each([
  ["www.osce.org/node/123456.html", "https://www.osce.org/node/123456"],
  ["./mirror/www.osce.org/odihr/elections/123456.html", "https://www.osce.org/odihr/elections/123456"],
  ["www.osce.org/node/123456/index.html", "https://www.osce.org/node/123456"],
  ["www.osce.org/node/123456", "https://www.osce.org/node/123456"],
  ["D:\\crawl\\skopje.osce.org\\node\\123456.htm", "https://skopje.osce.org/node/123456"],
  ["www.osce.org/press-releases?page=3.html", "https://www.osce.org/press-releases?page=3"],
  ["www.osce.org/press-releases@page=3.html", "https://www.osce.org/press-releases?page=3"],
  ["www.osce.org/press-releases%3Fpage=3", "https://www.osce.org/press-releases?page=3"],
  ["www.osce.org/node/123456.md", "https://www.osce.org/node/123456"],
  ["page-123456.txt", undefined],
  ["www.example.org/node/123456.html", undefined],
  ["www.osce.org", undefined],
])("the name %s stands for %s", (name, address) => {
  expect(addressOfName(name)).toBe(address);
});
