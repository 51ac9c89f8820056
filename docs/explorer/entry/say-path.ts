/** Where a fact stands, in words: `formerNames[3].until` is "former name 4, last day". */
export function sayPath(path: string): string {
  return path
    .split(".")
    .map((step) => sayStep(step))
    .join(", ");
}

function sayStep(step: string): string {
  const [, field = step, at] = /^(\w+)(?:\[(\d+)\])?$/.exec(step) ?? [];
  const words = fields[field] ?? field.replaceAll(/([A-Z])/g, " $1").toLowerCase();
  return at === undefined ? words : `${words.replace(/s$/, "")} ${Number(at) + 1}`;
}

const fields: Readonly<Record<string, string>> = {
  from: "first day",
  until: "last day",
  alpha3: "code of three letters",
  numeric: "number",
  chairs: "Chairpersons",
  helsinkiFinalAct: "Helsinki Final Act",
  charterOfParis: "Charter of Paris",
};
