/** One broken rule: where, what is wrong, what to do. */
export interface Problem {
  /** File name without ending. */
  readonly file: string;
  readonly entry: string;
  readonly field: string;
  readonly wrong: string;
  readonly remedy: string;
}
