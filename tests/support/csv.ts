/**
 * A reader of CSV as RFC 4180 has it, for what the command writes.
 *
 * @module
 */

/** The records of a text, each with its fields; `undefined` for one that is empty and not quoted. */
export function parseCsv(text: string): (string | undefined)[][] {
  const records: (string | undefined)[][] = [];
  let record: (string | undefined)[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (match === null) throw new Error(`no CSV: ${JSON.stringify(text.slice(0, 200))}`);
    const [, quoted, bare, end] = match;
    record.push(quoted?.replaceAll('""', '"') ?? (bare === "" ? undefined : bare));
    if (end === ",") continue;
    records.push(record);
    record = [];
  }
  return records;
}
