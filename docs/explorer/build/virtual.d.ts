// What the build puts in place while it bundles.

declare module "explorer:map-shapes" {
  const shapes: import("../on-the-day/map-shapes.ts").MapShapes;
  export default shapes;
}
