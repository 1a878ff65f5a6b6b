import assert from "node:assert/strict";
import type { Fbx } from "../../mod.ts";
import { boxAndClient } from "../support/box.ts";

async function running(f: Fbx): Promise<number> {
  const [vm] = await f.vm.list();
  assert.ok(vm);
  const events = f.events("vm_state_changed");
  await events.ready;
  await f.vm.start(vm.id);
  for await (const event of events) {
    if (event.name === "vm_state_changed" && event.result.status === "running") break;
  }
  return vm.id;
}

async function readUntil(reader: ReadableStreamDefaultReader<Uint8Array>, text: RegExp) {
  const decoder = new TextDecoder();
  let seen = "";
  while (!text.test(seen)) {
    const { value, done } = await reader.read();
    if (done) break;
    seen += decoder.decode(value, { stream: true });
  }
  return seen;
}

Deno.test("vm.console() is what one types and what the machine answers", async () => {
  await using pair = await boxAndClient();
  const { f } = pair;
  await assert.rejects(f.vm.console(0), { code: "not_running" });
  await assert.rejects(f.vm.console(99), { code: "no_such_vm" });
  const id = await running(f);
  await using console = await f.vm.console(id);
  const writer = console.writable.getWriter();
  const reader = console.readable.getReader();
  await writer.write(new TextEncoder().encode("echo Free$((1+1))box\r"));
  assert.match(await readUntil(reader, /box[\s\S]*box/), /echo/);
  await f.vm.stop(id);
  while (!(await reader.read()).done);
});

Deno.test("vm.vnc() speaks RFB", async () => {
  await using pair = await boxAndClient();
  const id = await running(pair.f);
  await using screen = await pair.f.vm.vnc(id);
  const reader = screen.readable.getReader();
  assert.match(await readUntil(reader, /\n/), /^RFB 003\.\d{3}\n/);
  await screen.close();
  assert.equal((await reader.read()).done, true);
});

Deno.test("a console that is cancelled, or whose box goes away, fails with the reason", async () => {
  await using pair = await boxAndClient();
  const { f, box } = pair;
  const id = await running(f);
  const controller = new AbortController();
  const first = await f.vm.console(id, { signal: controller.signal });
  controller.abort();
  await assert.rejects(Array.fromAsync(first.readable), { code: "aborted" });
  const second = await f.vm.console(id);
  box.dropConnections();
  await assert.rejects(Array.fromAsync(second.readable), { code: "network" });
  const third = await f.vm.console(id);
  await f.close();
  await assert.rejects(Array.fromAsync(third.readable), { code: "aborted" });
});
