import assert from "node:assert/strict";
import { simulate } from "../../lib/simulator/mod.ts";
import { Fbx } from "../../mod.ts";
import { testWith } from "../support/programs.ts";
import { makeHome, startShell } from "../support/shells.ts";

/** A home whose box has a folder of names that are hard on a shell. */
async function household() {
  const box = await simulate({ grantAfter: 20 });
  const home = await makeHome(box);
  await using f = await Fbx({ url: box.url, appId: box.appId, token: box.appToken });
  await f.fs.mkdir({ parent: "/Freebox", dirname: "Mes vidéos" });
  for (const name of ["l'été.mkv", 'say "hi" $HOME.txt', "a:b=c.txt"]) {
    await f.fs.upload(`/Freebox/Mes vidéos/${name}`, new Blob(["x"]));
  }
  return {
    home,
    async [Symbol.asyncDispose]() {
      await home[Symbol.asyncDispose]();
      await box.close();
    },
  };
}

/** As a pattern, what a screen shows at the end of a line. */
function shows(text: string): RegExp {
  return new RegExp(text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"), "m");
}

const bash = ["bash", "--norc", "--noprofile"];

await testWith(["tmux", "bash"], "plain bash completes at Tab, in and out of quotes", async () => {
  await using at = await household();
  await using shell = await startShell(bash, ["source <(fbx completions bash)"], at.home);
  const cases: [line: string, wanted: string | RegExp, tabs?: number][] = [
    ["fbx conn", "> fbx connection"],
    ["fbx lan set-conf", "> fbx lan set-config"],
    ["fbx wifi set-config --mac-f", "> fbx wifi set-config --mac-filter-state"],
    ["fbx wifi set-config --mac-filter-state=wh", "--mac-filter-state=whitelist"],
    ["fbx --format ya", "> fbx --format yaml"],
    ["fbx lan hosts p", "> fbx lan hosts pub"],
    ["fbx lan host pub ether-02:00:00:00:00:1", /^11 +12 +13 /m, 2],
    ["fbx fs list /Freebox/Mes", "> fbx fs list /Freebox/Mes\\ vidéos/"],
    ["fbx download /Freebox/Mes\\ vidéos/l", "> fbx download /Freebox/Mes\\ vidéos/l\\'été.mkv"],
    ['fbx download "/Freebox/Mes vi', '> fbx download "/Freebox/Mes vidéos/'],
    ['fbx download "/Freebox/Mes vidéos/l', `> fbx download "/Freebox/Mes vidéos/l'été.mkv"`],
    ['fbx download "/Freebox/Mes vidéos/"s', '/say\\ \\"hi\\"\\ \\$HOME.txt'],
    ["fbx download '/Freebox/Mes vidéos/l", "/Freebox/Mes vidéos/l'\\''été.mkv'"],
    ["fbx download /Freebox/Mes\\ vidéos/a:", "/Freebox/Mes\\ vidéos/a:b=c.txt"],
    ["fbx -t f:/etc/hostn", "> fbx -t f:/etc/hostname"],
    ["fbx --ca-cert=/etc/hostn", "> fbx --ca-cert=/etc/hostname"],
    ["fbx -c 'Lan.wake", "> fbx -c 'Lan.wakeOnLan(interface="],
    ["LANG=C fbx lan wake", "> LANG=C fbx lan wake-on-lan"],
    ["fbx lan hosts pub > /etc/hostn", "/etc/hostname"],
  ];
  for (const [line, wanted, tabs] of cases) {
    await shell.tabUntil(line, typeof wanted === "string" ? shows(wanted) : wanted, tabs);
  }
});

await testWith(["tmux", "bash"], "bash completes an alias, a path and another name", async () => {
  await using at = await household();
  await using shell = await startShell(bash, [
    `source <(fbx completions bash); complete -F _fbx f`,
    `cp bin/fbx other; mkdir "my bin"; cp bin/fbx "my bin/fbx"; alias f='${at.home.path}/other'`,
  ], at.home);
  for (const name of ["f", "~/bin/fbx", "./bin/fbx", "./my\\ bin/fbx"]) {
    await shell.tabUntil(`${name} lan hosts p`, shows(`> ${name} lan hosts pub`));
  }
});

await testWith(
  ["tmux", "bash", "/usr/share/bash-completion/bash_completion"],
  "bash-completion finds the script where it is put, at the first Tab",
  async () => {
    await using at = await household();
    await using shell = await startShell(bash, [
      "mkdir -p ~/.local/share/bash-completion/completions",
      "fbx completions bash > ~/.local/share/bash-completion/completions/fbx",
      "source /usr/share/bash-completion/bash_completion",
    ], at.home);
    await shell.tabUntil("fbx lan hosts p", shows("> fbx lan hosts pub"));
    await shell.tabUntil("fbx lan set-config --mode=ro", shows("--mode=router"));
  },
);

await testWith(["tmux", "zsh"], "zsh completes at Tab, with descriptions", async () => {
  await using at = await household();
  await using shell = await startShell(["zsh", "-f"], [
    "PROMPT='> '; mkdir functions; fbx completions zsh > functions/_fbx; fpath=(~/functions $fpath)",
    "autoload -Uz compinit && compinit -D",
  ], at.home);
  const cases: [line: string, wanted: string | RegExp][] = [
    ["fbx conn", "> fbx connection"],
    ["fbx lan ", /^set-config +-- Update the LAN configuration/m],
    [
      "fbx lan set-config --mode=",
      /^--mode=router +-- router; the box is the router of the network/m,
    ],
    ["fbx lan hosts p", "> fbx lan hosts pub"],
    ["fbx lan host pub ether-02:00:00:00:00:1", /^ether-02:00:00:00:00:\d\d +-- \S/m],
    ["fbx fs list /Freebox/Mes", "> fbx fs list /Freebox/Mes\\ vidéos/"],
    ["fbx download /Freebox/Mes\\ vidéos/l", "> fbx download /Freebox/Mes\\ vidéos/l\\'été.mkv"],
    ['fbx download "/Freebox/Mes vi', '> fbx download "/Freebox/Mes vidéos/'],
    ['fbx download "/Freebox/Mes vidéos/s', '/say \\"hi\\" \\$HOME.txt"'],
    ["fbx download '/Freebox/Mes vidéos/l", "/Freebox/Mes vidéos/l'\\''été.mkv'"],
    ["fbx download /Freebox/Mes\\ vidéos/a:", "/Freebox/Mes\\ vidéos/a:b=c.txt"],
    ["fbx -t f:/etc/hostn", "> fbx -t f:/etc/hostname"],
    ["fbx --ca-cert=/etc/hostn", "> fbx --ca-cert=/etc/hostname"],
    ["fbx -c 'Lan.wake", "> fbx -c 'Lan.wakeOnLan(interface="],
    ["~/bin/fbx lan hosts p", "> ~/bin/fbx lan hosts pub"],
  ];
  for (const [line, wanted] of cases) {
    await shell.tabUntil(line, typeof wanted === "string" ? shows(wanted) : wanted);
  }
});

await testWith(["tmux", "zsh"], "zsh completes an alias that it leaves whole", async () => {
  await using at = await household();
  await using shell = await startShell(["zsh", "-f"], [
    "PROMPT='> '; setopt complete_aliases; autoload -Uz compinit && compinit -D",
    `source <(fbx completions zsh); compdef _fbx f; alias f='nice ${at.home.path}/bin/fbx'`,
  ], at.home);
  await shell.tabUntil("f lan hosts p", shows("> f lan hosts pub"));
  await shell.tabUntil("f fs list /Freebox/Mes\\ vidéos/l", shows("/Mes\\ vidéos/l\\'été.mkv"));
});

await testWith(
  ["tmux", "fish"],
  "fish completes at Tab, with descriptions",
  async () => {
    await using at = await household();
    await using shell = await startShell(["fish", "--no-config"], [
      "function fish_prompt; echo '> '; end; function fish_right_prompt; end",
      "fbx completions fish | source",
    ], at.home);
    const cases: [line: string, wanted: string | RegExp][] = [
      ["fbx conn", "> fbx connection"],
      ["fbx lan set", /set-config +\(Update the LAN configuration\)/],
      [
        "fbx lan set-config --mode=",
        /--mode=router +\(router; the box is the router of the network\)/,
      ],
      ["fbx lan hosts p", "> fbx lan hosts pub"],
      ["fbx lan host pub ether-02:00:00:00:00:1", /0:00:11 +\(/],
      ["fbx fs list /Freebox/Mes", "> fbx fs list /Freebox/Mes\\ vidéos/"],
      ["fbx download /Freebox/Mes\\ vidéos/l", "> fbx download /Freebox/Mes\\ vidéos/l\\'été.mkv"],
      ['fbx download "/Freebox/Mes vi', '> fbx download "/Freebox/Mes vidéos/'],
      ['fbx download "/Freebox/Mes vidéos/s', '/say \\"hi\\" \\$HOME.txt"'],
      ["fbx download '/Freebox/Mes vidéos/l", "/Freebox/Mes vidéos/l\\'été.mkv'"],
      ["fbx download /Freebox/Mes\\ vidéos/a:", "/Freebox/Mes\\ vidéos/a:b=c.txt"],
      ["fbx -t f:/etc/hostn", "> fbx -t f:/etc/hostname"],
      ["fbx --ca-cert=/etc/hostn", "> fbx --ca-cert=/etc/hostname"],
      ["fbx -c 'Lan.wake", "> fbx -c 'Lan.wakeOnLan(interface="],
      ["~/bin/fbx lan hosts p", "> ~/bin/fbx lan hosts pub"],
    ];
    for (const [line, wanted] of cases) {
      await shell.tabUntil(line, typeof wanted === "string" ? shows(wanted) : wanted);
    }
  },
);

await testWith(
  ["tmux"],
  "Tab never makes Deno prompt for a permission, even on a terminal",
  async () => {
    await using box = await simulate();
    await using home = await makeHome();
    await using shell = await startShell(bash, [], home);
    const cli = new URL("../../cli.ts", import.meta.url).pathname;
    const fbx = `${Deno.execPath()} run --no-check ${cli} __complete fish`;
    const own = `-u ${box.url} -a ${box.appId}`;
    for (const words of [`${own} -t ${box.appToken}`, `${own} -t f:token`, "--box attic"]) {
      const seen = await shell.run(`${fbx} ${words} lan ''; echo over-$((40 + 2))`, /over-42/);
      assert.match(seen, /^wake-on-lan/m);
      assert.doesNotMatch(seen, /Deno requests/);
      const ids = await shell.run(`${fbx} ${words} lan hosts ''; echo over-$((41 + 2))`, /over-43/);
      assert.doesNotMatch(ids, /Deno requests/);
    }
  },
);

await testWith(["tmux", "bash"], "what was completed is what the command gets", async () => {
  await using at = await household();
  const lines = {
    bash: [bash, ["source <(fbx completions bash)"]],
    zsh: [["zsh", "-f"], [
      "PROMPT='> '; autoload -Uz compinit && compinit -D; source <(fbx completions zsh)",
    ]],
    fish: [["fish", "--no-config"], ["fbx completions fish | source"]],
  } as const;
  for (const [name, [words, setup]] of Object.entries(lines)) {
    const { success } = await new Deno.Command("sh", { args: ["-c", `command -v ${name}`] })
      .output();
    if (!success) continue; // it is skipped above, with its reason
    await using shell = await startShell(words, setup, at.home);
    for (const start of ["/Freebox/Mes\\ vidéos/s", '"/Freebox/Mes vidéos/s']) {
      const seen = await shell.tabUntil(`fbx -j fs info ${start}`, /\$HOME\.txt/);
      assert.match(seen, /fs info/);
      assert.match(await shell.enter(/"path":/), /"name":"say \\"hi\\" \$HOME\.txt"/);
    }
  }
});
