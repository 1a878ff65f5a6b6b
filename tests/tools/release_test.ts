import assert from "node:assert/strict";
import { parse } from "npm:yaml@^2.8.0";
import { targets } from "../../tools/compile.ts";
import { root } from "../../tools/program.ts";
import { notes, objections } from "../../tools/tag.ts";

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  needs?: string;
  permissions?: Record<string, string>;
  strategy?: { matrix: { include: { target: string; runner: string }[] } };
  steps: Step[];
}

interface Workflow {
  on: { push: { tags: string[] } };
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const read = (path: string) => Deno.readTextFile(root + path);
const release: Workflow = parse(await read(".github/workflows/release.yml"));
const jobs = Object.entries(release.jobs);
const steps = jobs.flatMap(([, { steps }]) => steps);
const scripts = steps.map(({ run = "" }) => run).join("\n");
const config = JSON.parse(await read("deno.json"));

Deno.test("a tag starts the release, and what it publishes waits for what is tried", () => {
  assert.deepEqual(release.on, { push: { tags: ["v*"] } });
  const needed = (name: string): string[] => {
    const before = release.jobs[name]?.needs;
    return before === undefined ? [] : [before, ...needed(before)];
  };
  for (const name of ["release", "jsr", "npm"]) {
    assert.deepEqual(needed(name), ["try", "build", "check"]);
  }
});

Deno.test("every binary that is compiled is run, on its own system", () => {
  const tried = release.jobs.try?.strategy?.matrix.include ?? [];
  assert.deepEqual(tried.map(({ target }) => target), [...targets]);
  for (const { target, runner } of tried) {
    assert.match(runner, target.includes("linux") ? /^ubuntu/ : /^(macos|windows)/);
    assert.equal(runner.endsWith("-arm"), target === "aarch64-unknown-linux-gnu");
  }
});

Deno.test("the release calls tasks and scripts that are there, with the Deno of CI", async () => {
  for (const [, task = ""] of scripts.matchAll(/deno task (\S+)/g)) {
    assert.ok(task in config.tasks, task);
  }
  for (const [, script = ""] of scripts.matchAll(/(\.ci\/[\w.]+)/g)) await Deno.stat(root + script);
  const [, version] = /^deno_version=(\S+)$/m.exec(await read(".ci/run")) ?? [];
  const setups = steps.filter(({ uses = "" }) => uses.startsWith("denoland/setup-deno@"));
  assert.ok(setups.length > 0);
  for (const setup of setups) assert.equal(setup.with?.["deno-version"], version);
});

Deno.test("the release may do no more than each job needs, by actions of a major version", () => {
  assert.deepEqual(release.permissions, { contents: "read" });
  const granted = jobs.flatMap(([name, { permissions = {} }]) =>
    Object.entries(permissions)
      .filter(([, access]) => access === "write")
      .map(([what]) => `${name}: ${what}`)
  );
  assert.deepEqual(granted, [
    "build: id-token",
    "build: attestations",
    "release: contents",
    "jsr: id-token",
    "npm: id-token",
  ]);
  for (const { uses } of steps) if (uses) assert.match(uses, /^[\w-]+\/[\w-]+@v\d+$/);
  assert.doesNotMatch(JSON.stringify(release), /secrets\./);
});

Deno.test("npm is handed a file, and not what it takes for a repository on GitHub", async () => {
  const published = [scripts, await read("CONTRIBUTING.md")].flatMap((text) =>
    [...text.matchAll(/npm publish\s[^`\n]*?(\S+\.tgz)/g)].map(([, file]) => file)
  );
  assert.deepEqual(published, ["./dist/fbx.tgz", "./dist/fbx.tgz"]);
});

Deno.test("the tests run under the Node.js that the workflows set up, also as root", async () => {
  const ci: { jobs: Record<string, Job> } = parse(await read(".github/workflows/ci.yml"));
  const run = [release, ci].flatMap(({ jobs }) => Object.values(jobs))
    .flatMap(({ steps }) => steps.map(({ run = "" }) => run))
    .filter((script) => script.includes(".ci/run"));
  const keepsPath = `sudo -E env "PATH=$PATH" bash .ci/run`; // sudo has a PATH of its own
  assert.deepEqual(run, [keepsPath, keepsPath]);
});

Deno.test("a tag has to be the version of deno.json, lib/core/version.ts and CHANGELOG.md", async () => {
  const files = {
    config: `{ "version": "1.2.3" }`,
    module: `export const version = "1.2.3";\n`,
    changelog: "# Changes\n\n## 1.2.3 (2026-01-31)\n\n- New.\n\n## 1.2.2 (2026-01-01)\n\n- Old.\n",
  };
  assert.deepEqual(objections("v1.2.3", files), []);
  assert.equal(notes("1.2.3", files.changelog), "- New.");
  assert.equal(objections("v1.2.4", files).length, 3);
  // npm and GitHub would take a first try for the latest
  for (const tag of ["1.2.3", "v1.2", "v1.2.3-rc.1", "v1.2.3 "]) {
    assert.match(objections(tag, files).join(), /is no v1\.2\.3/);
  }
  const undated = files.changelog.replace("2026-01-31", "not released yet");
  assert.match(objections("v1.2.3", { ...files, changelog: undated }).join(), /CHANGELOG/);
  // what is checked in agrees but for the date
  const own = {
    config: await read("deno.json"),
    module: await read("lib/core/version.ts"),
    changelog: (await read("CHANGELOG.md")).replace("(not released yet)", "(2026-01-31)"),
  };
  assert.deepEqual(objections(`v${config.version}`, own), []);
});
