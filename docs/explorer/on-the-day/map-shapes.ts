import type { GeometryCollection, Topology } from "topojson-specification";

/** Where a State lies, in degrees east and north, and how much of the sphere its largest piece takes. */
export interface Spot {
  readonly at: readonly [longitude: number, latitude: number];
  readonly area: number;
}

/** What the build makes of the atlas: shapes under the ids of the catalogue, and a spot for each State. */
export interface MapShapes {
  readonly topology: Topology<{ countries: GeometryCollection<{ readonly name: string }> }>;
  readonly spots: Readonly<Record<string, Spot>>;
}
