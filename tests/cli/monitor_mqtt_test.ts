import assert from "node:assert/strict";
import { simulate } from "../../lib/simulator/mod.ts";
import { faultsIn } from "../support/homeassistant.ts";
import { fbx } from "../support/io.ts";
import { programs, startMosquitto } from "../support/mosquitto.ts";
import { testWith } from "../support/programs.ts";
import { until, wait } from "../support/until.ts";

/** A simulated box, a broker, and `fbx monitor` between them, until the test is over. */
async function house(head: string) {
  const box = await simulate();
  const broker = await startMosquitto();
  const toml = `${broker.folder}/monitor.toml`;
  await Deno.writeTextFile(`${broker.folder}/password`, `${broker.password}\n`);
  await Deno.writeTextFile(
    toml,
    `send = "mqtt://fbx@127.0.0.1:${broker.port}?password=f:password&discovery=homeassistant"
    ${head}
    [[poll]]
    every = "200ms"
    run = ["connection status", "system info", "vm list", "wifi config", "lan hosts pub"]
    [box.home]
    url = "${box.url}"
    token = "${box.appToken}"
    app_id = "${box.appId}"
    `,
  );
  const controller = new AbortController();
  const told: string[] = [];
  const running = fbx(["monitor", toml], {
    signal: controller.signal,
    err: (line) => void told.push(line),
  });
  await until(
    "home is read",
    async () => (await broker.hear("freebox/home/wifi_config")).length > 0,
  );
  return {
    box,
    broker,
    told,
    /** Publishes a command; resolves with what is logged about it. */
    async command(topic: string, payload: string): Promise<string> {
      const before = told.length;
      await broker.say(topic, payload);
      await until("it was heard", () => told.length > before);
      await wait(100);
      return told.slice(before).join("\n");
    },
    async [Symbol.asyncDispose]() {
      controller.abort();
      assert.equal((await running).code, 0);
      await broker[Symbol.asyncDispose]();
      await box.close();
    },
  };
}

await testWith(
  programs,
  "fbx monitor announces a box to Home Assistant, as mosquitto_sub shows",
  async () => {
    await using home = await house('commands = "vm"');
    const messages = new Map(await home.broker.hear("#"));
    const topic = `homeassistant/device/fbx_${home.box.uid.replace(/\W/g, "_")}/config`;
    const payload = messages.get(topic) ?? "";
    assert.deepEqual(faultsIn(topic, payload), []);
    const { components, device, availability } = JSON.parse(payload);
    assert.equal(device.name, "home");
    assert.equal(messages.get(availability[0].topic), "online");
    const { connection_status_state, vm_list_0_status, wifi_config_enabled } = components;
    assert.equal(connection_status_state.name, "Internet");
    assert.equal(vm_list_0_status.platform, "switch");
    assert.equal(
      wifi_config_enabled.platform,
      "binary_sensor",
      "the Wi-Fi may not be switched off",
    );
    const available = async () => (await home.broker.hear("freebox/home/availability"))[0]?.[1];
    assert.equal(await available(), "online");
    assert.equal(availability[1].topic, "freebox/home/availability");
    for (const { state_topic } of Object.values(components) as { state_topic?: string }[]) {
      if (state_topic) assert.ok(messages.has(state_topic), `nothing is at ${state_topic}`);
    }
  },
);

await testWith(programs, "fbx monitor runs the commands that it may, and no others", async () => {
  await using home = await house('commands = ["vm", "wifi"]');
  const { box, command, broker } = home;
  const statusOf = (id: number) =>
    (box.box.store.list("vm") as { id: number; status: string }[])
      .find((vm) => vm.id === id)?.status;
  const [vm] = box.box.store.list("vm") as { id: number; status: string }[];
  const id = vm?.id ?? -1;
  const isUp = ["running", "starting"].includes(statusOf(id) ?? "");
  const turn = isUp ? `power-button ${id}` : `start ${id}`;
  assert.match(await command("freebox/home/set/vm", turn), /^home: by message: fbx vm /);
  await until("the machine changes", () => statusOf(id) !== (isUp ? "running" : "stopped"));

  const errors = broker.hear("freebox/home/error", 4);
  await wait(300);
  const refused = await command("freebox/home/set/wifi", "set-config --enabled=false");
  assert.match(refused, /not allowed by message: this switches the Wi-Fi off/);
  assert.match(
    await command("freebox/home/set/wifi", "set-config --enabled=false --yes"),
    /not allowed by message/,
  );
  assert.equal(box.box.store.object("wifi/config").enabled, true);
  assert.match(
    await command("freebox/home/set/system", "reboot"),
    /fbx system reboot is not allowed/,
  );
  assert.match(
    await command("freebox/home/set/wifi", "set-config --body=@/etc/passwd"),
    /by message cannot read files/,
  );
  assert.match(await command("freebox/home/set/vm", "strat 1"), /strat/);
  const heard = (await errors).map(([, payload]) => JSON.parse(payload));
  assert.equal(heard.length, 5);
  assert.deepEqual(heard[0].command, "wifi set-config");
  assert.match(heard[0].error, /not allowed by message/);
});

await testWith(
  programs,
  "fbx monitor leaves alone a command that the broker has kept",
  async () => {
    await using home = await house('commands = ["system reboot"]');
    await home.broker.stop();
    await home.broker.start();
    await home.broker.keep("freebox/home/set/system", "reboot");
    await until(
      "it is connected again",
      async () =>
        (await home.broker.hear("freebox/status")).some(([, payload]) => payload === "online"),
    );
    await wait(300);
    assert.equal(
      home.told.some((line) => /by message/.test(line)),
      false,
      home.told.join("\n"),
    );
    assert.match(await home.command("freebox/home/set/system", "reboot"), /by message: fbx system/);
  },
);
