import type { JSX } from "preact";
import { ChartFigure } from "./chart-figure.tsx";
import { charts } from "./charts.ts";
import { OnThisDay } from "./on-this-day.tsx";

export function Timelines(): JSX.Element {
  return (
    <div class="timelines">
      <h1 class="hidden">Timelines</h1>
      <p class="soft small how">
        Drag over a chart to move the day. A bar opens its entry with the sources; by keyboard, the arrows lead from bar
        to bar. Stripes mark an end, or a whole bar, that <a href="documents/Not_verified.html">no source proves</a>.
      </p>
      <OnThisDay />
      {charts().map((chart) => (
        <ChartFigure key={chart.id} chart={chart} />
      ))}
    </div>
  );
}
