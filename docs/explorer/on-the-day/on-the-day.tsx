import type { JSX } from "preact";
import { ChangesOnDay } from "./changes-on-day.tsx";
import { Figures } from "./figures.tsx";
import { MapFigure } from "./map-figure.tsx";
import { Seats } from "./seats.tsx";

export function OnTheDay(): JSX.Element {
  return (
    <div class="on-the-day">
      <h1 class="hidden">The OSCE on one day</h1>
      <MapFigure />
      <Figures />
      <div class="beneath">
        <ChangesOnDay />
        <Seats />
      </div>
    </div>
  );
}
