// The entries of a collection as a table, made from data/: a row with an address of its own for each, its sources one click away.
import { readFileSync } from "node:fs";

/** The file behind a record, the kind of its entries, and what matters besides names. */
const collections = {
  participatingStates: [
    "participating-states",
    "participating-state",
    ["officialName", "capital", "participation", "signed"],
  ],
  formerStates: ["former-states", "former-state", ["participation", "signed", "successors"]],
  partners: ["partners", "partner", ["officialName", "capital", "group", "partnership"]],
  institutions: ["institutions", "institution", ["abbreviation", "category", "parent", "seat", "period"]],
  fieldOperations: [
    "field-operations",
    "field-operation",
    ["category", "hosts", "region", "seat", "decided", "period", "mandate"],
  ],
  fieldsOfWork: ["fields-of-work", "field-of-work", ["dimension", "parent"]],
  contentTypes: ["content-types", "content-type", []],
  languages: ["languages", "language", ["nativeName", "official", "sitePrefix"]],
  places: ["places", "place", ["country", "position"]],
  meetingSeries: ["meeting-series", "meeting-series", ["dimension", "since"]],
  meetings: ["meetings", "meeting", ["place", "country", "period", "documents"]],
  chairpersonships: ["chairpersonships", "chairpersonship", ["state", "from", "until", "title", "chairs"]],
  offices: ["offices", "office", ["institution", "terms"]],
  areas: ["areas", "area", ["states", "wording", "document"]],
  groups: ["groups", "group", ["of", "members"]],
  documents: ["documents", "document", ["adopted", "meeting", "versions"]],
};

const read = (file) => JSON.parse(readFileSync(new URL(`../../data/${file}.json`, import.meta.url), "utf8"));

let sources;

/** The table for the page of a record; nothing where the name is that of no collection. */
export function collectionTable(record) {
  if (!Object.hasOwn(collections, record)) return "";
  const [file, kind, fields] = collections[record];
  sources ??= read("sources").sources;
  const entries = read(file).filter(({ movedTo }) => movedTo === undefined);
  const named = "name" in entries[0];
  const shown = [
    named && entries.some(({ formerNames }) => formerNames.length > 0) ? "formerNames" : [],
    fields,
  ].flat();
  const used = shown.filter((field) => entries.some((entry) => !isEmpty(entry[field])));
  const head = [named ? "id" : "year", named ? "name" : [], used.map(headingOf), "sources"].flat();
  return `<section class="tsd-panel entries" id="entries">
<h2>The ${entries.length} entries</h2>
<p>A row has an address of its own (¶). Dates are as precise as the sources are; an entry in the <a href="../explorer.html">explorer</a> shows them in words.</p>
<div class="tsd-typography"><table><thead><tr>${head.map((text) => `<th scope="col">${text}</th>`).join("")}</tr></thead>
<tbody>${entries.map((entry) => rowOf(entry, kind, named, used)).join("\n")}</tbody></table></div></section>`;
}

function rowOf(entry, kind, named, fields) {
  const key = String(named ? entry.id : entry.year);
  const address = `entry-${key}`;
  return `<tr id="${address}"><td class="entry-id"><a href="../explorer.html#entry=${kind}:${key}"><code>${key}</code></a> <a href="#${address}" aria-label="Address of ${escaped(named ? entry.name : key)}">¶</a></td>${named ? `<td>${escaped(entry.name)}</td>` : ""}${fields
    .map((field) => `<td>${cellOf(entry[field])}</td>`)
    .join("")}<td>${sourcesOf(entry)}</td></tr>`;
}

/** The texts that prove the entry, and what no text proves. */
function sourcesOf({ sources: proofs = {}, unverified = [] }) {
  const items = Object.entries(proofs).map(([id, paths]) => {
    const { title, url } = sources[id];
    return `<li><a href="${escaped(url)}" rel="noreferrer">${escaped(title)}</a>: ${paths.map((path) => `<code>${escaped(path)}</code>`).join(", ")}</li>`;
  });
  const open = unverified.map(
    ({ field, note }) => `<li>not verified: <code>${escaped(field)}</code> (${escaped(note)})</li>`,
  );
  return `<details><summary>${items.length}${open.length > 0 ? `, ${open.length} not verified` : ""}</summary><ul>${[...items, ...open].join("")}</ul></details>`;
}

function cellOf(value) {
  if (isEmpty(value)) return "";
  if (Array.isArray(value)) {
    if (typeof value[0] === "number") return value.join(", ");
    return typeof value[0] === "object"
      ? value.map((item) => `<div>${cellOf(item)}</div>`).join("")
      : value.map(escaped).join(", ");
  }
  if (typeof value !== "object") return escaped(value === true ? "yes" : value === false ? "no" : value);
  if (!("from" in value))
    return Object.entries(value)
      .map(([name, inner]) => (inner === null ? "" : `<div>${headingOf(name)}: ${escaped(inner)}</div>`))
      .join("");
  const text = [value.name ?? value.status, value.acting ? "(acting)" : ""].filter(Boolean).join(" ");
  const period = [value.from, value.until]
    .map((date) => (date === null ? "" : `<span class="date">${escaped(date)}</span>`))
    .join(" – ");
  return `${escaped(text)} ${period}`.trim();
}

function isEmpty(value) {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

/** `officialName` as "official name". */
function headingOf(field) {
  return field.replaceAll(/([A-Z])/g, " $1").toLowerCase();
}

function escaped(text) {
  return String(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
