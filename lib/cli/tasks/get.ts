/**
 * `fbx get URL`: the box downloads something to its disk.
 *
 * @module
 */
import type { Fbx } from "../../../mod.ts";
import type { Download } from "../../client/types.gen.ts";
import { FbxError } from "../../core/errors.ts";
import { pause } from "../../core/retry.ts";
import { t } from "../../text/language.ts";
import { isSet, valueOf } from "../args/flags.ts";
import { openFile } from "../args/payload.ts";
import type { Io } from "../terminal/io.ts";
import { progressOf } from "../terminal/progress.ts";
import { placeOn } from "./box_path.ts";
import { changing, type Task } from "./task.ts";

/** Downloads onto the box. */
export const get: Task = {
  french: ["télécharger"],
  usage: "URL | MAGNET | FILE.torrent [--to PATH] [--wait]",
  summary: "download something to the disk of the box",
  about: [
    "Starts a download on the box: a URL, a magnet link, or a .torrent or .nzb file of this device. The download continues without fbx; fbx downloads shows its progress.",
  ],
  words: [1, 1],
  kinds: ["file"],
  options: {
    to: {
      value: "PATH",
      about: "folder on the box (default: that of its settings)",
      kind: "box-path",
    },
    wait: { about: "wait until it is there, with its progress" },
  },
  takes: changing,
  examples: [
    ["fbx get https://example.org/debian.iso --wait", "a file"],
    ["fbx get film.torrent --to /Freebox/Vidéos", "a torrent"],
  ],
  async perform({ words: [source = ""], flags, options, box, io }) {
    const to = valueOf(flags, "to");
    const isUrl = /^(https?|ftp|magnet):/i.test(source);
    const file = isUrl ? undefined : await openFile(source, io);
    const f = await box();
    const folder = to === undefined ? {} : { download_dir: (await placeOn(f, to)).path };
    const made = file === undefined
      ? await f.download.create({ download_url: source, ...folder })
      : await f.download.createFromFile({ download_file: file, ...folder });
    if (options.dryRun) return { result: undefined };
    const [number] = [made?.id].flat();
    if (number === undefined) {
      return { result: made, says: t`The box has accepted it. fbx downloads shows its progress.` };
    }
    const started = await f.download.get(number);
    const where = started.download_dir;
    if (!isSet(flags, "wait")) {
      return { result: started, says: t`The box downloads ${started.name} to ${where}.` };
    }
    const result = await follow(f, started, io);
    return { result, says: t`${result.name} is in ${where}.` };
  },
};

/** Waits until a download is there. */
async function follow(f: Fbx, started: Download, io: Io): Promise<Download> {
  const line = progressOf(io);
  let download = started;
  try {
    for (;;) {
      const { name, status, size, rx_pct } = download;
      if (status === "done" || status === "seeding") return download;
      if (status === "error") throw failed(download);
      if (status === "stopped") {
        throw new FbxError(t`The download of ${name} was stopped`, { code: "aborted" });
      }
      line.at({ name, transferred: size * rx_pct / 10_000, size: size || undefined });
      await pause(500, io.signal).catch((cause) => {
        throw new FbxError(t`The box goes on downloading ${name}`, { code: "aborted" }, { cause });
      });
      download = await f.download.get(started.id);
    }
  } finally {
    line.end();
  }
}

function failed({ name, error }: Download): FbxError {
  return new FbxError(t`The download of ${name} failed: ${error}`, { code: error });
}
