/**
 * `fbx simulate`: a Freebox made of software, until it is told to stop.
 *
 * @module
 */
import { parseArgs } from "node:util";
import { apiVersion, kebabCase } from "../catalogue.ts";
import {
  type AskingApp,
  type Grant,
  OptionError,
  simulate,
  type SimulatedFreebox,
  type SimulatorOptions,
} from "../simulator/mod.ts";
import { EXIT, type Io, UsageError } from "./io.ts";

/** What `fbx simulate --help` prints. */
export const simulateHelp = `usage: fbx simulate [options]

A Freebox made of software, with the whole API and a household behind it, for the tests of any
program that talks to a Freebox. It runs until Ctrl-C.

  --port N             port to listen on; without it, one that is free
  --host ADDRESS       address to listen on (127.0.0.1)
  --api-version V      4.0 to ${apiVersion} (${apiVersion}); what is newer, this box does not know
  --model M            such as fbxgw7-r1/full; without it, one that had that API version
  --grant HOW          what happens when a program asks for access: auto (granted after a moment),
                       deny, timeout, or manual (this terminal asks you) (auto)
  --permissions A,B    what programs may do (everything)
  --session-ttl S      seconds that a session lasts (1800)
  --latency MS         milliseconds that every answer is held back (0)
  --seed N             the same box, ids and tokens included, comes of the same seed (1)
  --json               one line of JSON when it is ready, for scripts
  -h, --help           this help

Point any Freebox software at it: give it the url that is printed where it wants the address of the
box (http://127.0.0.1:PORT in place of http://mafreebox.freebox.fr), without HTTPS. Then let it
register as it would with a real box, or hand it the app_id and the app_token that are printed.

With curl and openssl:

  U=http://127.0.0.1:PORT/api/v${Number.parseInt(apiVersion)}; APP_ID=…; APP_TOKEN=…
  curl -s http://127.0.0.1:PORT/api_version
  CHALLENGE=$(curl -s $U/login/ | sed 's/.*"challenge":"\\([^"]*\\)".*/\\1/')
  PASSWORD=$(printf %s "$CHALLENGE" | openssl dgst -sha1 -hmac "$APP_TOKEN" | sed 's/.* //')
  curl -s $U/login/session/ -d '{"app_id":"'$APP_ID'","password":"'$PASSWORD'"}'
  curl -s $U/connection/ -H "X-Fbx-App-Auth: SESSION_TOKEN"

With Python alone:

  import hmac, json, urllib.request as u
  def call(path, data=None, session=""):
      request = u.Request(U + path, data and json.dumps(data).encode(), {"X-Fbx-App-Auth": session})
      return json.load(u.urlopen(request))["result"]
  challenge = call("login/")["challenge"]
  password = hmac.new(APP_TOKEN.encode(), challenge.encode(), "sha1").hexdigest()
  session = call("login/session/", {"app_id": APP_ID, "password": password})["session_token"]
  print(call("connection/", session=session)["rate_down"])

To let it ask for access instead: POST login/authorize/ with app_id, app_name, app_version and
device_name, then GET login/authorize/TRACK_ID until the status is granted.
`;

/** Runs a simulated Freebox until the signal of `io`; returns the exit code. */
export async function simulateCommand(args: string[], io: Io): Promise<number> {
  const values = readOptions(args);
  if (values.help) {
    await io.out(simulateHelp);
    return EXIT.done;
  }
  const freebox = await start(values, io);
  if (typeof freebox === "number") return freebox;
  await announce(freebox, values.json === true, io);
  await aborted(io.signal);
  await freebox.close();
  return EXIT.done;
}

const OPTIONS = {
  port: { type: "string" },
  host: { type: "string" },
  "api-version": { type: "string" },
  model: { type: "string" },
  grant: { type: "string" },
  permissions: { type: "string" },
  "session-ttl": { type: "string" },
  latency: { type: "string" },
  seed: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

type Values = ReturnType<typeof readOptions>;

function readOptions(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch (error) {
    const [words] = (error as Error).message.split(". ");
    throw new UsageError(`${words}. fbx simulate --help lists the options`);
  }
}

async function start(values: Values, io: Io): Promise<SimulatedFreebox | number> {
  try {
    return await simulate(toSimulator(values, io));
  } catch (error) {
    if (error instanceof OptionError) {
      throw new UsageError(`--${optionOf(error.option)} ${error.reason}`);
    }
    const words = listenFault(error, values);
    if (words === undefined) throw error;
    io.err(words);
    return EXIT.refused;
  }
}

function toSimulator(values: Values, io: Io): SimulatorOptions {
  const options: Record<string, unknown> = {
    hostname: values.host,
    apiVersion: values["api-version"],
    model: values.model,
    grant: values.grant as Grant | undefined,
    permissions: values.permissions?.split(",").map((name) => name.trim()).filter(Boolean),
    port: number("port", values.port),
    sessionTtl: number("session-ttl", values["session-ttl"]),
    latency: number("latency", values.latency),
    seed: number("seed", values.seed),
    askPerson: (app: AskingApp) => askPerson(app, io),
  };
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

function number(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+(\.\d+)?$/.test(text)) throw new UsageError(`--${name} needs a number, not “${text}”`);
  return Number(text);
}

/** The option of the command that sets an option of the simulator. */
function optionOf(name: string): string {
  return name === "hostname" ? "host" : kebabCase(name);
}

/** Stands in for the front panel of a real box. */
async function askPerson({ name, device }: AskingApp, io: Io): Promise<boolean> {
  const answer = await io.ask(`“${name}” on “${device}” asks for access. Grant? [y/N] `);
  const granted = /^\s*(y|yes|o|oui)\s*$/i.test(answer ?? "");
  io.err(granted ? "Granted." : "Denied.");
  return granted;
}

function listenFault(error: unknown, { host = "127.0.0.1", port }: Values): string | undefined {
  switch ((error as { code?: string }).code) {
    case "EADDRINUSE":
      return `Port ${port} is taken by another program. Choose another --port, or leave it out`;
    case "EACCES":
      return `Port ${port} may not be used. Choose a --port above 1023`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `${host} is no address of this machine`;
    default:
      return undefined;
  }
}

async function announce(freebox: SimulatedFreebox, json: boolean, io: Io): Promise<void> {
  const { url, appId, appToken, uid, apiVersion, model } = freebox;
  if (json) {
    const line = {
      url,
      app_id: appId,
      app_token: appToken,
      uid,
      api_version: apiVersion,
      box_model: model,
    };
    await io.out(JSON.stringify(line) + "\n");
    return;
  }
  io.err(`A Freebox made of software (${model}, API ${apiVersion}) listens. Ctrl-C ends it.`);
  io.err(`  url        ${url}`);
  io.err(`  app_id     ${appId}`);
  io.err(`  app_token  ${appToken}`);
  io.err(`Try: fbx -u ${url} -a ${appId} -t ${appToken} connection status`);
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
}
