/** Words that osce.org appends to the names of what has ended. */
const endings = [" closed", " discontinued"];

/** "Switzerland – OSCE Chairpersonship 2026" in the country menu, folded. */
const inTheChair = [" osce chairpersonship ", " osce chairmanship "];

/**
 * Takes off what osce.org adds to a name, given and returned folded: "OSCE" before it, "(closed)" behind it, the note of the Chair.
 *
 * @example
 * withoutDecoration("osce office in yerevan closed"); // => "office in yerevan"
 */
export function withoutDecoration(folded: string): string {
  let name = folded.startsWith("osce ") ? folded.slice(5) : folded;
  for (const ending of endings) if (name.endsWith(ending)) name = name.slice(0, -ending.length);
  const yearAt = name.lastIndexOf(" ") + 1;
  for (const chair of inTheChair) {
    if (name.length - yearAt === 4 && name.endsWith(chair, yearAt)) name = name.slice(0, yearAt - chair.length);
  }
  return name;
}
