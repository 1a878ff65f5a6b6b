/**
 * `fbx mcp`: the box for agents, on stdin and stdout or over HTTP on this machine.
 *
 * @module
 */
import { randomBytes } from "node:crypto";
import { permissions } from "../../catalogue/mod.ts";
import type { Fbx } from "../../client/contract.ts";
import { checkTools } from "../../mcp/checks.ts";
import { Events } from "../../mcp/events.ts";
import { errorOf, Gate } from "../../mcp/gate.ts";
import type { HttpOptions } from "../../mcp/http.ts";
import { createServer } from "../../mcp/mod.ts";
import type { Server } from "../../mcp/sdk.ts";
import { serveStdio } from "../../mcp/stdio.ts";
import { Link } from "../../monitor/link.ts";
import { diskReason } from "../../text/fs_error.ts";
import { t } from "../../text/language.ts";
import { didYouMean } from "../../text/suggest.ts";
import { valueOf, valuesOf, wholeNumber } from "../args/flags.ts";
import type { Flag, Words } from "../args/options.ts";
import { connect } from "../boxes/connect.ts";
import { resolveTarget } from "../boxes/target.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { speakCatalogue } from "../terminal/locale.ts";
import { taskTools } from "./mcp_tasks.ts";
import { aborted, listenOr } from "./serving.ts";

/** Serves until the client goes away, or the signal of `io` is aborted. */
export async function mcpCommand({ options, flags }: Words, io: Io): Promise<number> {
  const allowed = allowedIn(flags);
  const address = await addressIn(flags, io);
  if ((await resolveTarget(options, io)).token === undefined) {
    throw new UsageError(t`fbx mcp needs a token, which fbx register gets`);
  }
  await speakCatalogue();
  // hosts start their servers at their own start, when the box may not be reachable yet
  const box = new Link<Fbx>({ connect: () => connect(options, io), failed: () => {} });
  const report = (error: unknown) => io.err(errorOf(error).message);
  const house = { gate: new Gate(box, allowed), events: new Events(box, io.signal, report) };
  const create = () => {
    const tools = [...checkTools(), ...taskTools(house.gate, options, io)];
    const server = createServer({ ...house, tools, period: options.delay ?? 10 });
    server.onerror = report;
    return server;
  };
  try {
    if (address !== undefined) return await serveOverHttp(create, address, options.json, io);
    await serveStdio(create(), io.signal);
    return EXIT.done;
  } finally {
    await box.close();
  }
}

async function serveOverHttp(
  create: () => Server,
  address: HttpOptions,
  inJson: boolean,
  io: Io,
): Promise<number> {
  const { serveHttp } = await import("../../mcp/http.ts"); // loads another package
  const server = await listenOr(() => serveHttp(create, address), address, io);
  if (server === undefined) return EXIT.refused;
  const { url } = server;
  if (inJson) await io.out(JSON.stringify({ url, token: address.token }) + "\n");
  else io.err(t`The server is at ${url} and ends with Ctrl-C. Token: ${address.token}`);
  await aborted(io.signal);
  await server.close();
  return EXIT.done;
}

/** Returns the permissions that `--allow` names. */
function allowedIn(flags: readonly Flag[]): ReadonlySet<string> {
  const names = valuesOf(flags, "allow").flatMap((text) => text.split(","))
    .map((name) => name.trim()).filter((name) => name !== "");
  const known = Object.keys(permissions);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return new Set(names);
  throw new UsageError(
    t`There is no permission “${unknown}”; there are ${known.join(", ")}.` +
      didYouMean(unknown, known),
  );
}

/** Returns the address to listen on; `undefined` without `--port`. */
async function addressIn(flags: readonly Flag[], io: Io): Promise<HttpOptions | undefined> {
  const port = wholeNumber(flags, "port", 65_535);
  const file = valueOf(flags, "bearer");
  if (port === undefined) {
    if (file === undefined) return undefined;
    throw new UsageError(t`--bearer is for HTTP: add --port`);
  }
  const made = () => randomBytes(24).toString("base64url");
  return {
    host: "127.0.0.1",
    port,
    token: file === undefined ? made() : await readBearer(file, io),
  };
}

async function readBearer(file: string, io: Io): Promise<string> {
  const text = await io.files.readText(file).catch((error) => {
    throw error?.name === "NotCapable"
      ? error
      : new UsageError(`--bearer ${file}: ${diskReason(error)}`);
  });
  const token = text.split("\n")[0]?.trim() ?? "";
  if (/^[\w.~+/=-]{16,}$/.test(token)) return token;
  throw new UsageError(
    t`--bearer ${file}: its first line must have 16 characters or more, without spaces`,
  );
}
