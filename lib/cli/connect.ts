/**
 * The box that the options name, with a session: what every command that talks to it starts with.
 *
 * @module
 */
import { Fbx, type FbxOptions, type Trace, type TraceEvent } from "../../mod.ts";
import type { Io } from "./io.ts";
import type { Options } from "./options.ts";
import { type Known, readToken } from "./token.ts";

/** Finds the box and lets the application in, by its token or by a new registration. */
export async function connect(options: Options, io: Io): Promise<Fbx> {
  const known = await readToken(options, io);
  const f = await find(options, io);
  try {
    const token = known.token ?? await registerAnew(f, known.appId, io);
    await f.mksession({ appId: known.appId, token }, { signal: io.signal });
    return f;
  } catch (error) {
    await f.close();
    throw error;
  }
}

/** Finds the box; no session is opened. */
export async function find(options: Options, io: Io): Promise<Fbx> {
  const wanted: FbxOptions = {
    nomdns: options.nomdns,
    validate: options.validate,
    signal: io.signal,
  };
  if (options.url !== undefined) wanted.url = options.url;
  if (options.timeout !== undefined) wanted.timeout = options.timeout;
  if (options.verbose > 0) wanted.trace = tracer(options.verbose, io);
  if (options.caCerts.length > 0) {
    wanted.caCerts = await Promise.all(options.caCerts.map((path) => io.files.readText(path)));
  }
  return await Fbx(wanted);
}

/** Asks the person at the box to let the application in, and says what happens meanwhile. */
export async function registerWithWords(
  f: Fbx,
  { appId, appName, deviceName }: { appId: string; appName: string; deviceName: string },
  io: Io,
): Promise<string> {
  return await f.register(appId, appName, deviceName, {
    signal: io.signal,
    onStatus(status) {
      if (status === "pending") {
        io.err(`Allow “${appName}” on the front panel of the Freebox: press ▶ (or ✓). Waiting…`);
      } else if (status === "granted") io.err("Allowed.");
    },
  });
}

async function registerAnew(f: Fbx, appId: Known["appId"], io: Io): Promise<string> {
  const deviceName = io.hostName() ?? "fbx";
  const token = await registerWithWords(f, { appId, appName: appId, deviceName }, io);
  io.err(`Your token, to be kept secret: ${token}`);
  io.err(`Next time: fbx -t TOKEN -a ${appId}; or keep both in a file: fbx register --save FILE`);
  return token;
}

/** `-v` shows each request and answer, cut to a line; `-vv` shows them whole. */
export function tracer(verbose: number, io: Io): Trace {
  return (event) => io.err(cut(traceLine(event), verbose > 1 ? Infinity : 500));
}

function traceLine(event: TraceEvent): string {
  switch (event.kind) {
    case "send":
      return `> ${event.id} ${event.verb} ${event.url}${
        event.body === undefined ? "" : " " + event.body
      }`;
    case "receive":
      return `< ${event.id} HTTP ${event.status}, ${event.milliseconds.toFixed(1)} ms` +
        (event.body === undefined ? "" : " " + event.body.trim());
    case "fail":
      return `! ${event.id} ${event.reason}, after ${event.milliseconds.toFixed(1)} ms`;
    case "note":
      return `* ${event.text}`;
  }
}

function cut(line: string, length: number): string {
  return line.length > length
    ? `${line.slice(0, length)}… (${line.length} characters; -vv shows all)`
    : line;
}
