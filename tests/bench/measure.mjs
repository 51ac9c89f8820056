// What the benchmarks share. Time is CPU time of the process, because a shared machine stretches the wall clock.

/** Nanoseconds of CPU per call over a list of inputs, when the engine has made of it what it can: the median of several rounds. */
export function nanoseconds(inputs, call, { rounds = 11, ...options } = {}) {
  const round = warm(inputs, call, options);
  return median(Array.from({ length: rounds }, round));
}

/**
 * The least of the rounds of several calls that take turns, by the same keys: what else the machine does meets all of them, and what it
 * adds is not theirs. The engine has settled after some thousand calls of one page, which takes it a second.
 */
export function leastInTurn(inputs, calls, { rounds = 75, milliseconds = 20, warmUp = 1500 } = {}) {
  const labels = Object.keys(calls);
  const ways = labels.map((label) => warm(inputs, calls[label], { milliseconds, warmUp }));
  const figures = Array.from({ length: rounds }, () => ways.map((round) => round()));
  return Object.fromEntries(labels.map((label, i) => [label, Math.min(...figures.map((round) => round[i]))]));
}

/** A round of calls, and what one of them takes in it. */
function warm(inputs, call, { milliseconds = 40, warmUp = 400 }) {
  let kept;
  const pass = (times) => {
    const start = process.cpuUsage();
    for (let i = 0; i < times; i++) for (const input of inputs) kept = call(input);
    const { user, system } = process.cpuUsage(start);
    if (kept === measureNothing) throw new Error("unreachable: keeps the calls from being optimised away");
    return user + system;
  };
  for (let spent = 0; spent < warmUp * 1000; ) spent += pass(1) + 1;
  let times = 1;
  while (pass(times) < milliseconds * 1000) times *= 2;
  return () => (pass(times) * 1000) / (times * inputs.length);
}

const measureNothing = Symbol("nothing");

export function median(figures) {
  return [...figures].sort((a, b) => a - b)[figures.length >> 1];
}

/** Prints rows as a table with aligned columns. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  for (const row of rows)
    console.log(
      row.map((cell, i) => (i === 0 ? String(cell).padEnd(widths[i]) : String(cell).padStart(widths[i]))).join("  "),
    );
}
