/**
 * The letters of packed rows. A letter beyond Latin-1 would make the engine keep all of a text at two bytes a character, and its
 * escape is six characters long; so Russian letters stand in braces as the keys of `А` to `я`, and the few others by their number:
 * `{Minsk}` is Минск, `Ji<159>í` is Jiří.
 *
 * @internal
 */
export const letterKeys: string = "ABVGDEWZIJKLMNOPRSTUFHCQX78Y90@%abvgdewzijklmnoprstufhcqx12y3456";

/** The text that packed letters stand for; `data/build/render/pack-rows.ts` is the way there. @internal */
export function unpackLetters(text: string): string {
  return text
    .replace(/<(\w+)>/g, (_, number: string) => String.fromCharCode(Number(`0x${number}`)))
    .replace(/\{([^}]*)\}/g, (_, run: string) => run.replace(/[\w@%]/g, cyrillicOf));
}

function cyrillicOf(key: string): string {
  return String.fromCharCode(0x410 + letterKeys.indexOf(key));
}
