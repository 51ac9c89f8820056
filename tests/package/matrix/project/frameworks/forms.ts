// The filter as the values of a form, by react-hook-form and by TanStack Form.
import { zodResolver } from "@hookform/resolvers/zod";
import { FormApi } from "@tanstack/form-core";
import type { PressReleaseFilter } from "osce-data";
import { pressReleaseFilterSchema } from "osce-data/schemas";
import { type Resolver, useForm } from "react-hook-form";

/** As a component uses it: what is submitted is a filter. */
export function useFilterForm(onSubmit: (filter: PressReleaseFilter) => void) {
  const { register, handleSubmit } = useForm({ resolver: zodResolver(pressReleaseFilterSchema) });
  // @ts-expect-error: a field that no filter has
  register("contry");
  return { country: register("country"), submit: handleSubmit((filter) => onSubmit(filter)) };
}

const resolver: Resolver<PressReleaseFilter, unknown, PressReleaseFilter> = zodResolver(pressReleaseFilterSchema);
const options = { fields: {}, shouldUseNativeValidation: false };
const good = await resolver({ country: "MD" }, undefined, options);
const bad = await resolver({ country: "Moldova" } as never, undefined, options);

const form = new FormApi({
  defaultValues: { country: "MD" } as PressReleaseFilter,
  validators: { onChange: pressReleaseFilterSchema },
});
form.mount();
const before = form.state.isValid;
// @ts-expect-error: no id, and the form says so
form.setFieldValue("country", "Moldova");
console.log(JSON.stringify([good.values, Object.keys(bad.errors), before, form.state.isValid]));
