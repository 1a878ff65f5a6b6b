/**
 * `fbx exporter`: readings of one box or several for Prometheus, until it is told to stop.
 *
 * @module
 */
import { origin } from "../address.ts";
import { allMetrics } from "../monitor/exporter/own.ts";
import { metricsTable } from "../monitor/exporter/list.ts";
import { allNames, type Names } from "../monitor/exporter/names.ts";
import { type BoxOptions, type Exporter, startExporter } from "../monitor/exporter/server.ts";
import { find } from "./connect.ts";
import { failure } from "./failure.ts";
import { EXIT, type Io, UsageError } from "./io.ts";
import { type Flag, type Options, readWords } from "./options.ts";
import { aborted, listenFault, requireListening } from "./serving.ts";
import { readToken } from "./token.ts";

const defaults = { port: 9816, host: "127.0.0.1", minInterval: 5, timeout: 8, maxHosts: 256 };

/** What `fbx exporter --help` prints. */
export const exporterHelp = `usage: fbx [options] exporter [--box KEY=VALUE,…] …

Readings of a Freebox for Prometheus, at http://${defaults.host}:${defaults.port}/metrics. It runs
until Ctrl-C. The token comes first: fbx register --save token.txt

  --port N             port to listen on (${defaults.port})
  --host ADDRESS       address to listen on (${defaults.host}); there is no password
  --min-interval SECS  a box is read at most so often; who asks earlier gets the last reading (${defaults.minInterval})
  --timeout SECS       deadline of a reading (${defaults.timeout}); keep Prometheus's scrape_timeout above it
  --names HOW          names of hosts, networks, disks, machines: plain, hash, or none (plain);
                       with none, what only its name tells apart has no series of its own
  --max-hosts N        hosts, and Wi-Fi stations, of a box with series of their own (${defaults.maxHosts})
  --box KEY=VALUE,…    a box; repeat it for several. Keys: name (the label box), and url, token,
                       app-id, ca-cert, as the options of these names; without it, -u, -t and -a do
  --list-metrics       every metric with its type, labels and meaning; as JSON with -j
  -j, --json           one line of JSON when it is ready, for scripts
  -h, --help           this help

  fbx -t f:token.txt exporter
  fbx exporter --box name=home,url=192.168.1.254,token=f:home.txt \\
               --box name=office,url=https://office.fbxos.fr:15628,token=f:office.txt

A box that does not answer has fbx_up 0. What it lacks, or may not tell, is counted in
fbx_scrape_part_errors. /healthz answers as long as the exporter runs.
`;

const ownFlags: ReadonlyMap<string, "value" | "bare"> = new Map([
  ["port", "value"],
  ["host", "value"],
  ["min-interval", "value"],
  ["names", "value"],
  ["max-hosts", "value"],
  ["box", "value"],
  ["list-metrics", "bare"],
]);

/** Runs the exporter until the signal of `io`; returns the exit code. */
export async function exporterCommand(args: string[], io: Io): Promise<number> {
  const { options, flags, positionals } = readWords(args, () => ownFlags);
  const [extra] = positionals;
  if (extra !== undefined) {
    throw new UsageError(`There is no place for “${extra}” in fbx exporter. --help tells more`);
  }
  if (options.help) await io.out(exporterHelp);
  else if (isSet(flags, "list-metrics")) await listMetrics(options, io);
  else return await run(options, flags, io);
  return EXIT.done;
}

async function listMetrics({ json }: Options, io: Io): Promise<void> {
  await io.out(json ? JSON.stringify(allMetrics) + "\n" : metricsTable());
}

async function run(options: Options, flags: readonly Flag[], io: Io): Promise<number> {
  const host = valueOf(flags, "host") ?? defaults.host;
  const port = wholeNumber(flags, "port", 65_535) ?? defaults.port;
  const settings = {
    host,
    port,
    boxes: await boxesOf(options, flags, io),
    minInterval: seconds(flags, "min-interval") ?? defaults.minInterval,
    timeout: options.timeout ?? defaults.timeout * 1000,
    names: namesOf(flags),
    maxHosts: wholeNumber(flags, "max-hosts") ?? defaults.maxHosts,
    onChange: (box: string, error?: unknown) =>
      io.err(error === undefined ? `${box}: up` : `${box}: ${failure(error).words}`),
  };
  await requireListening(host, port);
  let exporter: Exporter;
  try {
    exporter = await startExporter(settings);
  } catch (error) {
    const words = listenFault(error, host);
    if (words === undefined) throw error;
    io.err(words);
    return EXIT.refused;
  }
  if (options.json) await io.out(JSON.stringify({ url: exporter.url }) + "\n");
  else io.err(`Metrics at ${exporter.url}/metrics. Ctrl-C ends it.`);
  await aborted(io.signal);
  await exporter.close();
  return EXIT.done;
}

async function boxesOf(
  options: Options,
  flags: readonly Flag[],
  io: Io,
): Promise<BoxOptions[]> {
  const texts = valuesOf(flags, "box");
  const wanted = texts.length === 0 ? [{ options }] : texts.map((text) => readBox(text, options));
  const boxes = await Promise.all(wanted.map((box) => toBox(box, io)));
  const twice = boxes.find(({ name }, index) =>
    boxes.findIndex((box) => box.name === name) < index
  );
  if (twice === undefined) return boxes;
  throw new UsageError(`Two boxes are called “${twice.name}”. Tell them apart: --box name=…,url=…`);
}

/** A box of the command line. */
interface Wanted {
  readonly name?: string;
  readonly options: Options;
}

const boxKeys = ["name", "url", "token", "app-id", "ca-cert"] as const;
const boxExample = "--box name=home,url=192.168.1.254,token=f:home.txt";

/** Reads `name=home,url=…,token=f:…`; what is not said there, the options of all boxes say. */
function readBox(text: string, options: Options): Wanted {
  const given: Partial<Record<typeof boxKeys[number], string>> = {};
  for (const pair of text.split(",")) {
    const [, name = "", value = ""] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/.exec(pair) ?? [];
    const key = boxKeys.find((key) => key === name);
    if (key === undefined || value === "") {
      throw new UsageError(
        `--box does not understand “${pair}”. Its keys are ${boxKeys.join(", ")}: ${boxExample}`,
      );
    }
    given[key] = value;
  }
  const { name, url, token, "app-id": appId, "ca-cert": caCert } = given;
  return {
    ...(name === undefined ? {} : { name }),
    options: {
      ...options,
      url: url ?? options.url,
      token: token ?? options.token,
      appId: appId ?? options.appId,
      caCerts: caCert === undefined ? options.caCerts : [...options.caCerts, caCert],
    },
  };
}

async function toBox({ name, options }: Wanted, io: Io): Promise<BoxOptions> {
  const { appId, token } = await readToken(options, io);
  if (token === undefined) {
    throw new UsageError(
      "The exporter needs a token: fbx register --save token.txt, then fbx -t f:token.txt exporter",
    );
  }
  const host = options.url === undefined ? "freebox" : new URL(origin(options.url)).host;
  return {
    name: name ?? host,
    key: token,
    async open(signal) {
      const f = await find(options, { ...io, signal });
      try {
        await f.mksession({ appId, token }, { signal });
        return f;
      } catch (error) {
        await f.close();
        throw error;
      }
    },
  };
}

function namesOf(flags: readonly Flag[]): Names {
  const text = valueOf(flags, "names") ?? "plain";
  const names = allNames.find((name) => name === text);
  if (names !== undefined) return names;
  throw new UsageError(`--names takes ${allNames.join(", ")}, not “${text}”`);
}

function isSet(flags: readonly Flag[], name: string): boolean {
  return flags.some((flag) => flag.name === name && flag.value !== "false");
}

function valueOf(flags: readonly Flag[], name: string): string | undefined {
  return valuesOf(flags, name).at(-1);
}

function valuesOf(flags: readonly Flag[], name: string): string[] {
  return flags.filter((flag) => flag.name === name).map(({ value }) => {
    if (value !== true) return value;
    throw new UsageError(`--${name} needs a value after it`);
  });
}

function wholeNumber(
  flags: readonly Flag[],
  name: string,
  most = Number.MAX_SAFE_INTEGER,
): number | undefined {
  const text = valueOf(flags, name);
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text) && Number(text) <= most) return Number(text);
  throw new UsageError(`--${name} takes a whole number, not “${text}”`);
}

function seconds(flags: readonly Flag[], name: string): number | undefined {
  const text = valueOf(flags, name);
  if (text === undefined) return undefined;
  if (/^\d+(\.\d+)?$/.test(text) && Number(text) < 1e9) return Number(text);
  throw new UsageError(`--${name} takes seconds, such as 5 or 0.5, not “${text}”`);
}
