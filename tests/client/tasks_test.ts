import assert from "node:assert/strict";
import type { FsTask } from "../../mod.ts";
import { boxAndClient } from "../support/box.ts";
import { content } from "../support/content.ts";
import { limited } from "../support/until.ts";

Deno.test("a task is followed to its end, from the call that starts it or by its id", async () => {
  await using pair = await boxAndClient();
  const { fs } = pair.f;
  await fs.upload("/Freebox/a", content(1000));
  await fs.mkdir({ parent: "/Freebox", dirname: "b" });
  const reported: FsTask[] = [];
  const copied = await fs.cp({ files: ["/Freebox/a"], dst: "/Freebox/b", mode: "both" })
    .done({ onProgress: (task) => reported.push(task) });
  assert.equal(copied.state, "done");
  assert.equal(reported.at(-1)?.state, "done");
  assert.ok(reported.every(({ id }) => id === copied.id));
  assert.equal((await fs.info("/Freebox/b/a")).size, 1000);

  const started = await fs.rm({ files: ["/Freebox/b"] });
  assert.equal((await fs.task(started.id).done()).state, "done");
  assert.equal((await fs.task(started.id)).id, started.id);
  await assert.rejects(fs.info("/Freebox/b"), { code: "path_not_found" });

  const { id } = await fs.hash({ src: "/Freebox/a", hash_type: "sha256" }).done();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", content(1000)));
  assert.equal((await fs.taskHash(id)).hash, digest.toHex());
});

Deno.test("a task that fails is an error with the task's own code and what that means", async () => {
  await using pair = await boxAndClient();
  const { fs } = pair.f;
  await fs.mkdir({ parent: "/Freebox", dirname: "a" });
  const files = ["/Freebox/a"];
  await assert.rejects(limited(fs.mv({ files, dst: "/Freebox/a", mode: "both" }).done()), {
    code: "copy_into_itself",
    operation: "Fs.mv",
    message: /folder copied into itself/,
  });
  await assert.rejects(limited(fs.rm({ files: ["/Freebox/no"] }).done()), {
    code: "path_not_found",
  });
  await assert.rejects(fs.task(12345).done(), { code: "task_not_found" });
});

Deno.test("following can be cancelled; the task goes on", async () => {
  await using pair = await boxAndClient();
  const { fs } = pair.f;
  await fs.upload("/Freebox/a", content(100));
  const call = fs.hash({ src: "/Freebox/a", hash_type: "md5" });
  const { id } = await call;
  await fs.updateTask(id, { state: "paused" }).catch(() => {}); // it may be over
  const signal = AbortSignal.timeout(50);
  const outcome = await call.done({ signal }).catch((error) => error.code);
  assert.ok(outcome === "aborted" || outcome.state === "done");
  assert.equal((await fs.task(id)).id, id);
});
