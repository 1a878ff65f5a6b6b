/**
 * Prints what each simulated model answers, a row a module: ✓ where all its reads answer, – where they
 * answer without a result, else the error codes with their HTTP status.
 *
 * ```sh
 * deno run -A tools/models.ts
 * ```
 *
 * @module
 */
// deno-lint-ignore-file no-console -- printing is what it is for
import { Fbx, isFbxError } from "../mod.ts";
import { modelTable, type Operation, refusalAt, subsystems } from "../lib/catalogue/mod.ts";
import { simulate } from "../lib/simulator/mod.ts";

const names = Object.keys(modelTable);
const rows = new Map<string, string[]>();

for (const model of names) {
  await using box = await simulate({ model });
  await using f = await Fbx(box.access);
  const { refuses } = box.box.facts;
  for (const { alias, operations } of subsystems) {
    const reads = operations.filter((operation) =>
      isPlainRead(operation) || isRead(operation) && refusalAt(operation.path, refuses)
    );
    if (reads.length === 0) continue;
    const answers = await Promise.all(reads.map((operation) => answerOf(f, operation)));
    rows.set(alias, [...rows.get(alias) ?? [], inShort(reads, answers)]);
  }
}

/** Reads of today's boxes. */
function isRead({ verb, resultFormat, until }: Operation): boolean {
  return verb === "GET" && resultFormat === "json" && until === undefined;
}

/** Reads that need nothing to be named. */
function isPlainRead(operation: Operation): boolean {
  const { params, query } = operation;
  const needed = Object.values(query).some(({ required }) => required);
  return isRead(operation) && Object.keys(params).length === 0 && !needed;
}

async function answerOf(f: Fbx, { path }: Operation): Promise<string> {
  try {
    return await f.request("GET", path.replace(/\{\w+\}/g, "1")) === undefined ? "–" : "✓";
  } catch (error) {
    if (isFbxError(error)) return `${error.code} ${error.status}`;
    throw error;
  }
}

/** One word where all answer alike, else what differs, with its path. */
function inShort(reads: readonly Operation[], answers: readonly string[]): string {
  const failed = reads.map(({ path }, index) => `${path}: ${answers[index]}`)
    .filter((line) => !/: [✓–]$/.test(line));
  const kinds = new Set(answers);
  if (failed.length === 0) return kinds.has("✓") ? "✓" : "–";
  return kinds.size === 1 ? [...kinds].join() : failed.join("; ");
}

const alike = [...rows].filter(([, cells]) => new Set(cells).size === 1).map(([alias]) => alias);
console.log(`| module | ${names.join(" | ")} |`);
console.log(`| --- |${" --- |".repeat(names.length)}`);
for (const [alias, cells] of rows) {
  if (!alike.includes(alias)) console.log(`| ${alias} | ${cells.join(" | ")} |`);
}
console.log(`\nAlike on every model: ${alike.join(", ")}.`);
