/**
 * `fbx discover`: every box that is found, before any registration.
 *
 * @module
 */
import { callMajor, versionWords } from "../../discovery/address.ts";
import { models, type Property } from "../../catalogue/mod.ts";
import { type DiscoverOptions, type FoundBox, noBoxFound, search } from "../../discovery/mod.ts";
import type { FbxError } from "../../core/errors.ts";
import { t } from "../../text/language.ts";
import { readCertificates } from "../boxes/target.ts";
import { tracer } from "../terminal/trace.ts";
import { EXIT, type Io } from "../terminal/io.ts";
import type { Options, Words } from "../args/options.ts";
import { print } from "../output/mod.ts";
import { clean, fit, width } from "../../text/width.ts";

/** Lists the boxes. */
export async function discoverCommand({ options }: Words, io: Io): Promise<number> {
  const tried: FbxError[] = [];
  const boxes: FoundBox[] = [];
  for await (const box of search(await wanted(options, io), tried)) boxes.push(box);
  const { json, format, select } = options;
  if (json || format !== undefined || select !== undefined) {
    await print(boxes.map(forPrograms), options, io, { operation: { result: shape } });
  } else if (boxes.length > 0) await io.out(table(boxes));
  if (boxes.length > 0) return EXIT.done;
  throw noBoxFound(tried);
}

async function wanted(options: Options, io: Io): Promise<DiscoverOptions> {
  return {
    nomdns: options.nomdns,
    signal: io.signal,
    caCerts: await readCertificates(options.caCerts, io),
    ...(options.url === undefined ? {} : { url: options.url }),
    ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
    ...(options.verbose === 0 ? {} : { trace: tracer(options.verbose, io) }),
  };
}

function forPrograms(box: FoundBox): Record<string, unknown> {
  return {
    uid: box.uid ?? null,
    name: box.name,
    model: box.model ?? null,
    model_name: modelName(box) ?? null,
    api_version: box.apiVersion,
    called_version: callMajor(box.discovery),
    address: box.address,
    url: box.url,
    https_url: box.httpsUrl ?? null,
    how: box.how,
    milliseconds: Math.round(box.milliseconds * 10) / 10,
  };
}

const shape: Property = {
  type: "object[]",
  fields: { milliseconds: { type: "float", unit: "ms" } },
};

const ways: Readonly<Record<FoundBox["how"], string>> = {
  mdns: "mDNS",
  https: "HTTPS",
  http: "HTTP",
};

/** Anyone on the network may announce anything: control characters are escaped. */
function table(boxes: readonly FoundBox[]): string {
  const rows = boxes.map((box) =>
    [
      box.name,
      modelName(box) ?? "?",
      versionWords(box.apiVersion, callMajor(box.discovery)),
      box.url.replace(/^https?:\/\//, ""),
      box.httpsUrl?.replace("https://", "") ?? t`no`,
      ways[box.how],
      `${Math.round(box.milliseconds)} ms`,
    ].map(clean)
  );
  const header = [t`NAME`, t`MODEL`, "API", t`ADDRESS`, "HTTPS", t`FOUND BY`, t`AFTER`];
  return align([header, ...rows]);
}

function modelName({ model, discovery }: FoundBox): string | undefined {
  return discovery.box_model_name ?? models[model ?? ""] ?? models[`${model}/full`] ?? model;
}

function align(rows: readonly string[][]): string {
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => width(row[column] ?? "")))
  );
  return rows.map((row) =>
    row.map((cell, column) => fit(cell, widths?.[column] ?? 0)).join("  ").trimEnd() + "\n"
  ).join("");
}
