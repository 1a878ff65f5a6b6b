/**
 * Opens a page in the user's browser.
 *
 * @module
 */
import type { Io } from "./io.ts";

/** Opens a page; returns whether a browser could be started. */
export async function openBrowser(url: string, io: Io): Promise<boolean> {
  return await io.launch(opener(), [url]);
}

/** The program that opens pages on this system. */
export function opener(): string {
  const programs: Partial<Record<string, string>> = { darwin: "open", win32: "explorer" };
  return programs[process.platform] ?? "xdg-open";
}
