// What the entries that read pages (text and HTML) share, built once as dist/pages.js, in the same way as src/core.ts: every shared file that such
// an entry, or a file of one such entry alone, imports.

export * from "./generated/osce-terms.ts";
export * from "./reading/assert-options.ts";
export * from "./reading/dateline/dateline.ts";
export * from "./reading/dates/printed-day.ts";
export * from "./reading/labels/labels.ts";
export * from "./reading/layouts/no-release.ts";
export * from "./reading/layouts/read-layout.ts";
export * from "./reading/navigation.ts";
export * from "./reading/parts/page-labels.ts";
export * from "./reading/parts/whole-text.ts";
export * from "./reading/raw-of.ts";
export * from "./reading/read.ts";
export * from "./reading/record/item-number.ts";
export * from "./reading/record/release-id.ts";
export * from "./reading/record/title-addresses.ts";
export * from "./reading/record/to-press-release.ts";
export * from "./reading/text/clean-text.ts";
export * from "./reading/text/text-hash.ts";
export * from "./reading/url/language-segment.ts";
export * from "./reading/url/osce-host.ts";
export * from "./reading/url/source-of-address.ts";
