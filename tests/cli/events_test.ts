import assert from "node:assert/strict";
import { simulate, type SimulatedFreebox } from "../../lib/simulator/mod.ts";
import type { Io } from "../../lib/cli/terminal/io.ts";
import { fbx } from "../support/io.ts";
import { limited, until } from "../support/until.ts";

function at(box: SimulatedFreebox): string[] {
  return ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken];
}

Deno.test("fbx events prints one event per line until it is stopped", async () => {
  await using box = await simulate();
  for (const flags of [[], ["-j"]]) {
    const controller = new AbortController();
    let out = "";
    const io: Partial<Io> = {
      signal: controller.signal,
      out(data) {
        out += data;
        if (out.split("\n").length > 2) controller.abort();
      },
    };
    const run = fbx([...at(box), ...flags, "events", "vm-state-changed"], io);
    const emit = setInterval(() => {
      box.box.emit("vm_state_changed", { id: 3, status: "running" });
    }, 20);
    const { code, err } = await limited(run);
    clearInterval(emit);
    assert.deepEqual([code, err], [0, ""]);
    const [line = ""] = out.split("\n");
    if (flags.length === 0) assert.match(line, /^\d{4}-.*Z vm_state_changed VM 3 running$/);
    else {
      const { time, ...event } = JSON.parse(line);
      assert.ok(Date.parse(time));
      assert.deepEqual(event, { name: "vm_state_changed", result: { id: 3, status: "running" } });
    }
  }
  const unknown = await limited(fbx([...at(box), "events", "vm_state_change"]));
  assert.equal(unknown.code, 2);
  assert.match(unknown.err, /Did you mean “vm_state_changed”/);
});

Deno.test("fbx events continues when its session ends, and reports what may have been missed", async () => {
  await using box = await simulate();
  const controller = new AbortController();
  let out = "";
  const io: Partial<Io> = { signal: controller.signal, out: (data) => void (out += data) };
  const run = fbx([...at(box), "events", "vm_state_changed"], io);
  const emit = setInterval(() => {
    box.box.emit("vm_state_changed", { id: 3, status: "running" });
  }, 20);
  await until("an event came", () => out.includes(" VM 3 running\n"));
  box.sessions.endSessions();
  await until("an event came after a gap", () => /gap events may .*\n.* VM 3 running\n/.test(out));
  clearInterval(emit);
  controller.abort();
  assert.deepEqual([(await limited(run)).code, (await limited(run)).err], [0, ""]);
});

Deno.test("fbx events reports the events that a box without VMs does not send, and fails if one was named", async () => {
  await using box = await simulate({ model: "fbxgw8-r1" });
  const controller = new AbortController();
  let out = "";
  const io: Partial<Io> = { signal: controller.signal, out: (data) => void (out += data) };
  const run = fbx([...at(box), "events"], io);
  const emit = setInterval(() => box.box.emit("lan_host_l3addr_reachable", { id: "pc" }), 20);
  await until("an event came", () => out.includes(" lan_host_l3addr_reachable pc\n"));
  clearInterval(emit);
  controller.abort();
  const { code, err } = await limited(run);
  const words = "This box does not send these events: vm_state_changed, vm_disk_task_done";
  assert.deepEqual([code, err], [0, words]);
  const named = await limited(fbx([...at(box), "events", "vm_state_changed"]));
  assert.equal(named.code, 1);
  assert.match(named.err, /unsupported event vm_state_changed/);
});
