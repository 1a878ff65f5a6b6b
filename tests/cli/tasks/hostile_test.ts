/**
 * Tasks and boxes that answer anything, devices and files with any name, and words at the borders.
 */
import assert from "node:assert/strict";
import { join } from "node:path";
import { shellWord } from "../../../lib/text/shell.ts";
import { boxAndClient } from "../../support/box.ts";
import { type Answer, openDoor } from "../../support/door.ts";
import "../../support/english.ts";
import { household, person } from "../../support/household.ts";
import { fbx } from "../../support/io.ts";

const hostile = 'na\n\x1b[31m"$(id)`\u202es';

/** Every value that is no list and no object, changed. */
function changed(value: unknown, change: (leaf: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => changed(each, change));
  if (typeof value !== "object" || value === null) return change(value);
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, changed(each, change)]),
  );
}

const odd: Record<string, (result: unknown) => unknown> = {
  "lists of empty objects": (result) =>
    Array.isArray(result) ? result.map(() => ({})) : Object.fromEntries(
      Object.entries(result as object).filter(([, value]) => typeof value !== "object"),
    ),
  "null for each value": (result) => changed(result, () => null),
  "numbers for texts": (result) => changed(result, (leaf) => typeof leaf === "string" ? 7 : leaf),
  "null": () => null,
  "a list of null": () => [null],
};

const tasks = [
  ["status"],
  ["devices"],
  ["devices", "nas"],
  ["wifi", "share"],
  ["wifi", "guest"],
  ["wifi", "guest", "rm", "Mamie", "-y"],
  ["forward"],
  ["forward", "rm", "5001", "-y"],
  ["reserve", "rm", "nas", "-y"],
  ["pause", "Zoé", "1h", "-y"],
  ["calls"],
  ["wake", "nas"],
  ["ls", "/Freebox"],
  ["rm", "/Freebox/Photos", "-y"],
  ["mkdir", "/Freebox/new"],
  ["du", "/Freebox"],
  ["downloads", "pause", "debian"],
  ["outages"],
  ["pause", "nas", "1h", "-y"],
  ["share", "/Freebox/Photos"],
  ["get", "https://example.org/x"],
  ["mv", "/Freebox/Musique", "/Freebox/M"],
  ["sync", "box:/Freebox/Photos", "/nowhere", "--delete", "--dry-run"],
  ["history", "temp"],
  ["doctor"],
];

for (const [name, edit] of Object.entries(odd)) {
  Deno.test(`tasks report no internal error when a box answers ${name}`, async () => {
    await using pair = await boxAndClient();
    const answers: Record<string, Answer> = { "^(?!login|api_version).*$": { edit } };
    await using door = await openDoor({ behind: pair.box.url, answers });
    const at = ["-n", "-u", door.url, "-a", pair.box.appId, "-t", pair.box.appToken];
    for (const words of tasks) {
      const { out, err } = await fbx([...words, ...at], { outIsTerminal: false });
      assert.doesNotMatch(err, /Internal error|TypeError/, `${words.join(" ")}: ${err}`);
      if (words[0] === "doctor") assert.doesNotMatch(out, /undefined|NaN|\[object/);
    }
  });
}

Deno.test("names with line ends are one line of a list and of a question", async () => {
  await using home = await household();
  const bsses = ["a", "b"].map((end) => `guest${end}`);
  for (const name of bsses) {
    await home.f.wifi.addCustomKey({
      description: `${name}\nMamie    1\x1b[2J`,
      key: "abcdefgh",
      duration: 60,
      max_use_count: 0,
      access_type: "net_only",
    });
  }
  const { err } = await home.run(["wifi", "guest", "rm", "guest"]);
  assert.equal(err.split("\n").length, 3, err);
  await home.f.fs.mkdir({ parent: "/Freebox", dirname: hostile });
  const { io, asked } = person("n");
  await home.run(["rm", `/Freebox/${hostile}`], io);
  assert.equal(asked.length, 1);
  // deno-lint-ignore no-control-regex -- what must not be there
  assert.doesNotMatch(asked[0]?.trimEnd() ?? "", /\x1b|\u202e|na\n/);
});

Deno.test("fbx sync and cp --dry-run escape control characters in names", async () => {
  await using home = await household();
  const here = await Deno.makeTempDir();
  await Deno.writeTextFile(join(here, "\x1b[31mred\n- all"), "x");
  for (
    const words of [["sync", here, "box:/Freebox/M"], [
      "cp",
      join(here, "\x1b[31mred\n- all"),
      "box:/Freebox",
    ]]
  ) {
    const { out } = await home.run([...words, "--dry-run"], { outIsTerminal: true });
    assert.equal(out.includes("\x1b"), false, out);
    assert.equal(out.trimEnd().split("\n").length, 1, out);
  }
  await Deno.remove(here, { recursive: true });
});

Deno.test("commands to copy quote what devices are called", async () => {
  assert.deepEqual(
    ["nas", "Zoé", "my nas", "it's", "$(id)", '"; id #'].map(shellWord),
    ["nas", "Zoé", "'my nas'", "'it'\\''s'", "'$(id)'", `'"; id #'`],
  );
  await using home = await household();
  const [device] = (await home.f.lan.hosts("pub")).filter(({ primary_name }) =>
    primary_name === "pc-de-xavier"
  );
  await home.f.lan.updateHost("pub", device?.id ?? "", { primary_name: "$(id)" });
  const { err } = await home.run(["forward", "8081", "$(id)"]);
  assert.match(err, /fbx reserve '\$\(id\)'/);
});

Deno.test("lengths of time that are no length, or have no end, are refused", async () => {
  await using home = await household();
  const nines = "9".repeat(400);
  for (const time of ["0", "-1h", "1e400h", `${nines}h`, "2", "25:00", "2h61:00"]) {
    for (const words of [["pause", "Zoé", time], ["wifi", "off", "--for", time, "-y"]]) {
      const { code, out } = await home.run(words);
      assert.deepEqual([code, out], [2, ""], words.join(" "));
    }
  }
  assert.deepEqual(home.changes(), []);
});

Deno.test("fbx forward refuses what is no address, and a range that does not fit", async () => {
  await using home = await household();
  for (
    const [words, message] of [
      [["80", "999.1.1.1"], /“999.1.1.1” is not an IPv4 address/],
      [["80", "nas", "--from", "nobody"], /“nobody” is not an IPv4 address/],
      [["6000-6005", "nas:65533"], /is too long to start at port 65533/],
    ] as const
  ) {
    const { code, err } = await home.run(["forward", ...words]);
    assert.equal(code, 2);
    assert.match(err, message);
  }
  assert.deepEqual(home.changes(), []);
});
