/**
 * Transfers and tasks against a box whose answers lack what they need: an error of ours, and never a
 * success with nothing in it.
 */
import assert from "node:assert/strict";
import { join } from "node:path";
import { Fbx } from "../../mod.ts";
import { save } from "../../lib/files/save.ts";
import { send } from "../../lib/files/send.ts";
import { simulate } from "../../lib/simulator/mod.ts";
import { openDoor } from "../support/door.ts";

const texts: readonly unknown[] = ["text", 5, true, [null]];
const unfit: readonly unknown[] = [...texts, null, undefined, { path: 5, id: {} }];

interface Case {
  readonly path: string;
  readonly results: readonly unknown[];
  call(f: Fbx, folder: string): Promise<unknown>;
}

const cases: readonly Case[] = [
  { path: "^fs/info", results: unfit, call: (f, folder) => save(f, "/Freebox/Photos", folder) },
  {
    path: "^fs/ls",
    results: ["text", 5, true],
    call: (f, folder) => save(f, "/Freebox/Photos", folder),
  },
  { path: "^fs/info", results: unfit, call: (f) => send(f, [import.meta.filename!], "/Freebox/") },
  { path: "fs/rm", results: unfit, call: (f) => f.fs.rm({ files: ["/Freebox/a"] }).done() },
  {
    path: "^fs/tasks",
    results: unfit,
    call: (f) =>
      f.fs.cp({ files: ["/Freebox/Photos"], dst: "/Freebox/Musique", mode: "both" }).done(),
  },
  { path: "login", results: unfit, call: (f) => f.connection.status() },
  { path: "login/session", results: unfit, call: (f) => f.connection.status() },
  {
    path: "^login/authorize",
    results: unfit,
    call: (f) => f.register("fr.example.app", "App", "Laptop"),
  },
];

Deno.test("what the code above counts on in an answer is asked of it", async () => {
  await using box = await simulate();
  for (const { path, results, call } of cases) {
    for (const result of results) {
      await using door = await openDoor({ behind: box.url, answers: { [path]: { result } } });
      await using f = await Fbx({ ...box.access, url: door.url });
      const folder = await Deno.makeTempDir();
      await assert.rejects(
        async () => await call(f, join(folder, "to")),
        { name: "FbxError", code: "bad_response" },
        `${path} ${JSON.stringify(result)}`,
      );
      await Deno.remove(folder, { recursive: true });
    }
  }
});
