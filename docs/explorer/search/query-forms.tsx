import { type Signal, signal } from "@preact/signals";
import type { JSX } from "preact";
import { CopyButton } from "../frame/copy-button.tsx";
import { archiveWorker } from "./archive-worker.ts";
import { choicesToParams, filterOf, queryOf } from "./choices.ts";
import { choices, found } from "./search-state.ts";
import { SqlForm } from "./sql-form.tsx";

const exporting: Signal<boolean> = signal(false);

/** The question to take along: as JSON for a program, as an address for a link; and the answer as a table. */
export function QueryForms(): JSX.Element {
  const forms = {
    "As JSON, for an archive or a list": JSON.stringify(queryOf(choices.value), null, 2),
    "As a part of an address": `?${choicesToParams(choices.value)}`,
  };
  return (
    <section class="query-forms">
      <h2>Take it along</h2>
      <p>
        <button type="button" disabled={exporting.value || found.value?.total === 0} onClick={() => void exportCsv()}>
          {exporting.value ? "writing …" : `the ${found.value?.total.toLocaleString("en-GB")} releases as CSV`}
        </button>
      </p>
      {Object.entries(forms).map(([label, text]) => (
        <div key={label}>
          <h3>
            {label} <CopyButton text={text} what={label} />
          </h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text that scrolls must be reached by keyboard */}
          <pre tabIndex={0}>{text}</pre>
        </div>
      ))}
      <SqlForm />
    </section>
  );
}

async function exportCsv(): Promise<void> {
  exporting.value = true;
  try {
    const table = await archiveWorker().ask({ ask: "csv", filter: filterOf(choices.value) });
    const address = URL.createObjectURL(table);
    const link = Object.assign(document.createElement("a"), { href: address, download: "releases.csv" });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  } finally {
    exporting.value = false;
  }
}
