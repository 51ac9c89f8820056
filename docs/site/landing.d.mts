/** A thing that people come for, with an example and what it gives. */
export interface LandingTask {
  readonly title: string;
  readonly about: string;
  readonly code: string;
  readonly gives: string | number;
  readonly page: string;
}

export const tasks: readonly LandingTask[];

/** The part of the first page that leads to them. */
export function landing(): string;
