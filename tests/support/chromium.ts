/**
 * A headless Chromium with a profile of its own, for tests of what a browser shows.
 *
 * @module
 */
import {
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
} from "npm:playwright-core@^1.65.0";

/** Debian's browser. */
export const browserPath = "/usr/bin/chromium";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // no name is looked up but those of this machine
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
];

/** Starts a browser; requests of its pages to other addresses than `origin` are refused and noted. */
export async function browse(
  origin: string,
  options: Pick<BrowserContextOptions, "recordHar" | "locale"> = {},
): Promise<{ context: BrowserContext; foreign: string[]; faults: string[] } & AsyncDisposable> {
  const profile = await Deno.makeTempDir({ prefix: "fbx-chromium-" });
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath,
    headless: true,
    locale: "en-GB",
    args: flags,
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  const foreign: string[] = [];
  const faults: string[] = [];
  await context.route((url) => url.origin !== origin, (route) => {
    foreign.push(route.request().url());
    return route.abort();
  });
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(message.text());
  });
  context.on("weberror", (error) => faults.push(error.error().message));
  return {
    context,
    foreign,
    faults,
    async [Symbol.asyncDispose]() {
      await context.close();
      await Deno.remove(profile, { recursive: true });
    },
  };
}
