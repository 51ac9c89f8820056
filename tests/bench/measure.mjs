// What the benchmarks share. Time is CPU time of the process, because a shared machine stretches the wall clock.

/** Nanoseconds of CPU per call over a list of inputs, when the engine has made of it what it can: the median of several rounds. */
export function nanoseconds(inputs, call, { rounds = 11, milliseconds = 40, warmUp = 400 } = {}) {
  let kept;
  const pass = (times) => {
    const start = process.cpuUsage();
    for (let i = 0; i < times; i++) for (const input of inputs) kept = call(input);
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  for (let spent = 0; spent < warmUp * 1000; ) spent += pass(1) + 1;
  let times = 1;
  while (pass(times) < milliseconds * 1000) times *= 2;
  const figures = Array.from({ length: rounds }, () => (pass(times) * 1000) / (times * inputs.length));
  if (kept === measureNothing) throw new Error("unreachable: keeps the calls from being optimised away");
  return median(figures);
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
