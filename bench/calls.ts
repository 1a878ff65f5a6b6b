/**
 * Calls of a method against bare `fetch` and `json()`, one after the other and 32 at once.
 *
 * @module
 */
import { Fbx } from "../mod.ts";
import { hmacSha1 } from "../lib/client/session.ts";
import { type Ready, startBox } from "./box.ts";
import { median, type Row } from "./row.ts";

/** Calls a second, ours to the floor's. */
export async function* calls(rounds = 15, perRound = 600): AsyncGenerator<Row> {
  await using box = await startBox();
  await using f = await Fbx({ url: box.url, appId: box.app_id, token: box.app_token });
  const headers = { "X-Fbx-App-Auth": await sessionToken(f.url, box) };
  const url = `${f.url}connection/`;
  const bare = async () => {
    const { result } = await (await fetch(url, { headers })).json();
    return result;
  };
  const method = () => f.connection.status();
  for (const parallel of [1, 32]) {
    const floor: number[] = [];
    const ours: number[] = [];
    for (let round = 0; round < rounds; round++) {
      floor.push(await rate(bare, perRound, parallel));
      ours.push(await rate(method, perRound, parallel));
    }
    yield {
      what: `calls a second, ${parallel} at once`,
      floor: `${median(floor).toFixed(0)} (fetch + json)`,
      ours: `${median(ours).toFixed(0)} (f.connection.status())`,
      ratio: median(ours.map((value, index) => value / (floor[index] ?? NaN))),
      aim: "≥ 0.9",
    };
  }
}

async function rate(call: () => Promise<unknown>, count: number, parallel: number) {
  const start = performance.now();
  let left = count;
  const worker = async () => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: parallel }, worker));
  return count / (performance.now() - start) * 1000;
}

/** A session for the bare calls. */
async function sessionToken(base: string, box: Ready): Promise<string> {
  const { result } = await (await fetch(`${base}login/`)).json();
  const password = await hmacSha1(box.app_token, result.challenge);
  const body = JSON.stringify({ app_id: box.app_id, password });
  const opened = await fetch(`${base}login/session/`, { method: "POST", body });
  return (await opened.json()).result.session_token;
}
