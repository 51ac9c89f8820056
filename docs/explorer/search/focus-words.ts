/** A button that takes choices away goes with them; those who came by keyboard go on at the words. */
export function focusWords(): void {
  document.querySelector<HTMLElement>(".search .words")?.focus();
}
