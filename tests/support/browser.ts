import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { root } from "./built.ts";

/** What the tests need of a page of playwright-core, whose own types want the DOM. */
export interface Page {
  goto(url: string, options?: { readonly waitUntil?: "load" | "networkidle" }): Promise<unknown>;
  /** Runs an expression in the page. */
  evaluate(expression: string): Promise<unknown>;
  on(event: "console", heard: (message: { type(): string; text(): string }) => void): void;
  on(event: "pageerror", heard: (error: Error) => void): void;
  waitForLoadState(state: "networkidle"): Promise<void>;
  waitForSelector(selector: string): Promise<unknown>;
  readonly keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
  setViewportSize(size: { readonly width: number; readonly height: number }): Promise<void>;
  emulateMedia(options: { readonly colorScheme: "light" | "dark" }): Promise<void>;
  screenshot(options: { readonly path: string; readonly fullPage?: boolean }): Promise<unknown>;
  url(): string;
  close(): Promise<void>;
}

export interface Browser {
  newPage(options?: { readonly viewport?: { readonly width: number; readonly height: number } }): Promise<Page>;
  close(): Promise<void>;
}

const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

/** Whether a browser is there. Where it must be, in CI, a missing one is an error; elsewhere the tests say that they were skipped. */
export const hasBrowser: boolean = existsSync(executablePath);

if (!hasBrowser) {
  const advice = `${executablePath} is not there. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH`;
  if (process.env["CI"]) throw new Error(advice);
  console.warn(`The tests in a browser are SKIPPED: ${advice}.`);
}

/** Chromium with a fresh profile, and nothing that it would look up by itself. Its driver is installed with the matrix. */
export function launchBrowser(): Promise<Browser> {
  const { chromium } = createRequire(new URL("tests/package/matrix/", root))("playwright-core") as {
    chromium: { launch(options: object): Promise<Browser> };
  };
  return chromium.launch({ executablePath, args: quiet });
}

const quiet: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
