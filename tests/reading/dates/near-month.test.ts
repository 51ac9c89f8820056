import { expect, test } from "vitest";
import { nearMonth } from "../../../src/reading/dates/near-month.ts";

test.each([
  ["Janaury", 1],
  ["Feburary", 2],
  ["Marhc", 3],
  ["Apirl", 4],
  ["Juen", 6],
  ["Jully", 7],
  ["Augsut", 8],
  ["Septmber", 9],
  ["Ocotber", 10],
  ["Novemeber", 11],
  ["DECMEBER", 12],
  ["февр", 2],
  ["Juny", 0],
  ["Ma", 0],
  ["Monday", 0],
  ["mayors", 0],
  ["constructor", 0],
])("%j is near month %j", (word, month) => expect(nearMonth(word)).toBe(month));
