/** A command that means nothing: the message says why. */
export class NotUnderstood extends Error {
  override readonly name: string = "NotUnderstood";
}
