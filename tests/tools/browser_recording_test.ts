/** What Chromium saves of a session of Freebox OS, and what fbx makes of it. */
import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { parseHar } from "../../lib/recording/har.ts";
import { simulate } from "../../lib/simulator/mod.ts";
import { login, type Reply } from "../simulator/client.ts";
import { plug } from "../simulator/socket.ts";
import { browse, browserPath } from "../support/chromium.ts";
import { freeboxOs, UNKNOWN } from "../support/freebox_os.ts";
import { fbx } from "../support/io.ts";
import { testWith } from "../support/programs.ts";
import { until } from "../support/until.ts";

// deno-lint-ignore no-explicit-any
type Anything = any;

const EVENT = "lan_host_l3addr_reachable";

await testWith([browserPath], "a session that Chromium saved is a recording", async (t) => {
  const folder = await Deno.makeTempDir();
  const file = `${folder}/session.har`;
  await using box = await simulate();
  await visit(file);
  await t.step("as Playwright writes it", () => isTaken(file));
  await t.step("as DevTools exports it", async () => {
    const exported = asDevTools(JSON.parse(await Deno.readTextFile(file)));
    await Deno.writeTextFile(`${folder}/export.har`, JSON.stringify(exported));
    await isTaken(`${folder}/export.har`);
  });
  await Deno.remove(folder, { recursive: true });

  async function visit(path: string): Promise<void> {
    await using page = freeboxOs(box);
    await using browser = await browse(new URL(page.url).origin, { recordHar: { path } });
    const tab = await browser.context.newPage();
    await tab.goto(page.url);
    await until("the page hears of a device", async () => {
      box.box.emit(EVENT, { id: "ether-02:00:00:00:00:14", primary_name: "pc-de-xavier" });
      return await tab.title() === "heard";
    });
  }

  /** The report names the unknown call, nothing of the household is left, and a box plays it back. */
  async function isTaken(path: string): Promise<void> {
    const made = `${path}.scrubbed`;
    const { out, err, code } = await fbx(["record", "--from", path, made]);
    assert.equal(code, 0, err);
    assert.match(out, new RegExp(`^Calls that fbx does not know:\\n {2}${UNKNOWN} +200$`, "m"));
    assert.match(err, /14 answers were written/);
    assert.match(err, /2 requests are not of the Freebox’s API and were left out/);
    const text = await Deno.readTextFile(made);
    const { session_token: token } = answered(await Deno.readTextFile(path), "login/session/");
    const household = ["Zoé", "Mamie", "xavier", "tournesol", "02:00:00:00:00:14", token, "Cookie"];
    for (const word of household) assert.ok(!text.includes(word), word);
    for (const recording of [path, made]) await plays(recording);
  }
});

/** A box that answers from a recording has its unknown call, its hosts and its event. */
async function plays(path: string): Promise<void> {
  const recording = parseHar(await Deno.readTextFile(path));
  await using box = await simulate({ recording });
  const call = await login(box);
  const recorded = (path: string): Reply["result"] => answered(JSON.stringify(recording), path);
  for (const each of ["lan/vlan/", "lan/browser/pub/", "freeplug/"]) {
    assert.deepEqual((await call("GET", each)).result, recorded(each), each);
  }
  const events = await plug(box, "ws/event");
  events.send({ action: "register", events: [EVENT] });
  assert.equal((await events.next()).action, "register");
  const heard = await events.next();
  assert.equal(`${heard.source}_${heard.event}`, EVENT);
  events.socket.close();
}

/** The result of the first answer to a path. */
function answered(har: string, path: string): Anything {
  const { log } = JSON.parse(har) as Anything;
  const entry = log.entries.find((each: Anything) => each.request.url.endsWith(`/${path}`));
  const { text, encoding } = entry.response.content;
  return JSON.parse(encoding === "base64" ? Buffer.from(text, "base64").toString() : text).result;
}

/** The same archive as the network panel of DevTools saves it. */
function asDevTools(har: Anything): Anything {
  for (const [index, entry] of har.log.entries.entries()) {
    const { response } = entry;
    const { text, mimeType } = response.content;
    if (text) {
      const bytes = Buffer.from(text);
      const size = bytes.length;
      response.content = { size, mimeType, text: bytes.toString("base64"), encoding: "base64" };
    }
    for (const name of ["_frameref", "_monotonicTime", "_securityDetails", "_serverPort"]) {
      delete entry[name];
    }
    for (const message of entry._webSocketMessages ?? []) message.time /= 1000;
    const url = "http://mafreebox.freebox.fr/app.js?zoe";
    entry._initiator = { type: "script", stack: { callFrames: [{ url }] } };
    Object.assign(entry, { _priority: "High", connection: `${index}`, pageref: "page_1" });
    entry._connectionId = `${index}`;
  }
  har.log.creator = { name: "WebInspector", version: "537.36" };
  return har;
}
