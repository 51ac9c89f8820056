import { computed, useSignalEffect } from "@preact/signals";
import type { JSX } from "preact";
import { changeBeside } from "../facts/changes.ts";
import { addMonths, firstDay, fromNumber, isShownDay, lastDay, sayDate, toNumber } from "../state/days.ts";
import { day, goTo, playing } from "../state/state.ts";

const said = computed(() => sayDate(day.value));
const dayNumber = computed(() => toNumber(day.value));

/** The day that all of the page shows, and every way to move it. */
export function DayBar(): JSX.Element {
  usePlay();
  const step = (way: "before" | "after"): void => {
    const change = changeBeside(day.peek(), way);
    if (change !== undefined) goTo(change.day);
  };
  return (
    <section class="day-bar" aria-label="The day">
      <div class="day-row">
        <button
          type="button"
          class="play"
          aria-label={playing.value ? "Pause" : "Play through time"}
          onClick={togglePlay}
        >
          {playing.value ? "❚❚" : "▶"}
        </button>
        <span class="the-day" id="the-day">
          {said}
        </span>
        <input
          type="date"
          aria-label="Choose a day"
          min={firstDay}
          max={lastDay}
          value={day}
          onChange={({ currentTarget: { value } }) => isShownDay(value) && goTo(value)}
        />
        <span class="steps">
          <button type="button" aria-label="The change before" onClick={() => step("before")}>
            ‹<span class="wide"> change before</span>
          </button>
          <button type="button" aria-label="The next change" onClick={() => step("after")}>
            <span class="wide">next change </span>›
          </button>
          <button type="button" onClick={() => goTo(lastDay)} title={`The sources go to ${sayDate(lastDay)}`}>
            latest
          </button>
        </span>
      </div>
      <Slider />
    </section>
  );
}

function Slider(): JSX.Element {
  return (
    <div class="slide">
      <input
        type="range"
        aria-label="The day, from 1973 to the latest"
        aria-valuetext={said}
        min={toNumber(firstDay)}
        max={toNumber(lastDay)}
        value={dayNumber}
        onInput={({ currentTarget }) => goTo(fromNumber(Number(currentTarget.value)))}
      />
      <div class="ticks" aria-hidden="true">
        {[1975, 1980, 1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025].map((year) => (
          <span key={year} class={year % 10 === 0 ? "" : "minor"} style={{ left: tickAt(`${year}-01-01`) }}>
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}

/** The middle of the thumb moves between half its width from the left and from the right. */
function tickAt(date: string): string {
  const share = (toNumber(date) - toNumber(firstDay)) / (toNumber(lastDay) - toNumber(firstDay));
  return `calc(8px + (100% - 16px) * ${share.toFixed(4)})`;
}

function togglePlay(): void {
  if (!playing.value && day.value >= lastDay) goTo("1990-01-01");
  playing.value = !playing.value;
}

/** Two months a step, so that every change is seen and all of it takes less than a minute. */
function usePlay(): void {
  useSignalEffect(() => {
    if (!playing.value) return;
    const timer = setInterval(() => {
      goTo(addMonths(day.peek(), 2));
      if (day.peek() >= lastDay) playing.value = false;
    }, 110);
    return () => clearInterval(timer);
  });
}
