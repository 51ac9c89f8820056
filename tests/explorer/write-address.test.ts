import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { closeEntry, goTo, openEntry, view } from "../../docs/explorer/state/state.ts";
import { keepAddress } from "../../docs/explorer/state/write-address.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("a drag over many days is written a few times, and its last day at the end", () => {
  const written: string[] = [];
  keepAddress((hash) => written.push(hash));
  for (let year = 1980; year < 2020; year++) {
    goTo(`${year}-05-01`);
    vi.advanceTimersByTime(10);
  }
  vi.advanceTimersByTime(1000);
  expect(written.length).toBeLessThan(5);
  expect(written.at(-1)).toBe("#view=day&on=2019-05-01");
});

test("a step is written when it was seen: not at once, and soon", () => {
  const written: string[] = [];
  keepAddress((hash) => written.push(hash));
  vi.advanceTimersByTime(500);
  goTo("1999-11-19");
  expect(written.at(-1)).not.toContain("1999-11-19");
  vi.advanceTimersByTime(500);
  expect(written.at(-1)).toBe("#view=day&on=1999-11-19");
});

test("another view or entry is a step to go back from, another day is none", () => {
  const written: [hash: string, isStep: boolean][] = [];
  keepAddress((hash, isStep) => written.push([hash, isStep]));
  const changes = [
    () => goTo("1999-11-20"),
    () => openEntry("office", "hcnm"),
    closeEntry,
    () => (view.value = "timelines"),
  ];
  for (const change of changes) {
    change();
    vi.advanceTimersByTime(500);
  }
  expect(written).toEqual([
    ["#view=day&on=1999-11-20", false],
    ["#view=day&on=1999-11-20&entry=office:hcnm", true],
    ["#view=day&on=1999-11-20", true],
    ["#view=timelines&on=1999-11-20", true],
  ]);
});
