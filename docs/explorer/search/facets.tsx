import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { FacetCount } from "../../../src/archive.ts";
import type { FilterDimension } from "../../../src/index.ts";
import { dimensionIds, dimensions } from "./choices.ts";
import { choices, choose, found } from "./search-state.ts";
import { valueName } from "./value-name.ts";

/** How many values stand there before "more" is asked for. */
const few = 7;

/** Values to choose from, each with what choosing it would give under the other choices. */
export function Facets(): JSX.Element {
  const [open, setOpen] = useState(innerWidth > 900);
  return (
    <details class="facets" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Choose by field, country, source</summary>
      {dimensionIds.map((dimension) => (
        <Facet key={dimension} dimension={dimension} />
      ))}
    </details>
  );
}

function Facet({ dimension }: { readonly dimension: FilterDimension }): JSX.Element | null {
  const [all, setAll] = useState(false);
  const values = found.value?.facets[dimension] ?? [];
  const chosen = choices.value.chosen[dimension] ?? [];
  if (values.length === 0 || (values.length === 1 && chosen.length === 0)) return null;
  const shown = values.filter(({ value }, at) => all || at < few || chosen.includes(value));
  const most = Math.max(1, ...values.map(({ count }) => count));
  const toggle = (value: string): void => {
    const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
    choose({ chosen: { ...choices.value.chosen, [dimension]: next } });
  };
  return (
    <fieldset>
      <legend>{dimensions[dimension]}</legend>
      {shown.map((one) => (
        <Value
          key={one.value}
          name={valueName(dimension, one.value)}
          one={one}
          most={most}
          isChosen={chosen.includes(one.value)}
          toggle={toggle}
        />
      ))}
      {values.length <= few ? null : (
        <button type="button" class="link small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "fewer" : `all ${values.length}`}
        </button>
      )}
    </fieldset>
  );
}

interface ValueProps {
  readonly name: string;
  readonly one: FacetCount;
  readonly most: number;
  readonly isChosen: boolean;
  readonly toggle: (value: string) => void;
}

function Value({ name, one: { value, count }, most, isChosen, toggle }: ValueProps): JSX.Element {
  return (
    <label class={isChosen ? "value chosen" : "value"}>
      <input type="checkbox" checked={isChosen} onChange={() => toggle(value)} />
      <span class="value-name">{name}</span>
      <span class="count">{count.toLocaleString("en-GB")}</span>
      <i style={{ width: `${((count / most) * 100).toFixed(1)}%` }} />
    </label>
  );
}
