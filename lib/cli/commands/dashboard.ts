/**
 * `fbx dashboard`: the box live in the browser of this machine.
 *
 * @module
 */
import { isLoopback } from "../../net/guard.ts";
import { type Dashboard, serveDashboard } from "../../dashboard/mod.ts";
import { t } from "../../text/language.ts";
import { openBrowser, opener } from "../terminal/browser.ts";
import { connect } from "../boxes/connect.ts";
import { isSet, valueOf, wholeNumber } from "../args/flags.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import type { Options, Words } from "../args/options.ts";
import { listenFault, requireListening } from "./serving.ts";

/** Serves the dashboard until the signal of `io`; returns the exit code. */
export async function dashboardCommand(words: Words, io: Io): Promise<number> {
  const { options } = words;
  const { port, host, open } = readFlags(words);
  await requireListening(host, port);
  await using f = await connect(options, io);
  const period = options.delay ?? 1;
  const timeout = options.timeout ?? Math.max(4, period) * 1000;
  const { signal } = io;
  let dashboard: Dashboard;
  try {
    dashboard = await serveDashboard(f, { host, port, period, timeout, signal });
  } catch (error) {
    const words = listenFault(error, host);
    if (words === undefined) throw error;
    io.err(words);
    return EXIT.refused;
  }
  await announce(dashboard.url, options, io);
  if (open) void showPage(dashboard.url, io); // some openers stay as long as the browser
  await dashboard.ended;
  return EXIT.done;
}

function readFlags({ flags }: Words): { port: number; host: string; open: boolean } {
  const host = (valueOf(flags, "host") ?? "127.0.0.1").replace(/^\[|\]$/g, "");
  if (!isLoopback(host)) {
    throw new UsageError(
      t`--host must be 127.0.0.1, ::1 or localhost, not “${host}”: the page has no password and is for this machine only. See fbx dashboard --help for access from another machine`,
    );
  }
  return { port: wholeNumber(flags, "port", 65_535) ?? 0, host, open: isSet(flags, "open") };
}

async function showPage(url: string, io: Io): Promise<void> {
  if (await openBrowser(url, io)) return;
  const hint = t`--allow-run=${opener()} lets fbx try`;
  io.err(t`The browser could not be opened (${hint}). Open it yourself`);
}

async function announce(url: string, { json }: Options, io: Io): Promise<void> {
  if (json) await io.out(JSON.stringify({ url }) + "\n");
  else io.err(t`The dashboard is at ${url} and ends with Ctrl-C`);
}
