import { Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type ByteFile,
  type ByteSource,
  createArchive,
  loadArchive,
  openArchive,
  readNdjson,
  writeNdjson,
} from "../../../src/archive.ts";
import { type PressRelease, sortPressReleases } from "../../../src/index.ts";
import { releaseWith, sampleReleases } from "../../support/releases/release.ts";

const bytes = writeNdjson(sampleReleases);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

async function all(source: ByteSource): Promise<{ releases: PressRelease[]; issues: readonly unknown[] }> {
  const reading = readNdjson(source);
  const releases: PressRelease[] = [];
  for await (const release of reading) releases.push(release);
  return { releases, issues: reading.issues };
}

function* inPieces(size: number): Generator<Uint8Array> {
  for (let i = 0; i < bytes.length; i += size) yield bytes.slice(i, i + size);
}

async function* overTime(releases: readonly PressRelease[]): AsyncGenerator<PressRelease> {
  yield* releases;
}

describe("records come back from NDJSON", () => {
  test.each<[string, () => ByteSource]>([
    ["bytes", () => bytes],
    ["a web stream", () => new Blob([bytes as never]).stream() as never],
    ["a stream of Node", () => Readable.from(inPieces(100))],
    ["an async iterable", () => writeNdjson(overTime(sampleReleases))],
    ["bytes one by one", () => Readable.from(inPieces(1))],
  ])("from %s", async (_, source) => {
    expect(await all(source())).toEqual({ releases: sampleReleases, issues: [] });
    expect([...(await openArchive(source() as never))].length).toBe(sampleReleases.length);
  });

  test("out of a buffer that is written over for each chunk", async () => {
    async function* chunks() {
      const buffer = Buffer.alloc(100);
      for (const piece of inPieces(100)) {
        buffer.set(piece);
        yield buffer.subarray(0, piece.length);
      }
    }
    expect(await all(chunks())).toEqual({ releases: sampleReleases, issues: [] });
    expect([...(await openArchive(chunks()))].length).toBe(sampleReleases.length);
  });

  test("twice, with each fault told once", async () => {
    const reading = readNdjson(encode("nonsense\n"));
    for (let i = 0; i < 2; i++) for await (const _ of reading) expect.unreachable();
    expect(reading.issues.length).toBe(1);
  });

  test("with a mark before the first line, empty lines, and no end of the last", async () => {
    const line = JSON.stringify(releaseWith());
    const { releases, issues } = await all(encode(`\uFEFF${line}\r\n\r\n  \n${line}`));
    expect([releases.length, issues]).toEqual([2, []]);
  });
});

const lines = [
  "{}",
  "",
  "[1]",
  "nonsense",
  JSON.stringify({ ...releaseWith(), date: "2015-13-01" }),
  JSON.stringify(releaseWith({ id: "1" })),
  JSON.stringify({ ...releaseWith(), body: "text" }),
  JSON.stringify(releaseWith({ id: "2" })).slice(0, -1),
  JSON.stringify({ ...releaseWith(), title: undefined }),
  JSON.stringify({ ...releaseWith(), places: [{ text: "Vienna" }] }),
  "null",
];

const expected = [
  "line 1: id: undefined where an id (text, not empty) belongs",
  "line 3: a list of 1 where a record (an object) belongs",
  /^line 4: is no JSON/,
  'line 5: date: "2015-13-01" where a day (YYYY-MM-DD) or null belongs',
  'line 7: body: "text" where a list of texts belongs',
  /^line 8: is no JSON/,
  "line 9: title: undefined where text belongs",
  "line 10: places: a list of 1 where a list of places ({ text, place, country }) belongs",
  "line 11: null where a record (an object) belongs",
];

describe("a line that holds no record is reported and passed over", () => {
  test("when records are read", async () => {
    const { releases, issues } = await all(encode(lines.join("\n")));
    expect(releases.map(({ id }) => id)).toEqual(["1"]);
    expectMessages(issues as readonly { message: string }[]);
  });

  test("when an archive is opened", () => {
    const archive = openArchive(encode(lines.join("\n")));
    expect(Array.from(archive, ({ id }) => id)).toEqual(["1"]);
    expectMessages(archive.issues);
    expect(archive.issues[0]?.path).toEqual([1, "id"]);
  });

  function expectMessages(issues: readonly { message: string }[]): void {
    expect(issues).toHaveLength(expected.length);
    for (const [i, message] of expected.entries()) expect(issues[i]?.message).toMatch(message);
  }
});

describe("an archive is opened from lines that others wrote", () => {
  test.each<[string, (json: string) => string]>([
    ["with white space", (json) => JSON.stringify(JSON.parse(json), null, 1).replaceAll("\n", " ")],
    [
      "with every letter beyond ASCII escaped",
      (json) => json.replace(/[^ -~]/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`),
    ],
    [
      "with body before title",
      (json) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(json)).reverse())),
    ],
    ["with a key twice", (json) => json.replace("{", '{"title":"Draft",')],
    ["with slashes escaped", (json) => json.replaceAll("/", "\\/")],
  ])("%s", (_, change) => {
    const ndjson = sampleReleases.map((release) => change(JSON.stringify(release))).join("\n");
    const archive = openArchive(encode(ndjson));
    expect(archive.issues).toEqual([]);
    for (const release of sampleReleases) expect(archive.get(release.id)).toEqual(release);
    const titles = sortPressReleases(sampleReleases, ["title"]).map(({ title }) => title);
    expect(archive.query({ sort: ["title"] }).items.map(({ title }) => title)).toEqual(titles);
    expect(archive.count({ text: "выставку" })).toBe(1);
    expect(archive.count({ text: { value: "Programme of games", mode: "phrase" } })).toBe(1);
  });
});

test("an archive is opened from lines whose keys come in any order, some of them known to nobody", () => {
  const others = Array.from({ length: 200 }, (_, i) => [`other${i}`, [i, { text: "co-operation" }]] as const);
  const more = fc.array(fc.nat(others.length - 1), { maxLength: 100 });
  const lists = fc.tuple(...sampleReleases.map((release) => fc.tuple(fc.constant(release), more, fc.gen())));
  fc.assert(
    fc.property(lists, (list) => {
      const releases = list.map(([release, places, gen]) => {
        const entries = Object.entries({ ...release, ...Object.fromEntries(places.map((i) => others[i] ?? [])) });
        return Object.fromEntries(gen(fc.shuffledSubarray, entries, { minLength: entries.length })) as never;
      });
      const archive = openArchive(writeNdjson(releases));
      expect(archive.issues).toEqual([]);
      for (const release of releases as PressRelease[]) {
        expect(archive.get(release.id)).toEqual(release);
        expect(Object.keys(archive.get(release.id) ?? {})).toEqual(Object.keys(release));
      }
    }),
    { numRuns: 50 },
  );
});

test("of a source that fails and cannot be cancelled, its own failure is told", async () => {
  const failure = new Error("broken");
  let released = 0;
  const source: ByteSource = {
    getReader: () => ({
      read: () => Promise.reject(failure),
      cancel: () => new Promise(() => {}),
      releaseLock: () => {
        released++;
      },
    }),
  };
  await expect(all(source)).rejects.toBe(failure);
  expect(released).toBe(1);
});

describe("a record that is nested too deep", () => {
  const deep = (levels: number) =>
    JSON.stringify(releaseWith({ id: "9" })).replace(/}$/, `,"x":${"[".repeat(levels)}${"]".repeat(levels)}}`);

  test.each([65, 5000, 200_000])("is told of, at %d levels", async (levels) => {
    const line = deep(levels);
    const expected = ["line 1: x: is nested deeper than 64 levels"];
    const messages = (issues: readonly { message: string }[]) => issues.map(({ message }) => message);
    for (const text of [line, line.replace('{"id"', '{"id":"1","id"')]) {
      expect(messages(openArchive(encode(text)).issues)).toEqual(expected);
      expect(messages((await all(encode(text))).issues as never)).toEqual(expected);
    }
    expect(() => createArchive([JSON.parse(line)])).toThrow("releases[0].x: is nested deeper than 64 levels");
  });

  test("is kept up to there", () => {
    const archive = openArchive(encode(deep(64)));
    expect([archive.issues, archive.get("9")]).toEqual([[], JSON.parse(deep(64))]);
    archive.add([releaseWith({ id: "1" })]);
    expect(loadArchive(archive.save()).get("9")).toEqual(JSON.parse(deep(64)));
  });
});

test("a file has a size", () => {
  for (const size of [Number.NaN, -5, 1.5])
    expect(() => openArchive({ size, read: () => bytes })).toThrow("the size of a file is a whole number of bytes");
});

describe("a build", () => {
  const many = Array.from({ length: 3500 }, (_, i) => releaseWith({ id: `${i}` }));

  test("tells how far it has come", () => {
    const seen: number[] = [];
    const ndjson = writeNdjson(many);
    openArchive(ndjson, {
      onProgress: ({ releases, bytes, totalBytes }) => {
        seen.push(releases);
        expect(bytes).toBeLessThanOrEqual(ndjson.length);
        expect(totalBytes).toBe(ndjson.length);
      },
    });
    expect(seen).toEqual([1000, 2000, 3000]);
  });

  test("stops when it is told to", async () => {
    const controller = new AbortController();
    const onProgress = () => controller.abort(new Error("enough"));
    const options = { onProgress, signal: controller.signal };
    expect(() => openArchive(writeNdjson(many), options)).toThrow("enough");
    const stream = Readable.from([writeNdjson(many)]);
    await expect(openArchive(stream as never, { signal: controller.signal })).rejects.toThrow("enough");
    // It is closed behind the chunk that is on its way.
    await expect.poll(() => stream.destroyed).toBe(true);
  });

  test("stops before the first record, and where nothing comes", async () => {
    const reason = new Error("enough");
    const options = { signal: AbortSignal.abort(reason) };
    expect(() => createArchive(sampleReleases, options)).toThrow(reason);
    expect(() => openArchive(new Uint8Array(0), options)).toThrow(reason);
    expect(() => openArchive(writeNdjson(sampleReleases), options)).toThrow(reason);
    await expect(openArchive(new ReadableStream({}), options)).rejects.toBe(reason);
    const controller = new AbortController();
    let cancelled: unknown;
    const stream = new ReadableStream({
      cancel(why) {
        cancelled = why;
      },
    });
    const opened = openArchive(stream, { signal: controller.signal });
    controller.abort(reason);
    await expect(opened).rejects.toBe(reason);
    await expect.poll(() => [cancelled, stream.locked]).toEqual([reason, false]);
    const slow = new AbortController();
    async function* badLines() {
      for (let i = 0; ; i++) {
        if (i === 50) slow.abort(reason);
        yield encode("no record\n");
      }
    }
    await expect(openArchive(badLines(), { signal: slow.signal })).rejects.toBe(reason);
  });
});

describe("an archive is opened from a file that stays where it is", () => {
  // Some megabytes: lines lie across the stretches that are read at a time.
  const many = Array.from({ length: 3000 }, (_, i) =>
    releaseWith({ id: `${i}`, title: `Note ${i}`, body: [`Sitting ${i}`, "a word or two, ".repeat(60)] }),
  );
  const ndjson = encode(
    many
      .map((release) => JSON.stringify(release))
      .join("\n")
      .replace('"Note 7"', '"Not\\u0065 7"'),
  );
  const reads: number[] = [];
  const file: ByteFile = {
    size: ndjson.length,
    read(from, to) {
      reads.push(to - from);
      return ndjson.subarray(from, to);
    },
  };

  test("and answers as one of its bytes does", () => {
    const [archive, whole] = [openArchive(file), openArchive(ndjson)];
    expect(reads.length).toBe(Math.ceil(ndjson.length / (1 << 20)));
    expect(archive.get("7")?.title).toBe("Note 7");
    expect([...archive]).toEqual([...whole]);
    expect(archive.query({ sort: ["title"], limit: 3 })).toEqual(whole.query({ sort: ["title"], limit: 3 }));
    expect(archive.count({ text: { value: "sitting 2999", mode: "phrase" } })).toBe(1);
    expect([...archive]).toEqual([...whole]);
    expect(loadArchive(archive.save()).size).toBe(many.length);
  });

  test("of which it keeps no more than places until words are asked for", () => {
    const archive = openArchive(file);
    reads.length = 0;
    expect(archive.count({ type: many[0]?.type ?? [] })).toBe(many.length);
    expect(reads).toEqual([]);
    archive.get("12");
    expect(reads).toEqual([JSON.stringify(many[12]).length]);
  });

  test("which is told when it gives too little, or is too large", () => {
    const read = (from: number, to: number) => ndjson.subarray(from, to - 1);
    expect(() => openArchive({ size: 10, read })).toThrow("read(0, 10) of a file must give 10 bytes; it gave 9 bytes");
    expect(() => openArchive({ size: 2 ** 33, read })).toThrow("open it as a stream");
    expect(() => openArchive({ size: 10 } as never)).toThrow("or a file ({ size, read }); this one is an object");
  });
});

test("what gives no bytes is named", async () => {
  expect(() => openArchive("file.ndjson" as never)).toThrow("this one is of type string");
  await expect(all(Readable.from(["text"]) as never)).rejects.toThrow("a chunk of bytes is a Uint8Array");
  await expect(all(Promise.resolve(encode("")) as never)).rejects.toThrow("did you mean to `await` it?");
});
