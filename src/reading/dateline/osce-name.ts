/** The Organization and those of its bodies that put their name before the dash of a dateline. */
const names: ReadonlySet<string> = new Set(
  "OSCE|CSCE|OSCE PA|OSCEPA|OSCE/ODIHR|ODIHR|OSCE ODIHR|HCNM|RFOM|SMM|OSCE SMM|OSZE|OSCE.ORG|WWW.OSCE.ORG|ОБСЕ|ОБСЄ|ОЕБС|ОБСЕ/БДИПЧ|БДИПЧ|OEBS|OESS|OBSE|OSBE|AGİT|AGIT|ԵԱՀԿ|ЕҚЫҰ|ЕККУ|АТƏТ|ATƏT".split(
    "|",
  ),
);

/**
 * Whether a name is that of the OSCE itself, which is no agency.
 *
 * @example
 * isOsce("OSCE"); // => true
 */
export function isOsce(name: string): boolean {
  return names.has(name.trim().toUpperCase());
}
