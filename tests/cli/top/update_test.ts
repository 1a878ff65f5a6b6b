import assert from "node:assert/strict";
import { questionOf } from "../../../lib/cli/top/actions.ts";
import { keymap } from "../../../lib/cli/top/keymap/mod.ts";
import { devicesOf, initialState, type Page, selectedDevice } from "../../../lib/cli/top/state.ts";
import { textOf } from "../../../lib/cli/top/edit.ts";
import "../../support/english.ts";
import { devices, press, snapshot, stateAfter, stateWith } from "../../support/top.ts";
import { update } from "../../../lib/cli/top/update.ts";

const names = (typed: string[]) =>
  devicesOf(stateAfter(typed)).map(({ key }) => key.slice(-1)).join("");

Deno.test("s sorts by name, rate, signal and last seen, S reverses, what is unknown stays last", () => {
  assert.equal(names([]), "acb");
  assert.equal(names(["S"]), "bca");
  assert.equal(names(["s"]), "bac");
  assert.equal(names(["s", "S"]), "abc");
  assert.equal(names(["s", "s"]), "bca");
  assert.equal(names(["s", "s", "s"]), "abc");
  assert.equal(names(["s", "s", "s", "s"]), "acb", "and begins again");
});

Deno.test("a shows who is away, always after who is here", () => {
  assert.equal(names(["a"]), "acbd");
  assert.equal(names(["a", "S"]), "bcad");
  assert.equal(names(["a", "a"]), "acb");
});

Deno.test("/ filters by name, address and maker, without accents; Enter keeps, Esc shows all", () => {
  assert.equal(names(["/", "z", "o", "e"]), "c");
  assert.equal(names(["/", ..."1.18"]), "a");
  assert.equal(names(["/", ..."apple"]), "b");
  assert.equal(names(["/", "猫"]), "b");
  assert.equal(names(["/", "z", "o", "backspace", "backspace"]), "acb");
  assert.equal(names(["/", "z", "return"]), "c");
  assert.equal(stateAfter(["/", "z", "return"]).input, undefined);
  assert.equal(names(["/", "z", "return", "escape"]), "acb");
  assert.equal(names(["/", "z", "escape"]), "acb");
  assert.equal(names(["/", "q"]), "", "q is a letter there");
});

Deno.test("arrows, pages and ends move through the list, and stay in it", () => {
  const at = (typed: string[], rows = 2) => {
    const state = stateAfter(typed, undefined, rows);
    return selectedDevice(state)?.key.slice(-1);
  };
  assert.equal(at([]), "a");
  assert.equal(at(["up"]), "a");
  assert.equal(at(["down"]), "c");
  assert.equal(at(["down", "down", "down", "down"]), "b");
  assert.equal(at(["end"]), "b");
  assert.equal(at(["end", "home"]), "a");
  assert.equal(at(["pagedown"]), "b");
  assert.equal(at(["pagedown", "pageup"]), "a");
  assert.equal(at(["/", "z", "down", "return"]), "c");
});

Deno.test("the selection stays with its device when the order changes, and at its place when it goes", () => {
  const state = stateAfter(["down", "s", "s", "s"]);
  assert.equal(selectedDevice(state)?.key, "pub/c");
  const without = stateWith(
    { ...snapshot, devices: devices.filter(({ key }) => key !== "pub/c") },
    stateAfter(["down"]),
  );
  assert.equal(selectedDevice(without)?.key, "pub/b");
  assert.equal(selectedDevice(stateWith({ ...snapshot, devices: [] }, state)), undefined);
});

Deno.test("Enter opens the page of the device and asks for the reserved addresses; Esc goes back", () => {
  const step = press(stateAfter(["down"]), "return");
  assert.deepEqual([step.state.page, step.state.opened, step.effect?.kind], [
    "device",
    "pub/c",
    "leases",
  ]);
  assert.equal(press(step.state, "escape").state.page, "devices");
});

/** The question that keys lead to, and the call that `y` makes. */
function asked(typed: string[], start = stateAfter()) {
  const state = stateAfter(typed, start);
  if (state.input?.kind !== "confirm") return undefined;
  const { effect } = press(state, "y");
  assert.equal(effect?.kind, "act");
  const { method, args } = effect.act;
  return { question: questionOf(state.input.act), call: [method.join("."), ...args] };
}

Deno.test("each action asks, and y makes its call", () => {
  const id = "ether-02:00:00:00:00:0a";
  assert.deepEqual(asked(["return", "w"]), {
    question: "This wakes “nas” if it supports Wake-on-LAN. Go on? [y/N] ",
    call: ["lan.wakeOnLan", "pub", { mac: "02:00:00:00:00:0A" }],
  });
  assert.deepEqual(asked(["return", "a"]), {
    question: "This reserves 192.168.1.18 for “nas”. Go on? [y/N] ",
    call: ["dhcp.addStaticLease", { mac: "02:00:00:00:00:0A", ip: "192.168.1.18" }],
  });
  assert.deepEqual(asked(["end", "return", "p"]), {
    question:
      "This cuts the profile “Zoé” off the network until it is resumed: 猫ちゃんの電話 📱, tablette-de-Zoé. Go on? [y/N] ",
    call: ["profile.updateNetworkControl", 1, {
      override: true,
      override_mode: "denied",
      override_until: 0,
    }],
  });
  assert.deepEqual(asked(["down", "return", "p"])?.call, [
    "profile.updateNetworkControl",
    1,
    { override: false },
  ]);
  assert.deepEqual(asked(["w"]), {
    question:
      "This switches the Wi-Fi off: devices on it lose the network, perhaps including this one. Go on? [y/N] ",
    call: ["wifi.setConfig", { enabled: false }],
  });
  const off = stateWith({ ...snapshot, wifi: { ...snapshot.wifi!, enabled: false } });
  assert.deepEqual(asked(["w"], off)?.call, ["wifi.setConfig", { enabled: true }]);
  assert.deepEqual(asked(["d", "p"])?.call, ["download.update", 1, { status: "stopped" }]);
  assert.deepEqual(asked(["d", "down", "p"])?.call, ["download.update", 2, { status: "retry" }]);
  assert.deepEqual(asked(["d", "x"]), {
    question:
      "動画.mkv · This stops and removes download 1; the downloaded files are kept. Go on? [y/N] ",
    call: ["download.delete", 1],
  });
  const named = press(stateAfter(["return", "r", "ctrl-u", ..."Café"]), "return");
  assert.equal(named.effect?.kind, "act");
  assert.deepEqual(named.effect.act.args, ["pub", id, { primary_name: "Café" }]);
});

Deno.test("any other key than y is a no", () => {
  for (const key of ["n", "return", "escape", "down", "q", " ", "w"]) {
    const { state, effect } = press(stateAfter(["w"]), key);
    assert.deepEqual([effect, state.input, state.notice?.text], [
      undefined,
      undefined,
      "Nothing was changed.",
    ]);
  }
  assert.equal(press(stateAfter(["w"]), "o").effect?.kind, "act", "oui");
});

Deno.test("a name is typed with the keys of a line, and not sent when it is empty or the same", () => {
  const typed = (keys: string[]) => {
    const { input } = stateAfter(["return", "r", ...keys]);
    return input?.kind === "name" ? textOf(input.edit) : undefined;
  };
  assert.equal(typed([]), "nas");
  assert.equal(typed(["home", "x", "end", "y"]), "xnasy");
  assert.equal(typed(["left", "backspace", "é"]), "nés");
  assert.equal(typed(["home", "delete", "right", "1"]), "a1s");
  assert.equal(typed(["ctrl-u", "👩‍👩‍👧", "x", "backspace", "backspace"]), "");
  assert.equal(typed(["ctrl-w", "q", "/"]), "q/");
  for (const keys of [["return"], ["ctrl-u", "return"], ["x", "escape"]]) {
    const state = stateAfter(["return", "r", ...keys.slice(0, -1)]);
    const step = press(state, keys.at(-1) ?? "");
    assert.deepEqual([step.effect, step.state.notice?.text], [undefined, "Nothing was changed."]);
  }
});

/** Why a key is off. */
function off(typed: string[], start = stateAfter()) {
  const state = stateAfter(typed, start);
  assert.equal(state.input, undefined);
  return state.notice?.text;
}

Deno.test("a key is off where the application lacks the permission, and names it", () => {
  const permissions = { settings: false, profile: false, downloader: false };
  const state = update(stateAfter(), { kind: "permissions", permissions }).state;
  const cases: [string[], string][] = [
    [["w"], "Wi-Fi off: needs the permission “settings”"],
    [["return", "r"], "rename: needs the permission “settings”"],
    [["return", "w"], "wake: needs the permission “settings”"],
    [["return", "a"], "reserve its address: needs the permission “settings”"],
    [["down", "return", "p"], "resume: needs the permission “profile”"],
    [["d", "p"], "pause: needs the permission “downloader”"],
    [["d", "x"], "remove: needs the permission “downloader”"],
  ];
  for (const [typed, why] of cases) assert.equal(off(typed, state), why);
});

Deno.test("with --read-only every key that changes something is off", () => {
  const state = stateWith(snapshot, initialState({ isReadOnly: true }));
  const pages: Record<Page, string[]> = {
    devices: [],
    device: ["return"],
    downloads: ["d"],
    help: ["?"],
  };
  let tried = 0;
  for (const [page, typed] of Object.entries(pages)) {
    const there = stateAfter(typed, state);
    for (const binding of keymap(page as Page).filter(({ why }) => why !== undefined)) {
      assert.equal(binding.why?.(there), "fbx top runs with --read-only");
      for (const key of Object.keys(binding.keys)) {
        assert.equal(press(there, key).state.input, undefined);
        tried++;
      }
    }
  }
  assert.ok(tried >= 8, `${tried} keys`);
});

Deno.test("a key is off while the box is away, and where its device gives no reason for it", () => {
  const gone = stateWith({ ...snapshot, fault: "It is off" }, stateAfter());
  assert.equal(off(["w"], gone), "Wi-Fi off: the box does not answer");
  assert.equal(off(["return", "p"]), "pause: it is in no parental profile");
  const leases = new Map([["02:00:00:00:00:0a", "192.168.1.18"]]);
  const state = update(stateAfter(["return"]), { kind: "leases", leases }).state;
  assert.equal(off(["a"], state), "reserve its address: 192.168.1.18 is reserved already");
});

Deno.test("q and Ctrl-C quit, Ctrl-C also from a question; ? opens the help and Esc closes it", () => {
  for (const page of [[], ["return"], ["d"], ["?"]]) {
    assert.equal(press(stateAfter(page), "q").effect?.kind, "quit");
  }
  for (const page of [["w"], ["/"], ["return", "r"]]) {
    assert.equal(press(stateAfter(page), "ctrl-c").effect?.kind, "quit");
  }
  const help = stateAfter(["d", "?"]);
  assert.equal(help.page, "help");
  assert.equal(press(help, "escape").state.page, "downloads");
});

Deno.test("the help scrolls to its last line and no further", () => {
  const { scrolled } = stateAfter(["?", "end"], undefined, 10);
  assert.ok(Number.isFinite(scrolled) && scrolled > 5);
  assert.equal(
    stateAfter(["?", "end", "down", "pagedown", "up"], undefined, 10).scrolled,
    scrolled - 1,
  );
  assert.equal(stateAfter(["?", "end"], undefined, 1000).scrolled, 0);
});
