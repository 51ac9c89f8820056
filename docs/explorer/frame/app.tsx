import type { JSX } from "preact";
import { EntryPanel } from "../entry/entry-panel.tsx";
import { OnTheDay } from "../on-the-day/on-the-day.tsx";
import { ReadPage } from "../reading/read-page.tsx";
import { SearchView } from "../search/search-view.tsx";
import type { ViewId } from "../state/address.ts";
import { view } from "../state/state.ts";
import { Timelines } from "../timelines/timelines.tsx";
import { Header } from "./header.tsx";

const views: Readonly<Record<ViewId, () => JSX.Element>> = {
  day: OnTheDay,
  timelines: Timelines,
  read: ReadPage,
  search: SearchView,
};

export function App(): JSX.Element {
  const View = views[view.value];
  return (
    <>
      <Header />
      <main class="wrap">
        <View />
      </main>
      <footer class="wrap">
        Not an official product of the OSCE. This page is one file: it asks no server for anything, and nothing that you
        put into it leaves it. <a href="index.html">Reference and guides</a> ·{" "}
        <a href="documents/Status_and_names.html">how names are chosen</a> ·{" "}
        <a href="documents/Not_verified.html">what no source proves</a> · <a href="explorer-notices.txt">licences</a>
      </footer>
      <EntryPanel />
    </>
  );
}
