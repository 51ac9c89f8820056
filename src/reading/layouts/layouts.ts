import { findIssuedLabel } from "../parts/label-block.ts";
import type { Layout } from "../parts/page-parts.ts";
import { findAggregator, readAggregator } from "./aggregator.ts";
import { findBare, findOldReliefWeb, readBare } from "./bare-node.ts";
import { findHyphenedLabels, findPlainLabels, readLabelledNode } from "./labelled-node.ts";
import { findListing, findMediaFreedomListing, findNewsroomListing, readListing } from "./listing.ts";
import { readNewsItem } from "./news-item-node.ts";
import { findNewsroom, findRussianNewsroom, readNewsroomNode } from "./newsroom-node.ts";
import { findAssemblyListing, readAssemblyListing } from "./oscepa-listing.ts";
import { findFromOsce, readReliefWeb } from "./reliefweb.ts";
import { findResources, readResourcesNode } from "./resources-node.ts";
import { findTypeLine, readSectionNode } from "./section-node.ts";

/**
 * The layouts in the order in which they are tried: what only one layout has comes before what several have. A new layout is one
 * module and one line here, and its id in `layout-ids.ts`.
 */
export const layouts: readonly Layout[] = [
  { id: "node-nav", find: findHyphenedLabels, read: readLabelledNode },
  { id: "listing-fom", find: findMediaFreedomListing, read: readListing },
  { id: "listing-newsroom", find: findNewsroomListing, read: readListing },
  { id: "listing-plain", find: findListing, read: readListing },
  { id: "aggregator", find: findAggregator, read: readAggregator },
  { id: "node-newsitem", find: findIssuedLabel, read: readNewsItem },
  { id: "node-skiplinks", find: findPlainLabels, read: readLabelledNode },
  { id: "reliefweb", find: findFromOsce, read: readReliefWeb },
  { id: "listing-oscepa", find: findAssemblyListing, read: readAssemblyListing },
  { id: "node-newsroom", find: findNewsroom, read: readNewsroomNode },
  { id: "node-newsroom-ru", find: findRussianNewsroom, read: readNewsroomNode },
  { id: "node-resources", find: findResources, read: readResourcesNode },
  { id: "node-section", find: findTypeLine, read: readSectionNode },
  { id: "reliefweb-old", find: findOldReliefWeb, read: readBare },
  { id: "node-bare", find: findBare, read: readBare },
];
