import map from "explorer:map-shapes";
import { type GeoPath, type GeoProjection, geoAzimuthalEqualArea, geoGraticule10, geoPath } from "d3-geo";
import { feature } from "topojson-client";

export const size = { width: 880, height: 580 };

/** A shape as it is drawn. */
export interface Shape {
  readonly id: string;
  readonly name: string;
  readonly path: string;
}

/** A map in one cut. */
export interface DrawnMap {
  readonly shapes: readonly Shape[];
  readonly graticule: string;
  /** Where a point of the earth stands; `null` outside the cut. */
  readonly place: (at: readonly [longitude: number, latitude: number]) => readonly [number, number] | null;
}

/** Points that must be seen, and the middle from which areas keep their measure. */
const cuts = {
  whole: {
    rotate: [-12, -71],
    clip: 88,
    seen: [
      [-124, 48],
      [-80, 26],
      [-97, 25.5],
      [-155, 58],
      [-168, 65],
      [131, 43],
      [142, 50],
      [-9, 37],
      [25, 35],
      [44, 37],
      [66, 36],
      [179, 66],
      [75, 37],
    ],
  },
  europe: {
    rotate: [-22, -51],
    clip: 40,
    seen: [
      [-24, 64],
      [-9, 36.5],
      [33, 34.5],
      [28, 70.5],
      [50, 40],
      [47, 58],
    ],
  },
} as const;

export type Cut = keyof typeof cuts;

const drawn = new Map<Cut, DrawnMap>();

/** The map in a cut: drawn once. */
export function drawnMap(cut: Cut): DrawnMap {
  const earlier = drawn.get(cut);
  if (earlier !== undefined) return earlier;
  const projection = projectionOf(cut);
  const path = geoPath(projection).digits(1);
  const made: DrawnMap = { shapes: shapesOf(path), graticule: path(geoGraticule10()) ?? "", place: placer(projection) };
  drawn.set(cut, made);
  return made;
}

function projectionOf(cut: Cut): GeoProjection {
  const { rotate, clip, seen } = cuts[cut];
  const extent: [[number, number], [number, number]] = [
    [8, 8],
    [size.width - 8, size.height - 8],
  ];
  return geoAzimuthalEqualArea()
    .rotate([...rotate])
    .clipAngle(clip)
    .fitExtent(extent, { type: "MultiPoint", coordinates: seen.map(([x, y]) => [x, y]) });
}

function shapesOf(path: GeoPath): readonly Shape[] {
  return feature(map.topology, map.topology.objects.countries).features.flatMap((one) => {
    const text = path(one);
    return text ? [{ id: String(one.id), name: one.properties.name, path: text }] : [];
  });
}

function placer(projection: GeoProjection): DrawnMap["place"] {
  return ([longitude, latitude]) => {
    const point = projection([longitude, latitude]);
    if (point === null) return null;
    const [x, y] = point;
    return x < 0 || y < 0 || x > size.width || y > size.height ? null : [x, y];
  };
}
