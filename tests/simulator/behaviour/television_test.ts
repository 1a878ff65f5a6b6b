import assert from "node:assert/strict";
import { type Item, simulate } from "../../../lib/simulator/mod.ts";
import { insist, login } from "../client.ts";

Deno.test("a recurring recording schedules a week ahead, and takes its recordings with it", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
  const params = {
    ...{ start_hour: 4, start_min: 30, duration: 600, channel_uuid: "uuid-webtv-226" },
    repeat_days: Object.fromEntries(days.map((day) => [day, true])),
  };
  const mine = async (id: number) =>
    (await insist(call, "GET", "pvr/programmed/"))
      .filter(({ record_gen_id }: Item) => record_gen_id === id);
  const { id } = await insist(call, "POST", "pvr/generator/", { name: "Nuit", params });
  const records = await mine(id);
  assert.equal(records.length, 7);
  assert.deepEqual([records[0].channel_name, records[0].end - records[0].start], ["Arte", 600]);
  await insist(call, "PUT", `pvr/generator/${id}`, { params: { repeat_days: { monday: true } } });
  assert.equal((await mine(id)).length, 1);
  await insist(call, "DELETE", `pvr/generator/${id}`);
  assert.equal((await mine(id)).length, 0);
  const unknown = { ...params, channel_uuid: "uuid-webtv-0" };
  const reply = await call("POST", "pvr/generator/", { params: unknown });
  assert.equal(reply.error_code, "unknown_channel");
});

Deno.test("the guide has no gap, and a program that spans two periods is in both", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const period = 7200;
  const start = Math.floor(Date.now() / 1000 / period) * period;
  const guide = async (date: number): Promise<Item[]> =>
    Object.values(await insist(call, "GET", `tv/epg/by_channel/uuid-webtv-201/${date}`));
  const [first, second] = [await guide(start), await guide(start + period)];
  const all = [...first, ...second.filter(({ id }) => !first.some((one) => one.id === id))];
  for (const [index, program] of all.slice(1).entries()) {
    const { date, duration } = all[index] as Item;
    assert.equal(program.date, Number(date) + Number(duration));
  }
  const last = first.at(-1) as Item;
  if (Number(last.date) + Number(last.duration) > start + period) {
    assert.deepEqual(second[0], last);
  }
  const full = await insist(call, "GET", `tv/epg/programs/${last.id}`);
  assert.deepEqual([full.title, full.date], [last.title, last.date]);
  assert.ok(full.desc && full.cast.length > 0);
  assert.deepEqual(
    (await insist(call, "GET", `tv/epg/by_time/${start}`))["uuid-webtv-201"],
    await insist(call, "GET", `tv/epg/by_channel/uuid-webtv-201/${start}`),
  );
});

Deno.test("keys of the remote control change the state of the player", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const press = (key: string) => insist(call, "POST", "player/1/api/v6/control/remote", { key });
  await press("prgm_inc");
  await press("vol_inc");
  await press("mute");
  const { foreground_app } = await insist(call, "GET", "player/1/api/v6/status/");
  assert.equal(foreground_app.cur_url, "tv:?channel=3");
  assert.deepEqual(await insist(call, "GET", "player/1/api/v6/control/volume/"), {
    mute: true,
    volume: 30,
  });
  const newer = await call("GET", "player/1/api/v99/system");
  assert.equal(newer.error_code, "inval");
});
