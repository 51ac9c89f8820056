import type { JSX } from "preact";
import { sourcesOf } from "../../../src/sources.ts";
import type { AnyEntry } from "../facts/entries.ts";
import { sayPath } from "./say-path.ts";

/** The texts that prove the facts of an entry, each with what it proves. The addresses are for the reader to follow: nothing is loaded. */
export function SourceList({ entry }: { readonly entry: AnyEntry }): JSX.Element {
  const sources = sourcesOf(entry);
  return (
    <section class="sources">
      <h3>Sources</h3>
      {sources.length === 0 ? <p class="soft">None was found.</p> : null}
      <ul>
        {sources.map(({ title, address, kind, proves }) => (
          <li key={address + title}>
            <a href={address} rel="noreferrer noopener" target="_blank">
              {title}
            </a>{" "}
            <span class="soft small">
              ({kind.replaceAll("-", " ")}) for {proves.map(sayPath).join("; ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
