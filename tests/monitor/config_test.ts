import assert from "node:assert/strict";
import { ConfigError, parseConfig } from "../../lib/monitor/config.ts";

async function faults(text: string): Promise<readonly string[]> {
  try {
    await parseConfig(text);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  throw new Error("the configuration was accepted");
}

Deno.test("parseConfig() reads TOML and JSON alike, with what boxes share and what is theirs", async () => {
  const toml = `
    send = "influxdb://localhost:8086/freebox"
    timeout = "5s"
    [[poll]]
    every = 0.5
    run = ["connection status", "Lan.hosts('pub')"]
    select = ["rate_up", "rate_down"]
    on_change = true
    [box.home]
    token = "f:home.token"
    [box."my flat"]
    url = "http://192.168.1.254"
    token = "f:flat.token"
    app_id = "my.app"
    send = ["-", "file:flat.ndjson"]
    [[box."my flat".poll]]
    every = "5m"
    run = "system info"
    timeout = 20
  `;
  const boxes = await parseConfig(toml);
  const [home, flat] = boxes;
  assert.deepEqual(home, {
    name: "home",
    url: undefined,
    uid: undefined,
    nomdns: false,
    appId: undefined,
    token: "f:home.token",
    caCerts: [],
    polls: [{
      key: "poll[0]",
      every: 500,
      run: ["connection status", "Lan.hosts('pub')"],
      select: "rate_up,rate_down",
      onChange: true,
      timeout: 10_000,
    }],
    send: ["influxdb://localhost:8086/freebox"],
    commands: [],
    presence: { devices: [], grace: 180_000 },
  });
  assert.deepEqual(flat?.send, ["-", "file:flat.ndjson"]);
  assert.deepEqual(flat?.polls.map(({ key, every, timeout }) => [key, every, timeout]), [
    ['box."my flat".poll[0]', 300_000, 20_000],
  ]);
  const json = {
    send: "influxdb://localhost:8086/freebox",
    poll: [{
      every: 0.5,
      run: ["connection status", "Lan.hosts('pub')"],
      select: "rate_up,rate_down",
      on_change: true,
    }],
    box: { home: { token: "f:home.token" } },
  };
  assert.deepEqual(await parseConfig(JSON.stringify(json)), [home]);
});

Deno.test("parseConfig() names the key of every error, and shows no token", async () => {
  const wrong = `
    sned = "-"
    [[poll]]
    evry = 10
    run = 5
    [box.home]
    token = ["s3cret"]
    nomdns = "yes"
    [[box.home.poll]]
    every = "soon"
    run = []
  `;
  const found = await faults(wrong);
  assert.deepEqual(found.map((fault) => fault.split(":")[0]).sort(), [
    "box.home.nomdns",
    "box.home.poll[0].every",
    "box.home.poll[0].run",
    "box.home.token",
    "poll[0].every",
    "poll[0].evry",
    "poll[0].run",
    "sned",
  ]);
  assert.match(found.join("\n"), /sned: unknown key; did you mean send\?/);
  assert.doesNotMatch(found.join("\n"), /s3cret/);
  assert.match((await faults("[box.home"))[0] ?? "", /is not valid TOML: [^]*1:/);
  assert.match((await faults("{"))[0] ?? "", /is not valid JSON/);
  assert.match((await faults(""))[0] ?? "", /box: no box is named/);
  assert.match(
    (await faults('[box.a]\ntoken = "x"')).join(),
    /box\.a\.poll: there is nothing to read/,
  );
  assert.match((await faults("box = 5")).join(), /box: must be \[box\.NAME\], not 5/);
});

Deno.test("parseConfig() reads what may be commanded, and who is looked for", async () => {
  const [home, flat] = await parseConfig(`
    commands = ["vm", "system reboot"]
    poll = [{ every = 9, run = "lan hosts pub" }]
    [presence]
    devices = ["02:00:00:00:00:14"]
    grace = "5m"
    [box.home]
    token = "f:home.token"
    [box.flat]
    token = "f:flat.token"
    commands = []
    presence = { devices = "phone" }
  `);
  assert.deepEqual(home?.commands, ["vm", "system reboot"]);
  assert.deepEqual(home?.presence, { devices: ["02:00:00:00:00:14"], grace: 300_000 });
  assert.deepEqual(flat?.commands, []);
  assert.deepEqual(flat?.presence, { devices: ["phone"], grace: 300_000 });
  const told = await faults(`
    commands = ["wfi", "system rebot"]
    poll = [{ every = 9, run = "lan hosts pub" }]
    [box.home]
    token = "f:home.token"
    presence = { grase = 5 }
  `);
  assert.deepEqual(told, [
    "commands: there is no subsystem “wfi”. Did you mean “wifi”?",
    "commands: “system rebot” is not a command. Write it as in “connection status”",
    "box.home.presence.grase: unknown key; did you mean grace?",
  ]);
});
