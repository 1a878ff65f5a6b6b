/**
 * What downloads and uploads have in common.
 *
 * @module
 */

/** How far a transfer has come. */
export interface Transfer {
  /** Bytes that have arrived. */
  readonly transferred: number;
  /** Bytes that there are, where that is known. */
  readonly size: number | undefined;
}

/** Bytes of a file from `start` up to but without `end`, as `Blob.slice` has it. */
export interface ByteRange {
  /** First byte; the file's first unless told. */
  readonly start?: number;
  /** The byte after the last one; the file's end unless told. */
  readonly end?: number;
}
