/**
 * A page in the person's own browser.
 *
 * @module
 */

/** Opens a page; says whether that could be asked for. */
export async function openBrowser(url: string): Promise<boolean> {
  try {
    const child = new Deno.Command(opener(), {
      args: [url],
      stdin: "null",
      stdout: "null",
      stderr: "null",
    }).spawn();
    child.unref();
    return (await child.status).success;
  } catch {
    return false; // not permitted, or not installed
  }
}

/** The program that opens pages on this system. */
export function opener(): string {
  const programs: Partial<Record<typeof Deno.build.os, string>> = {
    darwin: "open",
    windows: "explorer",
  };
  return programs[Deno.build.os] ?? "xdg-open";
}
