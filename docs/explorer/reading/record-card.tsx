import type { JSX } from "preact";
import { type DataIssue, getContentType, getLanguage, type PressRelease } from "../../../src/index.ts";
import { CopyButton } from "../frame/copy-button.tsx";
import { sayDate } from "../state/days.ts";
import { goTo, view } from "../state/state.ts";
import { MarkedText } from "./marked-text.tsx";
import { RecordFields } from "./record-fields.tsx";

/** A record as a person would want to see it. */
export function RecordCard({
  release,
  issues,
}: {
  readonly release: PressRelease;
  readonly issues: readonly DataIssue[];
}): JSX.Element {
  const { type, date, language, title, body } = release;
  const json = JSON.stringify(release, null, 2);
  return (
    <article class="card record">
      <p class="soft small">
        {type === null ? "type not printed" : getContentType(type).name} ·{" "}
        {date === null ? "no date" : <DayButton date={date} />} ·{" "}
        {language === null ? "language not known" : getLanguage(language).name}
      </p>
      <h3 class="record-title">{title}</h3>
      <RecordFields release={release} />
      {body.map((paragraph) => (
        <p key={paragraph} class="body">
          <MarkedText text={paragraph} on={date} />
        </p>
      ))}
      <p class="soft small">
        Underlined: <mark class="of-place">places</mark>, <mark class="of-person">office-holders</mark>,{" "}
        <mark>other entries</mark> of the catalogue{date === null ? "" : `, as of ${sayDate(date)}`}.
      </p>
      {issues.length === 0 ? null : (
        <ul class="issues">
          {issues.map(({ message, suggestion, severity }) => (
            <li key={message}>
              {severity === "error" ? "Error: " : ""}
              {withoutPath(message)}
              {suggestion === undefined || message.includes(suggestion) ? "" : ` (nearest: ${suggestion})`}
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>The record as JSON</summary>
        <CopyButton text={json} what="the JSON" />
        {/* A long text that scrolls must be reached by keyboard. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as the line above says */}
        <pre tabIndex={0}>{json}</pre>
      </details>
    </article>
  );
}

/** What is wrong, without where in the record it stands: a reader of the page sees it. */
function withoutPath(message: string): string {
  return message.replace(/^[a-zA-Z]+(?:[.[][\w\]]+)*: /, "");
}

function DayButton({ date }: { readonly date: string }): JSX.Element {
  const show = (): void => {
    goTo(date);
    view.value = "day";
  };
  return (
    <button type="button" class="link" title="See the OSCE on this day" onClick={show}>
      {sayDate(date)}
    </button>
  );
}
