import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import type { Years } from "./choices.ts";
import { focusWords } from "./focus-words.ts";
import { choices, choose, found, opened } from "./search-state.ts";

/** Releases a year: all of them behind, those that were found in front. Drag over years to choose them. */
export function Histogram(): JSX.Element | null {
  const bars = useRef<HTMLDivElement>(null);
  const all = opened.value?.years.filter(({ period }) => /^\d{4}$/.test(period)) ?? [];
  const [first, last] = [all[0], all.at(-1)].map((one) => Number(one?.period));
  if (first === undefined || last === undefined || Number.isNaN(first)) return null;
  const count = last - first + 1;
  const totals = new Map(all.map((one) => [Number(one.period), one.count]));
  const hits = new Map(found.value?.years.map((one) => [Number(one.period), one.count]));
  // Where few are found, all of them would hide them: then they are drawn alone.
  const top = Math.max(1, ...hits.values());
  const isAlone = top * 6 < Math.max(...totals.values());
  const most = isAlone ? top : Math.max(1, ...totals.values());
  const { years } = choices.value;
  return (
    <div class="histogram">
      {/* The two lists beside it choose the same by keyboard. */}
      <div class="year-bars" ref={bars} aria-hidden="true" onPointerDown={(event) => drag(event, first, count)}>
        {Array.from({ length: count }, (_, at) => first + at).map((year) => (
          <div
            key={year}
            class={inYears(year, years) ? "year chosen" : "year"}
            title={`${year}: ${hits.get(year) ?? 0} of ${totals.get(year) ?? 0}`}
          >
            {isAlone ? null : <i class="all" style={{ height: `${((totals.get(year) ?? 0) / most) * 100}%` }} />}
            <i class="hits" style={{ height: `${((hits.get(year) ?? 0) / most) * 100}%` }} />
            {year % 5 === 0 ? <small class={year % 10 === 0 ? "" : "minor"}>{year}</small> : null}
          </div>
        ))}
      </div>
      <p class="small year-range">
        <YearList
          label="from"
          first={first}
          last={last}
          value={years?.[0] ?? first}
          set={(from) => choose({ years: ordered(from, years?.[1] ?? last) })}
        />
        <YearList
          label="until"
          first={first}
          last={last}
          value={years?.[1] ?? last}
          set={(until) => choose({ years: ordered(years?.[0] ?? first, until) })}
        />
        {years === null ? <span class="soft">Drag over the bars to choose years.</span> : null}
        {years === null ? null : (
          <button type="button" class="link" onClick={chooseAll}>
            all years
          </button>
        )}
      </p>
    </div>
  );
}

function chooseAll(): void {
  choose({ years: null });
  focusWords();
}

function inYears(year: number, years: Years): boolean {
  return years !== null && year >= years[0] && year <= years[1];
}

function ordered(a: number, b: number): Years {
  return [Math.min(a, b), Math.max(a, b)];
}

interface YearListProps {
  readonly label: string;
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly set: (year: number) => void;
}

function YearList({ label, first, last, value, set }: YearListProps): JSX.Element {
  return (
    <label>
      {label}{" "}
      <select value={value} onChange={({ currentTarget }) => set(Number(currentTarget.value))}>
        {Array.from({ length: last - first + 1 }, (_, at) => first + at).map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Chooses the years from where the pointer was pressed to where it is. */
function drag(down: PointerEvent, first: number, count: number): void {
  const bars = down.currentTarget as HTMLElement;
  const yearAt = (x: number): number => {
    const { left, width } = bars.getBoundingClientRect();
    return first + Math.min(count - 1, Math.max(0, Math.floor(((x - left) / width) * count)));
  };
  const from = yearAt(down.clientX);
  const follow = ({ clientX }: PointerEvent): void => choose({ years: ordered(from, yearAt(clientX)) });
  const stop = (): void => {
    removeEventListener("pointermove", follow);
    removeEventListener("pointerup", stop);
    removeEventListener("pointercancel", stop);
  };
  down.preventDefault();
  follow(down);
  addEventListener("pointermove", follow);
  addEventListener("pointerup", stop);
  addEventListener("pointercancel", stop);
}
