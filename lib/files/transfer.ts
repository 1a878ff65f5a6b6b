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
  readonly start?: number;
  readonly end?: number;
}
