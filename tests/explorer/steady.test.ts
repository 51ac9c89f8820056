import { effect, signal } from "@preact/signals";
import { describe, expect, test } from "vitest";
import { steady } from "../../docs/explorer/facts/steady.ts";

describe("a steady value", () => {
  test("stays the same object while it says the same", () => {
    const year = signal(2015);
    const decade = steady(() => ({ from: Math.floor(year.value / 10) * 10 }));
    const first = decade.value;
    year.value = 2019;
    expect(decade.value).toBe(first);
    year.value = 2020;
    expect(decade.value).toEqual({ from: 2020 });
  });

  test("wakes those who follow it only when it says something else", () => {
    const year = signal(2015);
    const decade = steady(() => [Math.floor(year.value / 10)]);
    const seen: number[] = [];
    effect(() => {
      seen.push(decade.value[0] ?? 0);
    });
    for (let next = 2016; next < 2035; next++) year.value = next;
    expect(seen).toEqual([201, 202, 203]);
  });
});
