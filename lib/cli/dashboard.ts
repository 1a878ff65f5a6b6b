/**
 * `fbx dashboard`: the box live in the browser of this machine.
 *
 * @module
 */
import { type Dashboard, isLoopback, serveDashboard } from "../monitor/dashboard.ts";
import { openBrowser, opener } from "./browser.ts";
import { connect } from "./connect.ts";
import { EXIT, type Io, UsageError } from "./io.ts";
import { type Options, readWords, type Words } from "./options.ts";
import { listenFault, requireListening } from "./serving.ts";

/** What `fbx dashboard --help` prints. */
export const dashboardHelp = `usage: fbx dashboard [options]

The box live in the browser: rates, temperatures, Wi-Fi, devices, downloads, and the last hour, day,
week and month from the box's own statistics. It runs until Ctrl-C.

      --port N         port to listen on; without it, one that is free
      --host ADDRESS   127.0.0.1, ::1 or localhost (127.0.0.1)
      --open           open the page in the browser (needs --allow-run=xdg-open; open on macOS)
  -d, --delay SECS     seconds between two readings (1)
  -j, --json           one line of JSON when it is ready, for scripts
  -t, -a, -u, -n, …    the box and the token, as fbx --help tells
  -h, --help           this help

The page has no password, and so it is there for this machine alone: not for others on the network,
nor for other sites in the same browser. From elsewhere, let ssh carry it:

  ssh -L 8080:127.0.0.1:8080 THAT_MACHINE fbx dashboard --port 8080
`;

const ownFlags: ReadonlyMap<string, "value" | "bare"> = new Map([
  ["port", "value"],
  ["host", "value"],
  ["open", "bare"],
]);

/** Serves the dashboard until the signal of `io`; returns the exit code. */
export async function dashboardCommand(args: readonly string[], io: Io): Promise<number> {
  const words = readWords(args, () => ownFlags);
  const { options } = words;
  if (options.help) {
    await io.out(dashboardHelp);
    return EXIT.done;
  }
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

function readFlags({ flags, positionals }: Words): { port: number; host: string; open: boolean } {
  if (positionals.length > 0) throw new UsageError(`fbx dashboard takes no “${positionals[0]}”`);
  const given = new Map(flags.map(({ name, value }) => [name, value]));
  const port = given.get("port") ?? "0";
  if (typeof port !== "string" || !/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new UsageError(`--port takes 0 to 65535, not “${port === true ? "" : port}”`);
  }
  const host = String(given.get("host") ?? "127.0.0.1").replace(/^\[|\]$/g, "");
  if (!isLoopback(host)) {
    throw new UsageError(
      `--host takes 127.0.0.1, ::1 or localhost, not “${host}”: the page has no password, and is ` +
        "for this machine alone. fbx dashboard --help says how to reach it from elsewhere",
    );
  }
  const open = given.get("open");
  return { port: Number(port), host, open: open !== undefined && isYes(open) };
}

function isYes(value: string | true): boolean {
  return value === true || /^(true|yes|on|1)$/i.test(value);
}

async function showPage(url: string, io: Io): Promise<void> {
  if (await openBrowser(url)) return;
  const hint = `--allow-run=${opener()} lets fbx try`;
  io.err(`The browser could not be opened (${hint}). Open it yourself`);
}

async function announce(url: string, { json }: Options, io: Io): Promise<void> {
  if (json) await io.out(JSON.stringify({ url }) + "\n");
  else io.err(`The dashboard is at ${url} and ends with Ctrl-C`);
}
