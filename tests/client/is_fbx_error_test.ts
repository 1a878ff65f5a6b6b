import assert from "node:assert/strict";
import { FbxError, isFbxError } from "../../mod.ts";
import { operations, subsystems } from "../../lib/catalogue/mod.ts";
import { boxAndClient } from "../support/box.ts";

/** What a call fails with. */
async function errorOf(call: Promise<unknown>): Promise<unknown> {
  return await call.then(() => assert.fail("it succeeded"), (error) => error);
}

Deno.test("isFbxError() matches the call that failed, by any of its names", async () => {
  await using pair = await boxAndClient();
  const error = await errorOf(pair.f.contacts.get(99_999));
  assert.ok(isFbxError(error));
  assert.ok(isFbxError(error, "contacts.get"));
  assert.ok(isFbxError(error, "Contacts.Access_a_given_contact_entry"));
  assert.ok(isFbxError(error, "contacts"));
  assert.ok(isFbxError(error, "lan.hosts", "contacts.get"));
  assert.ok(!isFbxError(error, "contacts.list"));
  assert.ok(!isFbxError(error, "contacts.update", "lan"));
  assert.ok(!isFbxError(new Error("no"), "contacts.get"));
  assert.ok(!isFbxError({ code: "noent", operation: "Contacts.get" }));
});

Deno.test("isFbxError() takes the codes that any call may get, and our own", async () => {
  await using pair = await boxAndClient({ permissions: ["calls"] });
  const { f } = pair;
  assert.ok(isFbxError(await errorOf(f.contacts.list()), "contacts.list"));
  const timeout = await errorOf(f.call.list({ timeout: 0.001 }));
  assert.ok(isFbxError(timeout, "call.list") && timeout.code === "timeout");
});

Deno.test("isFbxError() rejects a code that is not documented for the subsystem", () => {
  const error = new FbxError("…", { code: "brand_new", operation: "Contacts.get" });
  assert.ok(!isFbxError(error, "contacts.get"));
  assert.ok(isFbxError(error));
  const inherited = new FbxError("…", { code: "constructor", operation: "Contacts.get" });
  assert.ok(!isFbxError(inherited, "contacts.get"));
});

Deno.test("isFbxError() knows what a task may fail for, uploads, and the box's own methods", async () => {
  await using pair = await boxAndClient({ grant: "deny", grantAfter: 0 });
  const { f } = pair;
  await f.fs.upload("/Freebox/a.txt", new Blob(["a"]));
  const conflict = await errorOf(f.fs.upload("/Freebox/a.txt", new Blob(["a"])));
  assert.ok(isFbxError(conflict, "fs.upload") && conflict.code === "destination_conflict");
  const extract = f.fs.extract({ src: "/Freebox/a.txt", dst: "/Freebox" });
  const failed = await errorOf(extract.done());
  assert.ok(isFbxError(failed, "fs.extract") && failed.code === "archive_open_failed");
  const denied = await errorOf(f.register("a", "A", "a", { interval: 10 }));
  assert.ok(isFbxError(denied, "register") && denied.code === "denied");
  assert.ok(!isFbxError(denied, "mksession", "login"));
});

Deno.test("isFbxError() knows every name that the types know", () => {
  for (const operation of operations()) {
    const { subsystem, name, alias } = operation;
    const error = new FbxError("…", {
      code: "internal_error",
      operation: `${subsystem.alias}.${name}`,
    });
    for (const one of [subsystem.name, subsystem.alias]) {
      for (const other of [name, alias]) {
        assert.ok(isFbxError(error, `${one}.${other}` as "lan.hosts"), `${one}.${other}`);
      }
    }
  }
  assert.ok(subsystems.length > 40);
});
