/**
 * Downloads to the disk of this machine: a file, or a folder with all that is in it. A file has
 * another name until all of it is there; a part that an earlier run left is continued, if the file on
 * the box is still the same one.
 *
 * @module
 */
import { constants } from "node:fs";
import { mkdir, open, rm } from "node:fs/promises";
import { basename, join, parse } from "node:path";
import { FbxError } from "../core/errors.ts";
import { t } from "../text/language.ts";
import { expected } from "../client/expected.ts";
import type { FileInfo, Subsystems } from "../client/types.gen.ts";
import { assertAbsent, found, local, publish, writeAt } from "./local.ts";
import { partName } from "./part.ts";
import { below, localName } from "./local_name.ts";
import { mapLimit, type Progress, Tally } from "./tally.ts";

/** Options of {@linkcode save}. */
export interface SaveOptions {
  /** Replace files that are there already. */
  force?: boolean;
  /** How many files at a time (default: 3). */
  parallel?: number;
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

/** What has been saved. */
export interface Saved {
  /** Where: the file or the folder. */
  readonly path: string;
  readonly files: number;
  readonly bytes: number;
}

/**
 * Downloads a file or a folder of the box's.
 *
 * @param target Where it goes: into an existing folder, else under this name (default: the current
 * folder).
 * @throws {FbxError} `exists` when a file is there already, `local_file`, `changed`, and what
 * {@linkcode Subsystems.fs}`.download` throws.
 */
export async function save(
  f: Pick<Subsystems, "fs">,
  path: string,
  target: string | undefined,
  options: SaveOptions = {},
): Promise<Saved> {
  const call = options.signal === undefined ? {} : { signal: options.signal };
  const info = checked(await f.fs.info(path, call));
  const name = localName(info.path);
  const isFolder = target === undefined || target.endsWith("/") ||
    (await found(target))?.isDirectory() === true;
  const place = isFolder ? join(target ?? ".", name) : target;
  const jobs = apart(info.type === "dir" ? await walk(f, info, place, call) : [{ info, place }]);
  const tally = new Tally(options.onProgress);
  for (const { info } of jobs) tally.expect(sizeOf(info));
  for (const { place } of jobs) await assertAbsent(place, options.force);
  let bytes = 0;
  await mapLimit(jobs, options.parallel ?? 3, async ({ info, place }) => {
    const count = tally.begin(localName(info.path));
    const length = await saveFile(f, info, place, options, (at) => count.at(at));
    count.end();
    bytes += length;
  });
  return { path: place, files: jobs.length, bytes };
}

function checked(info: FileInfo, operation = "Fs.info"): FileInfo {
  return expected(operation, info, { path: "string", type: "text" });
}

interface Job {
  readonly info: FileInfo;
  readonly place: string;
}

/** The files below a folder; the folders are made on the way. Links to folders are left out. */
async function walk(
  f: Pick<Subsystems, "fs">,
  folder: FileInfo,
  place: string,
  call: { signal?: AbortSignal },
): Promise<Job[]> {
  await local(place, () => mkdir(place, { recursive: true }));
  const listed = await f.fs.list(folder.path, {}, call);
  const { entries } = expected("Fs.list", listed, { entries: "list" });
  const jobs: Job[] = [];
  for (const entry of entries) {
    const info = checked(entry, "Fs.list");
    const here = below(place, localName(info.path));
    if (info.type !== "dir") jobs.push({ info, place: here });
    else if (!info.link) jobs.push(...await walk(f, info, here, call));
  }
  return jobs;
}

/** Downloads one file, and returns its length. */
async function saveFile(
  f: Pick<Subsystems, "fs">,
  info: FileInfo,
  place: string,
  { signal, force = false }: SaveOptions,
  report: (at: number) => void,
): Promise<number> {
  const { path, modification } = info;
  const size = sizeOf(info);
  const name = basename(place);
  const part = join(place, "..", partName(name, size ?? "unknown", modification, path));
  const begun = (await found(part))?.size ?? 0;
  const start = size !== undefined && begun <= size ? begun : 0;
  report(start);
  // Another run may be at work on the same part. Each writes the same bytes at their own places and
  // leaves no gap, so that whatever the part holds is right.
  const file = await local(part, () => open(part, constants.O_RDWR | constants.O_CREAT));
  if (begun > start) await local(part, () => file.truncate());
  let at = start;
  let expected = size;
  try {
    if (size === undefined || start < size) {
      const call = signal === undefined ? {} : { signal };
      const answer = await f.fs.download(path, { range: { start }, ...call });
      expected ??= answer.size; // an old box may not list it
      for await (const chunk of answer.body) {
        await local(part, () => writeAt(file, chunk, at));
        at += chunk.length;
        report(at);
      }
    }
  } finally {
    await file.close();
    if (size !== 0 && (await found(part))?.size === 0) await rm(part, { force: true });
  }
  const whole = expected ?? at;
  if (at !== whole || ((await found(part))?.size ?? whole) !== whole) {
    await rm(part, { force: true }); // its source is unknown
    throw new FbxError(
      t`${path}: the box announced ${whole} bytes and sent ${at}; the file may have changed. Try again`,
      { code: "changed", operation: "Fs.download" },
    );
  }
  try {
    await publish(part, place, force);
  } catch (error) {
    // the other run was faster
    const isDone = !(await found(part)) && (await found(place))?.size === whole;
    if (!isDone) throw error;
  }
  return whole;
}

function sizeOf({ size }: FileInfo): number | undefined {
  return typeof size === "number" ? size : undefined;
}

/** Two names of the box's that are one on this disk get a number. */
export function apart(jobs: readonly Job[], folds: boolean = foldsCase): Job[] {
  const fold = (place: string) => folds ? place.normalize("NFC").toLowerCase() : place;
  const taken = new Set<string>();
  return jobs.map((job) => {
    let { place } = job;
    for (let number = 2; taken.has(fold(place)); number++) {
      const { dir, name, ext } = parse(job.place);
      place = join(dir, `${name} (${number})${ext}`);
    }
    taken.add(fold(place));
    return { ...job, place };
  });
}

const foldsCase = process.platform === "win32" || process.platform === "darwin";
