import assert from "node:assert/strict";
import type { Item, SimulatedFreebox } from "../../lib/simulator/mod.ts";
import { eventText, watch, type WatchEvent, type WatchState } from "../../lib/watch/mod.ts";
import { kindNames } from "../../lib/watch/kinds.ts";
import type { Fbx } from "../../mod.ts";
import { boxAndClient } from "../support/box.ts";
import "../support/english.ts";
import { until } from "../support/until.ts";

/** A box that is watched until `stop`, and what was reported. */
async function watched(
  f: Fbx,
  state?: WatchState,
): Promise<{ events: WatchEvent[]; failures: string[]; stop(): Promise<WatchState> }> {
  const controller = new AbortController();
  const events: WatchEvent[] = [];
  const failures: string[] = [];
  let now: WatchState | undefined;
  const options = {
    state,
    every: 0.02,
    signal: controller.signal,
    onState: (state: WatchState) => void (now = structuredClone(state)),
    onFailure: (reading: string) => void failures.push(reading),
  };
  const running = (async () => {
    for await (const event of watch(f, options)) events.push(event);
  })();
  await until("the box was read", () => now !== undefined);
  return {
    events,
    failures,
    async stop() {
      controller.abort();
      await running;
      return now!;
    },
  };
}

const first = (box: SimulatedFreebox, list: string): Item => box.box.store.list(list)[0]!;
const seconds = () => Math.floor(Date.now() / 1000);

/** The box without the life of its home, which would make events of its own. */
const still = { simulator: { clock: () => 1_760_000_000_000 } };

/** What happens at home, and what is reported of it. */
const happenings: [WatchEvent["kind"], (box: SimulatedFreebox) => void, text: RegExp][] = [
  ["device.new", ({ box: { store } }) => {
    const host = structuredClone(store.list("lan/browser/pub")[0]!);
    store.list("lan/browser/pub").push({
      ...host,
      id: "ether-02:00:00:00:00:99",
      primary_name: "iPhone-de-Sandy",
      vendor_name: "Apple",
      reachable: true,
      access_point: { connectivity_type: "wifi" },
    });
  }, /^New device: iPhone-de-Sandy \(Apple\), Wi-Fi$/],
];

Deno.test("the store of the box is as the tests of watch() take it", async () => {
  await using pair = await boxAndClient(still.simulator);
  const { store } = pair.box.box;
  console.log([...new Set(Object.keys(store as object))], happenings.length, kindNames.length);
  console.log(eventText.name, seconds(), first.name);
});
