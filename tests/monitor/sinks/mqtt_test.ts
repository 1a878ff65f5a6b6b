import assert from "node:assert/strict";
import { simulate } from "../../../lib/simulator/mod.ts";
import { openSinks } from "../../../lib/monitor/sinks/mod.ts";
import { fbx } from "../../support/io.ts";
import { type Mosquitto, programs, startMosquitto } from "../../support/mosquitto.ts";
import { run, testWith } from "../../support/programs.ts";
import { readingOf } from "../../support/readings.ts";
import { until, wait } from "../../support/until.ts";

async function open({ port, login }: Mosquitto, said: string[] = []) {
  const [outbox] = await openSinks([`mqtt://${login}@127.0.0.1:${port}`], {
    timeout: 5000,
    labels: true,
    patient: true,
    write: () => {},
    say: (line) => void said.push(line),
    toPath: String,
    pauses: { first: 50, longest: 200 },
  });
  return outbox!;
}

await testWith(programs, "an MQTT broker keeps the last state of each thing", async () => {
  await using box = await simulate({ behaviours: [] }); // nothing moves
  await using broker = await startMosquitto();
  const at = ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken];
  const file = `${broker.folder}/password`;
  await Deno.writeTextFile(file, `${broker.password}\n`);
  const place = `mqtt://fbx@127.0.0.1:${broker.port}/house/box?password=f:${file}`;
  const commands = ["-c", "Connection.status()", "-c", "System.info()"];
  assert.deepEqual(await fbx([...at, "-s", place, ...commands]), { code: 0, out: "", err: "" });
  const states = new Map(await broker.hear("#"));
  const host = new URL(box.url).host;
  const status = JSON.parse(states.get(`house/box/${host}/connection_status`) ?? "null");
  const { rate_down } = box.box.store.object("connection");
  assert.deepEqual([status.state, status.rate_down], ["up", rate_down]);
  const sensors = box.box.store.object("system").sensors as { id: string; value: number }[];
  for (const { id, value } of sensors) {
    const sensor = JSON.parse(states.get(`house/box/${host}/system_info_sensors/${id}`) ?? "null");
    assert.deepEqual([sensor.id, sensor.value], [id, value]);
  }
  assert.equal([...states.keys()].some((topic) => topic.endsWith("/status")), false);

  const wrong = await fbx([...at, "-s", place.replace("fbx@", "me:s3cret@"), ...commands]);
  assert.match(wrong.err, /did not accept the result: .*Not authorized/);
  assert.doesNotMatch(wrong.err, /s3cret/);
});

await testWith(programs, "mqttSink() forgets the state of a thing that is no more", async () => {
  await using broker = await startMosquitto();
  const outbox = await open(broker);
  const [one, two] = [{ id: 1, status: "running" }, { id: 2, status: "stopped" }];
  outbox.push(readingOf("vm.list", [one, two]));
  outbox.push(readingOf("vm.list", [one]));
  await until("both were sent", () => outbox.counts.sent === 2);
  const topics = (await broker.hear("freebox/home/vm_list/#")).map(([topic]) => topic);
  assert.deepEqual(topics, ["freebox/home/vm_list/1"]);
  await outbox.close();
});

await testWith(programs, "mqttSink() keeps secrets off the broker", async () => {
  await using broker = await startMosquitto();
  const outbox = await open(broker);
  const config = { ssid: "home", key: "s3cret", encryption: "wpa2_psk_ccmp" };
  outbox.push(readingOf("wifi.bsses", [{ id: "02:00:00:00:00:01", config }]));
  await until("it was sent", () => outbox.counts.sent === 1);
  const [[, payload = ""] = []] = await broker.hear("freebox/home/wifi_bsses/#");
  assert.match(payload, /"config_ssid":"home"/);
  assert.doesNotMatch(payload, /s3cret/);
  await outbox.close();
});

await testWith(
  programs,
  "mqttSink() publishes that it is running, and the broker when it is not",
  async () => {
    await using broker = await startMosquitto();
    const status = async () => (await broker.hear("freebox/status"))[0]?.[1];
    const outbox = await open(broker);
    outbox.push(readingOf("connection.status", { state: "up" }));
    await until("it was sent", () => outbox.counts.sent === 1);
    assert.equal(await status(), "online");
    await outbox.close();
    assert.equal(await status(), "offline", "it left in order");

    await using box = await simulate();
    const place = `mqtt://${broker.login}@127.0.0.1:${broker.port}`;
    const cli = new URL("../../../cli.ts", import.meta.url).pathname;
    const net = `--allow-net=127.0.0.1:${box.port},127.0.0.1:${broker.port}`;
    const own = ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken];
    const killed = new Deno.Command(Deno.execPath(), {
      args: [
        "run",
        "--no-prompt",
        net,
        cli,
        ...own,
        "-d",
        "1",
        "-s",
        place,
        "connection",
        "status",
      ],
      stdin: "null",
      stdout: "null",
      stderr: "null",
    }).spawn();
    await until(
      "it is there, with no permission but the network",
      async () => await status() === "online",
      40,
    );
    killed.kill("SIGKILL");
    await killed.status;
    await until("the last will is heard", async () => await status() === "offline");
  },
);

await testWith(programs, "an outage of the broker costs no reading", async () => {
  await using broker = await startMosquitto();
  const said: string[] = [];
  const outbox = await open(broker, said);
  const push = (n: number) => outbox.push(readingOf("connection.status", { rate_up: n }));
  const hearing = broker.hear("freebox/home/connection_status", 1);
  await wait(200);
  push(0);
  assert.equal((await hearing).length, 1);
  await broker.stop();
  for (let n = 1; n <= 250; n++) push(n);
  await until("it is logged", () => said.some((line) => /It is kept and will be sent/.test(line)));
  await broker.start();
  await until("all arrived", () => outbox.size === 0 && outbox.counts.sent === 251);
  assert.deepEqual(outbox.counts, { sent: 251, dropped: 0, refused: 0, unknown: 0 });
  const states = new Map(await broker.hear("#"));
  assert.equal(JSON.parse(states.get("freebox/home/connection_status") ?? "").rate_up, 250);
  assert.equal(states.get("freebox/status"), "online", "the broker had forgotten it");
  assert.match(said.at(-1) ?? "", /^mqtt:\/\/127\.0\.0\.1:\d+ accepts results again$/);
  await outbox.close();
});

await testWith(
  [...programs, "openssl"],
  "mqtts:// checks the broker's certificate, and shows one of its own",
  async () => {
    const folder = await Deno.makeTempDir();
    const pem = (name: string) => `${folder}/${name}.pem`;
    for (const name of ["broker", "client"]) {
      await run("openssl", [
        ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"],
        ...["-keyout", pem(`${name}.key`), "-out", pem(name), "-days", "2"],
        ...["-subj", `/CN=${name}`, "-addext", "subjectAltName=IP:127.0.0.1"],
      ]);
    }
    await using broker = await startMosquitto([
      `cafile ${pem("client")}`,
      `certfile ${pem("broker")}`,
      `keyfile ${pem("broker.key")}`,
      "require_certificate true",
    ]);
    await using box = await simulate();
    const at = ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken];
    const place = `mqtts://${broker.login}@127.0.0.1:${broker.port}`;
    const own = `cert=${pem("client")}&key=${pem("client.key")}`;
    const sent = await fbx([
      ...at,
      "-s",
      `${place}?ca=${pem("broker")}&${own}`,
      "connection",
      "status",
    ]);
    assert.deepEqual(sent, { code: 0, out: "", err: "" });
    const strange = await fbx([...at, "-s", `${place}?${own}`, "connection", "status"]);
    assert.match(strange.err, /did not accept the result: .*self-signed certificate/);
    const bare = await fbx([
      ...at,
      "-s",
      `${place}?ca=${pem("broker")}`,
      "connection",
      "status",
    ]);
    assert.match(bare.err, /did not accept the result/);
    await Deno.remove(folder, { recursive: true });
  },
);
