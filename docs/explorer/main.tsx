import { render } from "preact";
import { App } from "./frame/app.tsx";
import { serveSearch } from "./search/worker/serve.ts";
import { fromAddress } from "./state/address.ts";
import { restore } from "./state/state.ts";
import { keepAddress } from "./state/write-address.ts";

/** One script for both: with a document it is the page, without one it is the worker of its search. */
if ("document" in globalThis) showPage();
else serveSearch();

function showPage(): void {
  restore(fromAddress(location.hash));
  addEventListener("hashchange", () => restore(fromAddress(location.hash)));
  keepAddress((hash, isStep) => {
    if (hash === location.hash) return;
    if (isStep) history.pushState(null, "", hash);
    else history.replaceState(null, "", hash);
  });
  const root = document.getElementById("explorer");
  if (root === null) return;
  root.replaceChildren();
  render(<App />, root);
  performance.mark("first-picture");
}
