import type { JSX } from "preact";
import { map } from "../state/state.ts";
import { MapDrawing } from "./map-drawing.tsx";
import type { Cut } from "./project.ts";
import { Readout } from "./readout.tsx";

/** What the reader chose; else what the window has room for. */
function currentCut(): Cut {
  return map.value ?? (innerWidth < 560 ? "europe" : "whole");
}

export function MapFigure(): JSX.Element {
  const cut = currentCut();
  return (
    <figure class="map">
      <div class="map-head">
        <h2>From Vancouver to Vladivostok</h2>
        <fieldset class="cuts">
          <legend class="hidden">What the map shows</legend>
          <button type="button" aria-pressed={cut === "whole"} onClick={() => (map.value = "whole")}>
            whole region
          </button>
          <button type="button" aria-pressed={cut === "europe"} onClick={() => (map.value = "europe")}>
            Europe
          </button>
        </fieldset>
      </div>
      <MapDrawing cut={cut} />
      <Readout />
      <figcaption>
        <ul class="keys" aria-label="Colours of the map">
          <li class="key participating">participating</li>
          <li class="key suspended">suspended</li>
          <li class="key partner">Partner</li>
          <li class="key in-chair">in the Chair</li>
          <li class="key none">no part in it</li>
          <li class="key presence">field operation, at its seat</li>
        </ul>
        <p class="small soft">
          Shapes are those of today on every day, coloured by the seat of the day (Natural Earth, by way of
          Visionscarto). They take no view on the status of a territory; Kosovo has no colour, for the catalogue gives
          it no State. <a href="documents/Status_and_names.html">The OSCE’s own wording is kept.</a>
        </p>
      </figcaption>
    </figure>
  );
}
