/** The first word of a text in small letters: "OSCE" of "OSCE Mission to Moldova". */
export function foldedStart(text: string): string {
  const space = text.indexOf(" ");
  return (space < 0 ? text : text.slice(0, space)).toLowerCase();
}
