import type { JSX } from "preact";
import { openEntry } from "../state/state.ts";
import { shareOf } from "./chart-figure.tsx";
import type { Bar, Line } from "./types.ts";

interface RowProps {
  readonly line: Line & { readonly ids?: readonly string[] };
  readonly from: string;
  /** Whether the keyboard enters the chart here. */
  readonly isFirst: boolean;
}

export function LineRow({ line, from, isFirst }: RowProps): JSX.Element {
  return (
    <div class="line">
      <span class="line-name" title={line.label}>
        {line.label}
      </span>
      <div class="track">
        {line.bars.map((bar, at) => (
          <BarButton
            key={bar.from + bar.label}
            bar={bar}
            from={from}
            name={line.label}
            isStop={isFirst && at === 0}
            open={() => openEntry(line.kind, line.ids?.[at] ?? line.id)}
          />
        ))}
      </div>
    </div>
  );
}

interface BarProps {
  readonly bar: Bar;
  readonly from: string;
  readonly name: string;
  readonly isStop: boolean;
  readonly open: () => void;
}

/** Below this share of the widest chart no label has room, and a bar that clips nothing is painted faster. */
const leastNamed = 0.015;

function BarButton({ bar, from, name, isStop, open }: BarProps): JSX.Element {
  const left = shareOf(bar.from, from);
  const width = shareOf(bar.until, from) - left;
  const isNamed = bar.label !== "" && width > leastNamed;
  return (
    <button
      type="button"
      class={`bar ${bar.look} ${isNamed ? "named" : ""} ${bar.unproven.map((end) => `unproven-${end}`).join(" ")}`}
      data-from={bar.from}
      data-until={bar.until}
      style={{ left: `${(left * 100).toFixed(3)}%`, width: `${(width * 100).toFixed(3)}%` }}
      title={bar.title}
      aria-label={`${name}: ${bar.title}`}
      tabIndex={isStop ? 0 : -1}
      onClick={open}
    >
      {isNamed ? <span>{bar.label}</span> : null}
    </button>
  );
}
