/**
 * Everything that the simulated box can be asked for, in every format.
 */
import assert from "node:assert/strict";
import { parse } from "npm:yaml@^2.8.0";
import type { Operation } from "../../../lib/catalogue/mod.ts";
import { type Rendered, renderer } from "../../../lib/cli/output/render.ts";
import type { Style } from "../../../lib/cli/output/style.ts";
import { coloured, plain } from "../../../lib/cli/terminal/paint.ts";
import { width } from "../../../lib/text/width.ts";
import { parseSelection } from "../../../lib/catalogue/select.ts";
import { propertyOf, unwrapped } from "../../../lib/catalogue/shape.ts";
import { simulate } from "../../../lib/simulator/mod.ts";
import { normalize } from "../../../lib/catalogue/normalize.ts";
import { login } from "../../simulator/client.ts";
import { fillPath } from "../../simulator/fill.ts";
import { furnish, readable } from "../../simulator/furnish.ts";
import { parseCsv } from "../../support/csv.ts";

interface Result {
  readonly operation: Operation;
  readonly result: unknown;
}

const results = await read();

async function read(): Promise<Result[]> {
  await using box = await simulate();
  const call = await login(box);
  await furnish(box, call);
  const all: Result[] = [];
  for (const operation of readable(16)) {
    if (operation.resultFormat !== "json" || operation.result === undefined) continue;
    const reply = await call("GET", await fillPath(operation, call) ?? operation.path);
    if (!reply.success) continue;
    all.push({ operation, result: normalize(reply.result, operation.result) });
  }
  return all;
}

const style: Style = {
  columns: undefined,
  paint: plain,
  now: 1_795_640_000,
  selection: undefined,
  secrets: false,
};

async function render(format: Rendered, { operation, result }: Result, how: Partial<Style> = {}) {
  const wanted = { ...style, ...how };
  const isTerminal = wanted.columns !== undefined;
  const { selection } = wanted;
  const write = renderer(format, () => wanted, isTerminal);
  return await write(result, propertyOf(operation.result), selection);
}

function nameOf({ operation }: Result): string {
  return `${operation.subsystem.name}.${operation.name}`;
}

/** `a.b` → value, lists as they are. */
function leaves(value: unknown, prefix = ""): [string, unknown][] {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isObject || Object.keys(value).length === 0) return [[prefix || "value", value]];
  return Object.entries(value).flatMap(([name, inner]) =>
    leaves(inner, prefix === "" ? name : `${prefix}.${name}`)
  );
}

Deno.test("there is much to be shown", () => {
  assert.ok(results.length > 110, String(results.length));
});

Deno.test("no line is wider than the terminal, whatever the box answers", async () => {
  for (const each of results) {
    if (typeof each.result !== "object") continue; // a text is printed as it is
    for (const columns of [40, 80, 140]) {
      const { text, note = "" } = await render("table", each, { columns });
      for (const line of [...text.split("\n"), ...note.split("\n")]) {
        assert.ok(width(line) <= columns, `${nameOf(each)} at ${columns}: ${line}`);
      }
    }
  }
});

Deno.test("colours change nothing but colours", async () => {
  for (const each of results) {
    const bare = await render("table", each, { columns: 80 });
    const painted = await render("table", each, { columns: 80, paint: coloured });
    // deno-lint-ignore no-control-regex -- that is how colours begin
    assert.equal(painted.text.replace(/\x1b\[\d+m/g, ""), bare.text, nameOf(each));
  }
});

Deno.test("every field is shown, or counted among those that are not", async () => {
  for (const each of results) {
    const lists = unwrapped(each.result, propertyOf(each.operation.result))?.list ?? each.result;
    if (!Array.isArray(lists) || !lists.some((one) => typeof one === "object" && one)) continue;
    const { text, note = "" } = await render("table", { ...each, result: lists }, { columns: 80 });
    const hidden = Number(/^(\d+) more field/.exec(note)?.[1] ?? 0);
    const names = new Set(lists.flatMap((one) => Object.keys(Object(one))));
    const shown = text.split("\n")[0]?.split(/ {2,}/).length ?? 0;
    assert.ok(shown + hidden > 0, nameOf(each));
    assert.ok(hidden < names.size, `${nameOf(each)}: ${note}`);
    assert.ok(!note.includes("\n"), `${nameOf(each)}: ${note}`);
  }
});

Deno.test("without a terminal a table is whole: nothing hidden, nothing cut", async () => {
  for (const each of results) {
    const { text, note } = await render("table", each, { secrets: true });
    assert.ok(note === undefined || note === "nothing", `${nameOf(each)}: ${note}`);
    // deno-lint-ignore no-control-regex -- colours
    assert.doesNotMatch(text, /\x1b|…/, nameOf(each));
  }
});

Deno.test("CSV gives every value back", async () => {
  for (const each of results) {
    const { text, note } = await render("csv", each);
    assert.equal(note, undefined);
    const items: unknown[] = Array.isArray(each.result) ? each.result : [each.result];
    const [header = [], ...rows] = parseCsv(text);
    assert.equal(rows.length, items.length, nameOf(each));
    assert.equal(new Set(header).size, header.length, nameOf(each));
    for (const [index, item] of items.entries()) {
      assert.equal(rows[index]?.length, header.length, nameOf(each));
      const read = new Map(header.map((name, at) => [name, rows[index]?.[at]]));
      for (const [name, value] of leaves(item)) {
        const isNothing = value === null || value === undefined ||
          (typeof value === "object" && !Array.isArray(value));
        if (isNothing) continue;
        const written = read.get(name);
        if (typeof value === "object") assert.deepEqual(JSON.parse(written ?? ""), value);
        else assert.equal(written, String(value), `${nameOf(each)}: ${name}`);
      }
    }
  }
});

Deno.test("YAML gives every value back, to old parsers too", async () => {
  for (const each of results) {
    const { text } = await render("yaml", each);
    const wanted = each.result ?? null;
    assert.deepEqual(parse(text), wanted, nameOf(each));
    assert.deepEqual(parse(text, { version: "1.1" }), wanted, nameOf(each));
  }
});

Deno.test("columns come in the order of the catalogue, or in the one asked for", async () => {
  const hosts = results.find((each) => nameOf(each) === "lan.hosts");
  assert.ok(hosts);
  const reversed = (hosts.result as Record<string, unknown>[]).map((host) =>
    Object.fromEntries(Object.entries({ ...host, zzz: 1 }).toReversed())
  );
  const [header = []] = parseCsv((await render("csv", { ...hosts, result: reversed })).text);
  assert.deepEqual(header.slice(0, 3), ["id", "primary_name", "domain_name"]);
  assert.equal(header.at(-1), "zzz", "what the catalogue does not know comes last");
  const selection = parseSelection("vendor_name,nowhere,l2ident,id");
  const asked = { ...hosts, result: hosts.result };
  const [chosen] = parseCsv((await render("csv", asked, { selection })).text);
  assert.deepEqual(chosen, ["vendor_name", "nowhere", "l2ident.id", "l2ident.type", "id"]);
});

Deno.test("an item with nothing in its only column is a record all the same", async () => {
  const [each] = results;
  assert.ok(each);
  const { text } = await render("csv", { ...each, result: [{ a: 1 }, { a: null }, { a: 2 }] });
  assert.equal(text, 'a\r\n1\r\n""\r\n2\r\n', "Python's DictReader skips an empty line");
});

Deno.test("what a device smuggles in is escaped in YAML, and comes back", async () => {
  const [each] = results;
  assert.ok(each);
  const names = [
    "\u007f",
    "\u009b31m",
    "\u0085",
    "\ue000\n",
    "\u{e0001}x",
    "\ufffe",
    "\u202ea\u00ad",
    "\t\n",
    "<<",
    "=",
  ];
  const result = { names, ...Object.fromEntries(names.map((name) => [name, 1])) };
  for (const columns of [undefined, 80]) {
    const { text } = await render("yaml", { ...each, result }, { columns });
    // what YAML 1.2 has no place for outside of quotes (5.1), and what a terminal obeys
    assert.doesNotMatch(text, /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\ufffe\uffff]/u);
    assert.deepEqual(parse(text), result);
    assert.deepEqual(parse(text, { version: "1.1" }), result);
    assert.doesNotMatch(text, /\t|[:-] +(<<|=)$/m, "PyYAML reads neither");
  }
});
