// deno-lint-ignore-file no-console -- printing is what it is for
/**
 * Moves a file so many times, and prints the most memory that took, in MiB:
 * `files_memory.ts upload|download NAME BYTES TIMES URL APP_ID TOKEN`.
 *
 * @module
 */
import { Fbx } from "../mod.ts";

const [direction, name, size, times, url = "", appId = "", token = ""] = Deno.args;
await using f = await Fbx({ url, appId, token });
const file = await Deno.makeTempFile();
let most = 0;
const look = () => most = Math.max(most, Deno.memoryUsage().rss);
const timer = setInterval(look, 20);
try {
  await Deno.truncate(file, Number(size));
  for (let time = 0; time < Number(times); time++) {
    if (direction === "upload") await f.fs.upload(`/Freebox/memory-${name}-${time}`, file);
    else await drain(`/Freebox/${name}`);
  }
} finally {
  clearInterval(timer);
  await Deno.remove(file);
}
look();
console.log(most / 2 ** 20);

async function drain(path: string): Promise<void> {
  const { body } = await f.fs.download(path);
  let at = 0;
  for await (const { length } of body) at += length;
  if (at !== Number(size)) throw new Error(`${at} bytes came`);
}
