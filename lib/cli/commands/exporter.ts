/**
 * `fbx exporter`: serves readings of one or more boxes to Prometheus until it is stopped.
 *
 * @module
 */
import { origin } from "../../discovery/address.ts";
import { allMetrics } from "../../exporter/self_metrics.ts";
import { metricsTable } from "../../exporter/list.ts";
import { allNames, type Names } from "../../exporter/name_privacy.ts";
import { type BoxOptions, startExporter } from "../../exporter/server.ts";
import { Fbx } from "../../../mod.ts";
import { t } from "../../text/language.ts";
import { resolveTarget } from "../boxes/target.ts";
import { failure } from "../terminal/failure.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { isSet, seconds, valueOf, valuesOf, wholeNumber } from "../args/flags.ts";
import type { Flag, Options, Words } from "../args/options.ts";
import { aborted, listenOr } from "./serving.ts";

const defaults = { port: 9816, host: "127.0.0.1", minInterval: 5, timeout: 8, maxHosts: 256 };

/** Runs the exporter until the signal of `io`; returns the exit code. */
export async function exporterCommand({ options, flags }: Words, io: Io): Promise<number> {
  if (!isSet(flags, "list-metrics")) return await run(options, flags, io);
  await listMetrics(options, io);
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
  const exporter = await listenOr(() => startExporter(settings), settings, io);
  if (exporter === undefined) return EXIT.refused;
  if (options.json) await io.out(JSON.stringify({ url: exporter.url }) + "\n");
  else io.err(t`Metrics at ${exporter.url}/metrics. Ctrl-C ends it.`);
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
  throw new UsageError(
    t`Two boxes are called “${twice.name}”. Give them different names: --box name=…,url=…`,
  );
}

/** A box of the command line. */
interface Wanted {
  readonly name?: string;
  readonly options: Options;
}

const boxKeys = ["name", "url", "token", "app-id", "ca-cert"] as const;
const boxExample = "--box name=home,url=192.168.1.254,token=f:home.txt";

/** Reads `name=home,url=…,token=f:…`; the shared options apply to what is left out. */
function readBox(text: string, options: Options): Wanted {
  const given: Partial<Record<typeof boxKeys[number], string>> = {};
  for (const pair of text.split(",")) {
    const [, name = "", value = ""] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/.exec(pair) ?? [];
    const key = boxKeys.find((key) => key === name);
    if (key === undefined || value === "") {
      throw new UsageError(
        t`--box does not understand “${pair}”. Its keys are ${boxKeys.join(", ")}: ${boxExample}`,
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
  const { appId, token, known, options: wanted } = await resolveTarget(options, io);
  if (token === undefined) {
    throw new UsageError(t`The exporter needs a token, which fbx register gets`);
  }
  const { state: _, url, ...rest } = wanted; // it has a session of its own
  const host = url === undefined ? "freebox" : new URL(origin(url)).host;
  return {
    name: name ?? known?.name ?? host,
    key: token,
    async open(signal) {
      const f = await Fbx({ ...rest, ...(url === undefined ? {} : { url }), signal });
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
  throw new UsageError(t`--names takes ${allNames.join(", ")}, not “${text}”`);
}
