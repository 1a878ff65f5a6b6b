import assert from "node:assert/strict";
import { parse } from "npm:yaml@^2.8.0";
import { EXIT } from "../../lib/cli/terminal/io.ts";
import { width } from "../../lib/text/width.ts";
import { simulate, type SimulatedFreebox } from "../../lib/simulator/mod.ts";
import { boxAndClient } from "../support/box.ts";
import { parseCsv } from "../support/csv.ts";
import { openDoor } from "../support/door.ts";
import { fbx } from "../support/io.ts";
import { until } from "../support/until.ts";

function at(box: SimulatedFreebox): string[] {
  return ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken];
}

const person = { outIsTerminal: true, errIsTerminal: true };

Deno.test("on a terminal, values have their units, and fields the names of the wire", async () => {
  await using box = await simulate();
  const { out } = await fbx([...at(box), "connection", "status"], person);
  assert.match(out, /^state +active$/m);
  assert.match(out, /^rate_down +\d+(\.\d+)? [kM]bit\/s$/m);
  assert.match(out, /^bandwidth_up +8 Gbit\/s$/m);
  assert.match(out, /^bytes_down +3\d\.\d GiB$/m);
  const fibre = await fbx([...at(box), "connection", "ftth"], person);
  assert.match(fibre.out, /^sfp_pwr_rx +-18\.38 dBm$/m);
  assert.match(fibre.out, /^link +yes$/m);
  const calls = await fbx([...at(box), "call", "list"], person);
  assert.match(calls.out, /\d+ (min\.|hr\.|days) ago/);
  assert.match(calls.out, /5 min 12 s/);
  const call = await fbx([...at(box), "call", "get", "72"], person);
  assert.match(call.out, /^datetime +\d+ min\. ago \(\d{4}-\d\d-\d\d \d\d:\d\d\)$/m);
  const files = await fbx([...at(box), "fs", "list", "/Freebox"], person);
  assert.match(files.out, /^Vidéos +\d \w+ .* folder/m);
});

Deno.test("api knows the units of what the catalogue knows, and shows paths plain", async () => {
  await using box = await simulate({ behaviours: [] });
  const status = await fbx([...at(box), "api", "GET", "/connection"], person);
  assert.match(status.out, /^bandwidth_up +8 Gbit\/s$/m);
  const config = await fbx([...at(box), "api", "GET", "downloads/config/"], person);
  assert.match(config.out, /^download_dir +\/Freebox\/Téléchargements$/m);
  const raw = await fbx([...at(box), "api", "GET", "downloads/config/"]);
  assert.doesNotMatch(raw.out, /Téléchargements/, "programs get what the box sends");
  const lists = await fbx([...at(box), "--select", "id", "api", "GET", "lan/browser/pub/"], person);
  assert.match(lists.out, /^id\nether-02/);
});

Deno.test("numbers and times are written as the language has them", async () => {
  await using box = await simulate();
  const french = { ...person, locale: () => "fr-FR" };
  const { out } = await fbx([...at(box), "connection", "status"], french);
  const fibre = await fbx([...at(box), "connection", "ftth"], french);
  assert.match(fibre.out, /^sfp_pwr_rx +-18,38 dBm$/m);
  assert.match(out, /^bytes_down +3\d,\d Gio$/m);
  assert.match((await fbx([...at(box), "call", "list"], french)).out, /il y a \d+/);
});

Deno.test("a terminal shows the columns that fit, in one line how many more there are, or those that are selected", async () => {
  await using box = await simulate({ behaviours: [] });
  const { out, err } = await fbx([...at(box), "lan", "hosts", "pub"], person);
  assert.match(out, /^Name +Address +Link +Maker +Last seen +Signal +Profile$/m);
  assert.equal(err, "14 more fields: -j shows them");
  const wider = await fbx([...at(box), "lan", "hosts", "pub"], { ...person, columns: () => 140 });
  assert.match(wider.out, / ether-02:00:00:00:00:14$/m, "an id is never cut");
  const asked = await fbx([
    ...at(box),
    "--select",
    "vendor_name,primary_name",
    "lan",
    "hosts",
    "pub",
  ], person);
  assert.match(asked.out, /^vendor_name +primary_name$/m);
  assert.equal(asked.err, "");
  const wide = "id,primary_name,host_type,vendor_name,last_activity,first_activity";
  const blocks = await fbx([...at(box), "--select", wide, "lan", "hosts", "pub"], {
    ...person,
    columns: () => 50,
  });
  assert.match(blocks.out, /^id +ether-.*\nprimary_name +\S/m, "what was asked for is shown");
  assert.equal(blocks.out.match(/^first_activity/gm)?.length, 9);
});

Deno.test("names of any script stay in their columns, control characters escaped", async () => {
  await using box = await simulate({ behaviours: [] });
  const names = [
    "書斎のパソコン",
    "👩‍👩‍👧 tablette",
    "e\u0301cran",
    "\x1b[31m\u202eevil\x07\u009b2J",
    "plain",
  ];
  const hosts = box.box.store.list("lan/browser/pub");
  names.forEach((name, index) => Object.assign(hosts[index] ?? {}, { primary_name: name }));
  const words = [...at(box), "--select", "primary_name,reachable", "lan", "hosts", "pub"];
  const { out } = await fbx(words, person);
  const lines = out.trimEnd().split("\n");
  const column = lines[0]?.indexOf("reachable") ?? 0;
  assert.ok(lines[1]?.startsWith("書斎のパソコン" + " ".repeat(column - 14) + "yes"), lines[1]);
  for (const line of lines.slice(1)) {
    const before = line.replace(/(yes|no)$/, "");
    assert.equal(width(before), column, line);
  }
  // deno-lint-ignore no-control-regex -- that is what is looked for
  const harmful = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/;
  for (const format of ["json", "ndjson", "csv", "yaml", "table"]) {
    const shown = await fbx(["--format", format, ...words], person);
    assert.doesNotMatch(shown.out.replaceAll("\r\n", "\n"), harmful, format);
    assert.match(shown.out, /evil/, format);
  }
  assert.doesNotMatch((await fbx(["-j", ...words], person)).out, harmful);
  const json = await fbx(["--format", "json", ...words], person);
  assert.equal(JSON.parse(json.out)[3].primary_name, names[3], "JSON loses nothing by it");
});

Deno.test("colours are for terminals, and not for all of them", async () => {
  await using box = await simulate({ behaviours: [] });
  const words = [...at(box), "connection", "status"];
  const { out } = await fbx(words, { ...person, color: true });
  assert.ok(out.startsWith("\x1b[2mstate\x1b[22m            \x1b[32mactive\x1b[39m\n"), out);
  assert.ok(!(await fbx(words, person)).out.includes("\x1b"));
  const piped = await fbx([...words, "--format", "table"], { color: true });
  assert.ok(!piped.out.includes("\x1b"));
});

Deno.test("what a script relies on stays: JSON where there is no terminal, scalars bare", async () => {
  await using box = await simulate({ behaviours: [] });
  const plain = await fbx([...at(box), "lan", "interfaces"]);
  assert.equal(plain.out, JSON.stringify(JSON.parse(plain.out), null, 2) + "\n");
  const rate = "Connection.status()['rate_up']";
  for (const where of [{}, person]) {
    assert.match((await fbx([...at(box), "-c", rate], where)).out, /^\d+\n$/);
    assert.equal((await fbx([...at(box), "-c", "Connection.status().state"], where)).out, "up\n");
  }
  assert.match((await fbx([...at(box), "-j", "-c", rate], person)).out, /^\d+\n$/);
});

Deno.test("an empty result is an empty list for programs, and a word on stderr on a terminal", async () => {
  await using box = await simulate({ behaviours: [] });
  const words = [...at(box), "lan", "routes"];
  assert.deepEqual(await fbx(words, person), { code: 0, out: "", err: "nothing" });
  const out = async (...more: string[]) => (await fbx([...more, ...words])).out;
  assert.equal(await out(), "[]\n");
  assert.equal(await out("-j"), "[]\n");
  assert.equal(await out("--format", "json"), "[]\n");
  assert.equal(await out("--format", "yaml"), "[]\n");
  assert.equal(await out("--format", "ndjson"), "");
  assert.equal(await out("--format", "csv"), "");
  assert.equal(await out("--format", "table"), "");
});

Deno.test("--format gives the whole result in every format", async () => {
  await using box = await simulate({ behaviours: [] });
  const words = [...at(box), "lan", "interfaces"];
  const wanted = [{ name: "pub", host_count: 9 }, { name: "wifiguest", host_count: 0 }];
  const out = async (format: string) => (await fbx(["--format", format, ...words])).out;
  assert.equal(await out("json"), JSON.stringify(wanted, null, 2) + "\n");
  assert.equal(await out("ndjson"), wanted.map((each) => JSON.stringify(each) + "\n").join(""));
  assert.equal(await out("csv"), "name,host_count\r\npub,9\r\nwifiguest,0\r\n");
  assert.deepEqual(parse(await out("yaml")), wanted);
  assert.equal(
    await out("table"),
    "Name       Devices\npub              9\nwifiguest        0\n",
  );
  const wrong = await fbx(["--format", "jsno", ...words]);
  assert.equal(wrong.code, 2);
  assert.match(wrong.err, /--format takes json, ndjson, csv, yaml, table, not “jsno”.*“json”/);
});

Deno.test("-d prints a header once, and reports columns that appear later", async () => {
  await using box = await simulate({ behaviours: [] });
  const controller = new AbortController();
  const chunks: string[] = [];
  const err: string[] = [];
  const io = {
    signal: controller.signal,
    out: (data: string | Uint8Array) => void chunks.push(String(data)),
    err: (line: string) => void err.push(line),
  };
  const running = fbx([...at(box), "-d", "0.05", "--format", "csv", "lan", "interfaces"], io);
  await until("two readings", () => chunks.length > 1);
  Object.assign(box.box.store.list("lan/browser/interfaces")[0] ?? {}, { later: 1 });
  await until("the word", () => err.length > 0);
  await new Promise((resolve) => setTimeout(resolve, 200));
  controller.abort();
  assert.equal((await running).code, 0);
  const records = parseCsv(chunks.join(""));
  assert.equal(records.filter(([name]) => name === "name").length, 1);
  assert.ok(records.length > 4);
  assert.deepEqual(err, ["Left out, since the header is already printed: later"]);
  const two = await fbx([
    ...at(box),
    "--format",
    "csv",
    "-c",
    "Lan.interfaces()",
    "-c",
    "Lan.config()",
  ]);
  assert.equal(two.code, 2);
  const documents = await fbx([
    ...[...at(box), "--format", "yaml", "-c", "Lan.interfaces()", "-c", "Lan.config()"],
  ]);
  assert.equal(documents.out.split("---\n").length, 2);
});

Deno.test("-o writes the format to a file, where no terminal is", async () => {
  await using box = await simulate({ behaviours: [] });
  const folder = await Deno.makeTempDir();
  try {
    const words = [...at(box), "--select", "primary_name,id", "lan", "hosts", "pub"];
    const { out } = await fbx(["-o", `${folder}/a.csv`, "--format", "csv", ...words], person);
    assert.equal(out, "");
    const [header, ...rows] = parseCsv(await Deno.readTextFile(`${folder}/a.csv`));
    assert.deepEqual(header, ["primary_name", "id"]);
    assert.equal(rows.length, 9);
    await fbx(["-o", `${folder}/a.json`, ...words], person);
    assert.equal(JSON.parse(await Deno.readTextFile(`${folder}/a.json`)).length, 9);
    const often = await fbx([...at(box), "-d", "1", "-o", `${folder}/b`, "lan", "config"]);
    assert.equal(often.code, 2);
    assert.match(often.err, /-s file:PATH/);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("tasks, found boxes and events have the formats too", async () => {
  await using box = await simulate();
  const made = await fbx([
    ...at(box),
    "--format",
    "csv",
    "--select",
    "type,state",
    "fs",
    "mkdir",
    "/Freebox",
    "New",
  ]);
  assert.equal(made.code, 0, made.err);
  const copied = await fbx([
    ...[...at(box), "--format", "csv", "--select", "type,state"],
    ...["fs", "cp", "/Freebox/New", "/Freebox/Photos"],
  ]);
  assert.equal(copied.out, "type,state\r\ncp,done\r\n", copied.err);
  const found = await fbx([
    "discover",
    "-n",
    "-u",
    box.url,
    "--format",
    "csv",
    "--select",
    "uid,how",
  ]);
  assert.match(found.out, /^uid,how\r\n[0-9a-f]{32},http\r\n$/);
});

Deno.test("a result that wraps one list has a row an item, and names of its items are selected", async () => {
  await using pair = await boxAndClient();
  const { box, f } = pair;
  const { entries } = await f.fs.list("/Freebox");
  const own = [...at(box), "fs", "list", "/Freebox"];
  const names = entries.map(({ name }) => name);
  const lines = async (...words: string[]) => {
    const { code, out, err } = await fbx([...own, ...words]);
    assert.deepEqual([code, err], [0, ""], words.join(" "));
    return out.trimEnd().split(/\r?\n/);
  };
  const [header = "", ...rows] = await lines("--format", "csv");
  assert.match(header, /^path,(.*,)?name,/);
  assert.equal(rows.length, entries.length);
  const items = (await lines("--format", "ndjson")).map((line) => JSON.parse(line));
  assert.deepEqual(items.map(({ name }) => name), names);
  for (const selected of ["name", "entries.name"]) {
    assert.deepEqual(await lines("--format", "csv", "--select", selected), ["name", ...names]);
    assert.deepEqual(
      (await lines("--format", "table", "--select", selected)).map((line) => line.trim()),
      ["name", ...names],
    );
    const [json = ""] = await lines("-j", "--select", selected);
    assert.deepEqual(JSON.parse(json), { entries: names.map((name) => ({ name })) });
  }
  const page = await fbx([...own, "--limit", "2", "--format", "table"]);
  assert.equal(page.out.trimEnd().split("\n").length, 3);
  assert.match(page.err, /Beside the rows: cursor \S+/);
  const stats = await fbx([...at(box), "rrd", "fetch", "--db", "temp", "--format", "csv"]);
  assert.match(stats.out, /^time,/, stats.err);
});

Deno.test("--select with an unknown field is a usage error", async () => {
  await using box = await simulate();
  const cases = [
    [["connection", "status", "--select", "sate"], ""],
    [["connection", "status", "--select", "state,sate"], "up"],
    [["-c", "Connection.status()", "--select", "sate"], ""],
    [["-c", "Connection.status()", "-c", "System.info()", "--select", "state,sate"], "up"],
    [["fs", "list", "/", "--select", "entries.sate"], ""],
    [["api", "GET", "connection/", "--select", "sate"], ""],
  ] as const;
  for (const [words, out] of cases) {
    const reported = await fbx([...at(box), ...words]);
    assert.equal(reported.code, EXIT.usage, words.join(" "));
    assert.match(reported.err, /has no field “(entries\.)?sate”\. It has \w+/);
    assert.equal(reported.out.includes('"state"'), out !== "", words.join(" "));
  }
  for (
    const words of [
      ["-c", "Connection.status()", "-c", "System.info()", "--select", "state,uptime_val"],
      ["connection", "status", "--select", "state,ipv6"],
    ]
  ) assert.equal((await fbx([...at(box), ...words])).code, 0, words.join(" "));
});

Deno.test("a table has a dash where -1 means unknown, JSON keeps what the box sent", async () => {
  await using box = await simulate();
  await using door = await openDoor({
    behind: box.url,
    answers: { "GET switch/port/1/stats/": { result: { rx_bytes_rate: -1, rx_good_bytes: 7 } } },
  });
  const words = ["-n", "-u", door.url, "-a", box.appId, "-t", box.appToken];
  const shown = await fbx([...words, "--format", "table", "switch", "port-stats", "1"]);
  assert.equal(shown.code, 0, shown.err);
  assert.match(shown.out, /^rx_bytes_rate +—$/m);
  const sent = await fbx([...words, "-j", "switch", "port-stats", "1"]);
  assert.equal(JSON.parse(sent.out).rx_bytes_rate, -1);
});
