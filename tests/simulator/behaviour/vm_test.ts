import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { simulate } from "../../../lib/simulator/mod.ts";
import { type Caller, insist, login } from "../client.ts";

/** Waits for something longer than `until` does. */
async function patiently(holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 8000;
  while (!await holds()) {
    if (Date.now() > deadline) assert.fail("it did not come true in eight seconds");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function base64(path: string): string {
  return Buffer.from(path).toString("base64");
}

const status = async (call: Caller) => (await insist(call, "GET", "vm/0")).status;

Deno.test("a VM starts and stops, with events", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const events: string[] = [];
  freebox.box.listen((event, result) => {
    if (event === "vm_state_changed") events.push((result as { status: string }).status);
  });
  assert.equal((await call("POST", "vm/0/stop")).error_code, "not_running");
  await insist(call, "POST", "vm/0/start");
  assert.equal(await status(call), "starting");
  assert.equal((await call("POST", "vm/0/start")).error_code, "already_running");
  await patiently(async () => await status(call) === "running");
  const info = await insist(call, "GET", "vm/info/");
  assert.deepEqual([info.used_memory, info.used_cpus], [1024, 1]);
  assert.equal((await call("PUT", "vm/0", { name: "x" })).error_code, "not_stopped");
  assert.equal((await call("DELETE", "vm/0")).error_code, "not_stopped");
  await insist(call, "POST", "vm/0/powerbutton");
  await patiently(async () => await status(call) === "stopped");
  assert.deepEqual(events, ["running", "stopping", "stopped"]);
  await insist(call, "DELETE", "vm/0");
  assert.equal((await call("GET", "vm/0")).error_code, "no_such_vm");
});

Deno.test("a disk is made, described, resized and bound to a new VM", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const events: unknown[] = [];
  freebox.box.listen((event, result) =>
    void (event === "vm_disk_task_done" && events.push(result))
  );
  const disk_path = base64("/Freebox/VMs/neuf.qcow2");
  const size = 4_294_967_296;
  const { id } = await insist(call, "POST", "vm/disk/create", {
    disk_path,
    size,
    disk_type: "qcow2",
  });
  assert.equal((await insist(call, "GET", `vm/disk/task/${id}`)).done, false);
  await patiently(async () => (await insist(call, "GET", `vm/disk/task/${id}`)).done);
  assert.deepEqual(events, [{ id, done: true, error: false }]);
  const info = await insist(call, "POST", "vm/disk/info", { disk_path });
  assert.deepEqual([info.type, info.virtual_size], ["qcow2", size]);
  assert.ok(info.actual_size < 1_000_000);
  const shrink = { disk_path, size: size / 2, shrink_allow: false };
  assert.equal((await call("POST", "vm/disk/resize", shrink)).error_code, "too_small");
  await insist(call, "DELETE", `vm/disk/task/${id}`);
  const made = await insist(call, "POST", "vm/", {
    name: "neuf",
    disk_path,
    disk_type: "qcow2",
    memory: 512,
    vcpus: 1,
  });
  assert.equal(made.status, "stopped");
  assert.equal((await insist(call, "GET", "vm/")).length, 2);
  const greedy = await call("PUT", `vm/${made.id}`, { memory: 999_999 });
  assert.equal(greedy.error_code, "nomem");
});
