/**
 * MIME types of the files that a Freebox holds.
 *
 * @module
 */

const types: Readonly<Record<string, string>> = {
  aac: "audio/aac",
  avi: "video/x-msvideo",
  bin: "application/octet-stream",
  csv: "text/csv",
  flac: "audio/flac",
  gif: "image/gif",
  gz: "application/gzip",
  heic: "image/heic",
  html: "text/html",
  iso: "application/x-iso9660-image",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  json: "application/json",
  m2ts: "video/mp2t",
  md: "text/markdown",
  mkv: "video/x-matroska",
  mp3: "audio/mpeg",
  mp4: "video/mp4",
  nzb: "application/x-nzb",
  pdf: "application/pdf",
  png: "image/png",
  qcow2: "application/x-qemu-disk",
  srt: "application/x-subrip",
  svg: "image/svg+xml",
  tar: "application/x-tar",
  torrent: "application/x-bittorrent",
  ts: "video/mp2t",
  txt: "text/plain",
  wav: "audio/x-wav",
  xml: "application/xml",
  zip: "application/zip",
};

/** The MIME type of a file, from its name. */
export function mimeOf(name: string): string {
  const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  return types[extension] ?? "application/octet-stream";
}
