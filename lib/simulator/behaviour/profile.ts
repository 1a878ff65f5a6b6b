/**
 * The living part of `Profile`: the mode in use follows from the rules, the time and the override.
 *
 * @module
 */
import { type Behaviour, type Box, type Call, type Item, Refusal } from "../types.ts";

const day = 86_400;

/** `Profile`: who may use the network, and when. */
export const profile: Behaviour = {
  handlers: {
    "Profile.create": create,
    "Profile.delete": remove,
    "Profile.networkControls": (_call, box) =>
      box.store.list("network_control").map((control) => settle(box, control)),
    "Profile.networkControl": (call, box) => settle(box, controlOf(call.params.profile_id, box)),
    "Profile.updateNetworkControl": update,
    "Profile.migrateNetworkControl": (_call, { store }) =>
      Object.assign(store.object("network_control/migrate"), { default_mode_migrated: true }),
  },
  tick(box) {
    for (const control of box.store.list("network_control")) settle(box, control);
  },
};

function create({ body }: Call, box: Box): Item {
  const { store } = box;
  const id = store.nextId("profile");
  const { name = "", icon = "", url = "" } = body as Item;
  store.list("profile").push({ id, name, icon, url });
  store.list("network_control").push({
    profile_id: id,
    next_change: 0,
    override: false,
    override_mode: "denied",
    override_until: 0,
    current_mode: "allowed",
    rule_mode: "allowed",
    macs: [],
    hosts: [],
    resolution: 288,
    cdayranges: [],
  });
  store.set(`network_control/${id}/rules`, []);
  return { id };
}

function remove({ params }: Call, box: Box): void {
  const { store } = box;
  const id = Number(params.id);
  const profiles = store.list("profile");
  if (!profiles.some((profile) => profile.id === id)) throw new Refusal("noent", "Profil inconnu");
  store.set("profile", profiles.filter((profile) => profile.id !== id));
  const controls = store.list("network_control");
  store.set("network_control", controls.filter(({ profile_id }) => profile_id !== id));
  for (const host of store.list("lan/browser/pub")) {
    if ((host.network_control as Item | undefined)?.profile_id === id) delete host.network_control;
  }
}

function update({ params, body }: Call, box: Box): Item {
  const control = controlOf(params.profile_id, box);
  const { macs, override, override_mode, override_until, cdayranges } = body as Item;
  const change = { macs, override, override_mode, override_until, cdayranges };
  for (const [field, value] of Object.entries(change)) {
    if (value !== undefined) control[field] = value;
  }
  return settle(box, control);
}

/** Computes the current mode, and applies it to the hosts. */
function settle(box: Box, control: Item): Item {
  const now = box.now();
  const until = Number(control.override_until);
  if (control.override && until > 0 && until <= now) control.override = false;
  const rules = box.store.list(`network_control/${control.profile_id}/rules`);
  control.rule_mode = modeAt(rules, now);
  control.current_mode = control.override ? control.override_mode : control.rule_mode;
  control.next_change = control.override && until > 0 ? until : nextChange(rules, now);
  control.hosts = bind(box, control);
  return control;
}

function modeAt(rules: Item[], time: number): unknown {
  const date = new Date(time * 1000);
  const second = (date.getHours() * 60 + date.getMinutes()) * 60 + date.getSeconds();
  const weekday = (date.getDay() + 6) % 7;
  const rule = rules.find(({ enabled, weekdays, start_time, end_time }) =>
    enabled && (weekdays as boolean[])?.[weekday] && second >= Number(start_time) &&
    second < Number(end_time)
  );
  return rule?.mode ?? "allowed";
}

/** Rules change at multiples of five minutes. */
function nextChange(rules: Item[], now: number): number {
  if (!rules.some(({ enabled }) => enabled)) return 0;
  const slot = 300;
  const mode = modeAt(rules, now);
  const first = Math.ceil((now + 1) / slot) * slot;
  for (let time = first; time < now + 7 * day; time += slot) {
    if (modeAt(rules, time) !== mode) return time;
  }
  return 0;
}

/** The hosts under a control carry a summary of it. */
function bind({ store }: Box, { profile_id, macs, current_mode }: Item): Item[] {
  const name = store.list("profile").find(({ id }) => id === profile_id)?.name ?? "";
  const wanted = (macs as string[]).map((mac) => mac.toLowerCase());
  const hosts = store.list("lan/browser/pub");
  for (const host of hosts) {
    const mine = wanted.includes(String((host.l2ident as Item).id).toLowerCase());
    const summary = host.network_control as Item | undefined;
    if (mine) host.network_control = { profile_id, name, current_mode };
    else if (summary?.profile_id === profile_id) delete host.network_control;
  }
  return hosts.filter(({ network_control }) =>
    (network_control as Item | undefined)?.profile_id === profile_id
  );
}

function controlOf(id: unknown, { store }: Box): Item {
  const control = store.list("network_control")
    .find(({ profile_id }) => profile_id === Number(id));
  if (control) return control;
  throw new Refusal("noent", "Profil inconnu");
}
