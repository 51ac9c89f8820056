import fc from "fast-check";
import { expect, test } from "vitest";
import { ByteTable } from "../../../src/archive/bytes/byte-table.ts";
import { viewOf } from "../../../src/archive/bytes/byte-view.ts";
import { compareIds } from "../../../src/archive/bytes/compare-ids.ts";
import { documentOrder } from "../../../src/archive/index/document-order.ts";

const day = fc.constantFrom(0, 19910101, 19910102, 20261126, 99991231);
const ascii = fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 6 });
const any = fc.string({ unit: fc.constantFrom("1", "a", "é", "\uE000", "😀"), minLength: 1, maxLength: 4 });
const documents = (id: fc.Arbitrary<string>) =>
  fc.uniqueArray(fc.record({ id, day }), { selector: (document) => document.id, maxLength: 80 });

test.each([
  ["ASCII", ascii],
  ["any letters", any],
])("documents are ordered by their days, then by ids of %s", (_, id) => {
  fc.assert(
    fc.property(documents(id), (list) => {
      const table = new ByteTable();
      for (const { id } of list) {
        const source = viewOf(new TextEncoder().encode(id));
        table.add(source, 0, source.bytes.length);
      }
      const order = documentOrder(
        Int32Array.from(list, (document) => document.day),
        table.runs(),
      );
      const expected = [...list].sort((a, b) => a.day - b.day || compareIds(a.id, b.id));
      expect(Array.from(order, (place) => list[place])).toEqual(expected);
    }),
  );
});
