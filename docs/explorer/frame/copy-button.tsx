import type { JSX } from "preact";
import { useState } from "preact/hooks";

/** Copies a text, and says so. */
export function CopyButton({ text, what }: { readonly text: string; readonly what: string }): JSX.Element {
  const [said, say] = useState("");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      say("copied");
    } catch {
      // A page that is opened from the disk may not be allowed to.
      say("the browser does not allow it: select the text instead");
    }
    setTimeout(() => say(""), 2500);
  };
  return (
    <span class="copy">
      <button type="button" onClick={copy}>
        copy<span class="hidden"> {what}</span>
      </button>{" "}
      <span class="soft small" role="status">
        {said}
      </span>
    </span>
  );
}
