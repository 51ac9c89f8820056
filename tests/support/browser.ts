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
  on(event: "request", heard: (request: { url(): string }) => void): void;
  click(selector: string): Promise<void>;
  fill(selector: string, text: string): Promise<void>;
  setInputFiles(selector: string, file: string | { name: string; mimeType: string; buffer: Uint8Array }): Promise<void>;
  waitForLoadState(state: "networkidle"): Promise<void>;
  waitForSelector(selector: string): Promise<unknown>;
  readonly keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
  setViewportSize(size: { readonly width: number; readonly height: number }): Promise<void>;
  emulateMedia(options: { readonly colorScheme: "light" | "dark" }): Promise<void>;
  goBack(): Promise<unknown>;
  goForward(): Promise<unknown>;
  screenshot(options: { readonly path: string; readonly fullPage?: boolean }): Promise<unknown>;
  url(): string;
  close(): Promise<void>;
}

export interface Browser {
  newPage(options?: { readonly viewport?: { readonly width: number; readonly height: number } }): Promise<Page>;
  close(): Promise<void>;
}

const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

/** Whether a browser is there; where it is not, the tests say that they were skipped. */
export const hasBrowser: boolean = existsSync(executablePath);

const advice = `${executablePath} is not there. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH`;

if (!hasBrowser) console.warn(`The tests in a browser are SKIPPED: ${advice}.`);

/** For the matrix: in CI a browser must be there, and a missing one is an error. */
export function demandBrowserInCi(): void {
  if (!hasBrowser && process.env["CI"]) throw new Error(advice);
}

/** Chromium with a fresh profile, and nothing that it would look up by itself. */
export function launchBrowser(): Promise<Browser> {
  const { chromium } = createRequire(new URL("package.json", root))("playwright-core") as {
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
