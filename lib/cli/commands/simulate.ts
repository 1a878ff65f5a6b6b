/**
 * `fbx simulate`: runs one or more simulated Freeboxes until it is stopped.
 *
 * @module
 */
import { local } from "../../files/local.ts";
import { t } from "../../text/language.ts";
import { FbxError } from "../../core/errors.ts";
import { MdnsError } from "../../discovery/mdns.ts";
import {
  type Authority,
  createAuthority,
  OptionError,
  simulate,
  type SimulatedFreebox,
  type SimulatorOptions,
} from "../../simulator/mod.ts";
import { isSet, valueOf } from "../args/flags.ts";
import { EXIT, type Io, type TemporaryFile, UsageError } from "../terminal/io.ts";
import type { Words } from "../args/options.ts";
import { aborted, listenFault } from "./serving.ts";
import { optionOf, toSimulators } from "./simulate_options.ts";

/** Runs simulated Freeboxes until the signal of `io`; returns the exit code. */
export async function simulateCommand({ options, flags }: Words, io: Io): Promise<number> {
  const authority = isSet(flags, "no-https") ? undefined : createAuthority();
  const host = valueOf(flags, "host") ?? "127.0.0.1";
  const freeboxes = await startAll(await toSimulators(flags, io, authority), host, io);
  if (!freeboxes) return EXIT.refused;
  let caFile: TemporaryFile | undefined;
  try {
    caFile = authority && await writeRoot(authority, valueOf(flags, "ca-file"), io);
    await announce(freeboxes, { caFile: caFile?.path, json: options.json }, io);
    await aborted(io.signal);
  } finally {
    await Promise.all(freeboxes.map((freebox) => freebox.close()));
    await caFile?.remove();
  }
  return EXIT.done;
}

/** Starts every box or none; `undefined` when this device does not let them. */
async function startAll(
  boxes: readonly SimulatorOptions[],
  host: string,
  io: Io,
): Promise<SimulatedFreebox[] | undefined> {
  const started = await Promise.allSettled(boxes.map((options) => simulate(options)));
  const freeboxes = started.flatMap((one) => one.status === "fulfilled" ? [one.value] : []);
  const failed = started.find((one) => one.status === "rejected");
  if (!failed) return freeboxes;
  await Promise.all(freeboxes.map((freebox) => freebox.close()));
  const { reason } = failed;
  if (reason instanceof OptionError) {
    throw new UsageError(`--${optionOf(reason.option)} ${reason.reason}`);
  }
  const words = startFault(reason, host);
  if (words === undefined) throw reason;
  io.err(words);
  return undefined;
}

function startFault(error: unknown, host: string): string | undefined {
  const isOurs = error instanceof MdnsError || error instanceof FbxError;
  return isOurs ? error.message : listenFault(error, host);
}

/** Writes the root certificate where clients find it, if anything may be written. */
async function writeRoot(
  { caPem }: Authority,
  path: string | undefined,
  io: Io,
): Promise<TemporaryFile | undefined> {
  const write = () => io.files.createTemporary(caPem, ".pem", path);
  const file = path === undefined ? await write() : await local(path, write);
  if (!file) {
    io.err(
      t`The root certificate for HTTPS was not written, since fbx may not write files. To get it, add`,
    );
    io.err(
      t`--allow-write=FILE after deno run, and --ca-file FILE; to disable HTTPS, add --no-https`,
    );
  }
  return file;
}

interface Manner {
  /** File of the root certificate. */
  readonly caFile: string | undefined;
  readonly json: boolean;
}

async function announce(
  freeboxes: readonly SimulatedFreebox[],
  { caFile, json }: Manner,
  io: Io,
): Promise<void> {
  for (const freebox of freeboxes) {
    if (json) await io.out(JSON.stringify(describe(freebox, caFile)) + "\n");
    else introduce(freebox, caFile, io);
  }
  if (!json) io.err(t`Ctrl-C ends it.`);
}

/** Describes a box for scripts. */
function describe(freebox: SimulatedFreebox, caFile: string | undefined) {
  return {
    url: freebox.url,
    https_url: freebox.httpsUrl ?? null,
    ca_file: caFile ?? null,
    app_id: freebox.appId,
    app_token: freebox.appToken,
    uid: freebox.uid,
    device_name: freebox.name,
    api_version: freebox.apiVersion,
    api_domain: freebox.apiDomain,
    box_model: freebox.model,
  };
}

function introduce(freebox: SimulatedFreebox, caFile: string | undefined, io: Io): void {
  const { url, httpsUrl, appId, appToken, name, apiVersion, model } = freebox;
  io.err(t`The simulated Freebox “${name}” (${model}, API ${apiVersion}) is ready.`);
  io.err(`  url        ${url}`);
  if (httpsUrl !== undefined) io.err(`  https_url  ${httpsUrl}`);
  if (caFile !== undefined) io.err(`  ca_file    ${caFile}`);
  io.err(`  app_id     ${appId}`);
  io.err(`  app_token  ${appToken}`);
  io.err(t`Try: fbx -u ${url} -a ${appId} -t ${appToken} connection status`);
}
