import vm from "node:vm";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  ArchiveError,
  type ByteFile,
  createArchive,
  isArchiveError,
  loadArchive,
  openArchive,
  readNdjson,
  writeNdjson,
} from "../../../src/archive.ts";
import { filterPressReleases, isQueryError, QueryError } from "../../../src/index.ts";
import { releaseWith, sampleReleases } from "../../support/releases/release.ts";

// Another realm: a frame, or the sandbox in which a test runner keeps a DOM. Its arrays are none of ours to `instanceof`.

const inOtherRealm = <T>(code: string, globals: object = {}): T => vm.runInNewContext(code, { ...globals }) as T;
const foreign = (bytes: Uint8Array): Uint8Array => inOtherRealm("Uint8Array.from(x)", { x: bytes });

/** Memory that can grow, which the target of this project does not know of. */
const growing = <Memory extends ArrayBufferLike>(Kind: new (length: number) => Memory, length: number): Memory =>
  new (Kind as new (length: number, options: { maxByteLength: number }) => Memory)(length, {
    maxByteLength: length * 2,
  });

const releases = [...sampleReleases, releaseWith({ id: "7", title: "Łódź – Лодзь", body: ["Zażółć gęślą jaźń 😀"] })];
const lines = writeNdjson(releases);
const saved = createArchive(releases).save();

const answers = (archive: ReturnType<typeof createArchive>): unknown => [
  archive.size,
  archive.issues,
  archive.count({ text: "lodz" }),
  archive.query({ sort: ["title"], filter: { text: { value: "officers completed", mode: "phrase" } } }).items,
  [...archive],
];
const expected = answers(createArchive(releases));

describe("bytes of another realm are bytes:", () => {
  test("they are not ours", () => {
    expect(foreign(lines) instanceof Uint8Array).toBe(false);
  });

  test("lines", async () => {
    expect(answers(openArchive(foreign(lines)))).toEqual(expected);
    const read = [];
    for await (const release of readNdjson(foreign(lines))) read.push(release);
    expect(read).toEqual(releases);
  });

  test("chunks of a stream", async () => {
    async function* chunks() {
      for (let i = 0; i < lines.length; i += 100) yield foreign(lines.subarray(i, i + 100));
    }
    expect(answers(await openArchive(chunks()))).toEqual(expected);
  });

  test("what a file gives", () => {
    const file: ByteFile = { size: lines.length, read: (from, to) => foreign(lines.subarray(from, to)) };
    expect(answers(openArchive(file))).toEqual(expected);
  });

  test("a saved archive, wherever in its buffer it stands", () => {
    expect(answers(loadArchive(foreign(saved)))).toEqual(expected);
    const shifted = inOtherRealm<Uint8Array>("{ const a = new Uint8Array(x.length + 3); a.set(x, 3); a.subarray(3) }", {
      x: saved,
    });
    expect(answers(loadArchive(shifted))).toEqual(expected);
  });
});

describe("where TextDecoder refuses shared memory and memory that can be resized, as in browsers,", () => {
  /** What `TextDecoder` of browsers does, and no faster way beside it. */
  class Refusing extends TextDecoder {
    override decode(bytes?: Uint8Array<ArrayBuffer>, options?: { stream?: boolean }): string {
      const buffer: ArrayBufferLike | undefined = bytes?.buffer;
      if (buffer instanceof SharedArrayBuffer || (buffer as { resizable?: boolean } | undefined)?.resizable)
        throw new TypeError("must not be shared or resizable");
      return super.decode(bytes, options);
    }
  }

  let archives: typeof import("../../../src/archive.ts");
  beforeEach(async () => {
    vi.resetModules();
    vi.stubGlobal("TextDecoder", Refusing);
    vi.stubGlobal("process", { ...process, getBuiltinModule: undefined });
    archives = await import("../../../src/archive.ts");
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  const memories: readonly [string, (length: number) => ArrayBufferLike][] = [
    ["shared", (length) => new SharedArrayBuffer(length)],
    ["shared and growable", (length) => growing(SharedArrayBuffer, length)],
    ["resizable", (length) => growing(ArrayBuffer, length)],
    ["plain", (length) => new ArrayBuffer(length)],
  ];

  test.each(memories)("%s bytes are read all the same", async (_, memory) => {
    const copy = (bytes: Uint8Array, shift = 0): Uint8Array<ArrayBuffer> => {
      const view = new Uint8Array(memory(bytes.length + shift), shift) as Uint8Array<ArrayBuffer>;
      view.set(bytes);
      return view;
    };
    expect(answers(archives.loadArchive(copy(saved)))).toEqual(expected);
    expect(answers(archives.loadArchive(copy(saved, 8)))).toEqual(expected);
    expect(answers(archives.loadArchive(copy(saved, 3)))).toEqual(expected);
    expect(answers(archives.openArchive(copy(lines)))).toEqual(expected);
    const read = [];
    for await (const release of archives.readNdjson(copy(lines))) read.push(release);
    expect(read).toEqual(releases);
  });
});

describe("the fast way of Node takes shared and resizable bytes too:", () => {
  test.each([
    ["shared", new SharedArrayBuffer(lines.length)],
    ["resizable", growing(ArrayBuffer, lines.length)],
  ] as const)("%s", (_, buffer) => {
    const bytes = new Uint8Array(buffer);
    bytes.set(lines);
    expect(answers(openArchive(bytes as Uint8Array<ArrayBuffer>))).toEqual(expected);
  });
});

describe("without text coders", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  const without = async (): Promise<typeof import("../../../src/archive.ts")> => {
    vi.resetModules();
    vi.stubGlobal("TextEncoder", undefined);
    vi.stubGlobal("TextDecoder", undefined);
    return import("../../../src/archive.ts");
  };

  test("an archive can be empty, and asked", async () => {
    vi.stubGlobal("process", { ...process, getBuiltinModule: undefined });
    const archives = await without();
    const archive = archives.createArchive([]);
    expect([archive.size, archive.count(), archive.query().items, [...archive]]).toEqual([0, 0, [], []]);
    expect(archives.openArchive(new Uint8Array(0)).size).toBe(0);
    expect(() => archives.createArchive(releases)).toThrow(
      "an archive needs TextEncoder, which this run time does not have",
    );
  });

  test("those of Node are found where its sandbox hides them", async () => {
    const archives = await without();
    expect(answers(archives.createArchive(releases))).toEqual(expected);
  });
});

describe("whoever has something else at hand is told how to come to bytes:", () => {
  const stream = () => new Blob([saved as Uint8Array<ArrayBuffer>]).stream();
  test.each<[string, unknown, string]>([
    ["a buffer", saved.buffer, "it was given an ArrayBuffer; did you mean `new Uint8Array(…)` of it?"],
    ["a buffer of another realm", inOtherRealm("new ArrayBuffer(8)"), "did you mean `new Uint8Array(…)` of it?"],
    ["shared memory", new SharedArrayBuffer(8), "did you mean `new Uint8Array(…)` of it?"],
    ["a view", new DataView(new ArrayBuffer(8)), "`new Uint8Array(it.buffer, it.byteOffset, it.byteLength)`"],
    ["other numbers", new Float64Array(2), "`new Uint8Array(it.buffer, it.byteOffset, it.byteLength)`"],
    ["a Blob", new Blob([]), "did you mean `new Uint8Array(await it.arrayBuffer())`?"],
    ["a Response", new Response(""), "did you mean `new Uint8Array(await it.arrayBuffer())`?"],
    ["a stream", stream(), "read the stream to its end first"],
    ["a promise", Promise.resolve(saved), "it was given an object; did you mean to `await` it?"],
    ["a list of numbers", [1, 2], "it was given a list"],
  ])("loadArchive of %s", (_, found, hint) => {
    expect(() => loadArchive(found as never)).toThrow(TypeError);
    expect(() => loadArchive(found as never)).toThrow(hint);
  });

  test("openArchive of text, of releases", () => {
    expect(() => openArchive("{}" as never)).toThrow("did you mean `new TextEncoder().encode(…)` of it?");
    expect(() => openArchive(releases as never)).toThrow("`createArchive` takes a list of releases");
    expect(() => openArchive(new DataView(new ArrayBuffer(8)) as never)).toThrow("it.byteOffset");
  });

  test("a stream of text", async () => {
    async function* texts() {
      yield '{"id":"1"}\n';
    }
    const hint = "leave the stream as bytes: without `setEncoding`, without a `TextDecoderStream`";
    await expect(openArchive(texts() as never)).rejects.toThrow(hint);
    const reading = async () => {
      for await (const _ of readNdjson(texts() as never));
    };
    await expect(reading()).rejects.toThrow(hint);
  });

  test("a file that gives text", () => {
    const file = { size: 2, read: () => "{}" };
    expect(() => openArchive(file as never)).toThrow('read(0, 2) of a file must give 2 bytes; it gave "{}"');
  });
});

describe("of another realm", () => {
  test("a Date is told to be one", () => {
    const date = inOtherRealm<Date>("new Date(0)");
    const wrongDate = { date } as never;
    expect(() => filterPressReleases([], wrongDate)).toThrow("filter.date: a Date where a year, month or day belongs");
    expect(() => filterPressReleases([], { date: { from: date } } as never)).toThrow(
      "filter.date.from: a Date where a year",
    );
  });

  test("errors are recognised", () => {
    for (const [name, is, Ours] of [
      ["QueryError", isQueryError, QueryError],
      ["ArchiveError", isArchiveError, ArchiveError],
    ] as const) {
      expect(is(new Ours([]))).toBe(true);
      expect(is(inOtherRealm(`Object.assign(new Error("x"), { name: "${name}", issues: [] })`))).toBe(true);
      expect(is(inOtherRealm(`Object.assign(new Error("x"), { name: "${name}" })`))).toBe(false);
      expect(is({ name, issues: [] })).toBe(false);
    }
  });
});
