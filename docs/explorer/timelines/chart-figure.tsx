import { computed } from "@preact/signals";
import type { JSX } from "preact";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { lastDay, toNumber } from "../state/days.ts";
import { day } from "../state/state.ts";
import { lightBars } from "./light-bars.ts";
import { LineRow } from "./line-row.tsx";
import { moveFocus, rove } from "./roving.ts";
import { scrub } from "./scrub.ts";
import type { Chart } from "./types.ts";

/** Where a day stands between the first of a chart and the last: 0 to 1. */
export function shareOf(date: string, from: string): number {
  return Math.min(1, Math.max(0, (toNumber(date) - toNumber(from)) / (toNumber(lastDay) - toNumber(from))));
}

export function ChartFigure({ chart }: { readonly chart: Chart }): JSX.Element {
  const lines = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (lines.current === null ? undefined : lightBars(lines.current)), [chart]);
  return (
    <section class="chart" aria-labelledby={`chart-${chart.id}`}>
      <h2 id={`chart-${chart.id}`}>{chart.title}</h2>
      <p class="soft small">{chart.about}</p>
      {/* The bars are the controls; what is heard here moves the focus among them, or the day by pointer. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as the line above says */}
      <div
        class="lines"
        ref={lines}
        onPointerDown={(event) => scrub(event, chart.from)}
        onKeyDown={moveFocus}
        onFocusCapture={rove}
      >
        <Years from={chart.from} />
        {chart.groups.map((group, at) => (
          <div key={group.label}>
            {group.label === null ? null : <h3>{group.label}</h3>}
            {group.lines.map((line, row) => (
              <LineRow key={line.kind + line.id} line={line} from={chart.from} isFirst={at + row === 0} />
            ))}
          </div>
        ))}
        <Marker from={chart.from} />
      </div>
    </section>
  );
}

function Years({ from }: { readonly from: string }): JSX.Element {
  const first = Math.ceil(Number(from.slice(0, 4)) / 5) * 5;
  const years = Array.from({ length: 12 }, (_, at) => first + at * 5).filter((year) => `${year}-01-01` < lastDay);
  return (
    <div class="years" aria-hidden="true">
      {years.map((year) => (
        <span
          key={year}
          class={year % 10 === 0 ? "" : "minor"}
          style={{ left: `${(shareOf(`${year}-01-01`, from) * 100).toFixed(2)}%` }}
        >
          {year}
        </span>
      ))}
    </div>
  );
}

/** The day, drawn through all lines; it moves without anything else being drawn anew. */
function Marker({ from }: { readonly from: string }): JSX.Element {
  const style = useMemo(() => computed(() => `left: ${(shareOf(day.value, from) * 100).toFixed(3)}%`), [from]);
  return (
    <div class="over-tracks" aria-hidden="true">
      <div class="marker" style={style} />
    </div>
  );
}
