/** How the command ends. Scripts may rely on these. */
export const exitCode = { wrong: 1, notUnderstood: 2, unreadable: 3, interrupted: 130 } as const;

/** Ends with a code once all is done; the graver one counts. */
export function endWith(code: (typeof exitCode)[keyof typeof exitCode]): void {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
}
