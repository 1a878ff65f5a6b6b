import assert from "node:assert/strict";
import type { Page } from "npm:playwright-core@^1.65.0";
import { Fbx } from "../../mod.ts";
import { bitRate } from "../../lib/dashboard/page/format.js";
import { setPresence } from "../../lib/simulator/behaviour/lan.ts";
import { simulate } from "../../lib/simulator/mod.ts";
import "../support/english.ts";
import { browse, browserPath } from "../support/chromium.ts";
import { faintTexts, focused, isDrawn } from "../support/in_page.js";
import { TextLineStream } from "../support/lines.ts";
import { testWith } from "../support/programs.ts";
import { until } from "../support/until.ts";

const cli = new URL("../../cli.ts", import.meta.url).pathname;

await testWith([browserPath], "the dashboard in a browser", async (t) => {
  await using box = await simulate();
  await using dashboard = await start(box);
  await using browser = await browse(new URL(dashboard.url).origin);
  const { context, foreign, faults } = browser;
  const page = await context.newPage();
  await page.goto(dashboard.url);
  const plots = ["rates", "temperatures", "signals", "hosts"];

  await t.step("shows the readings of the box", async () => {
    await shows(page, "#state", /^up · fibre$/);
    const { ipv4, bandwidth_down } = box.box.store.object("connection");
    assert.match(await text(page, "#facts"), new RegExp(`${ipv4} · .* · up for \\d+ s · firmware`));
    assert.match(await text(page, "#down"), /^[\d.]+ [kM]?bit\/s$/);
    assert.equal(bandwidth_down, 8e9);
    assert.match(await text(page, "#down-more"), /B\/s · .* of 8 Gbit\/s$/);
    const hosts = box.box.store.list("lan/browser/pub");
    await shows(page, "#hosts-more", new RegExp(`^of ${hosts.length} known · \\d on Wi-Fi`));
    assert.match(await text(page, "#gauges"), /Température CPU 0\d\d °CTempérature CPU 1/);
    assert.match(await text(page, "#downloads"), /debian-13.1.0-amd64-netinst.iso/);
    assert.match(await text(page, "#wifi"), /2.4 GHz channel 6/);
  });

  await t.step("draws every plot, live and of the last hour", async () => {
    for (const plot of plots) await drawn(page, plot);
    await click(page, "input[value=hour]");
    const known = new Set((await lastHour(box)).map(bitRate));
    await click(page, "#plot-rates summary");
    await page.waitForSelector("#plot-rates tbody tr:nth-child(25)"); // of some 60, every second
    const shown = await page.locator("#plot-rates tbody td:nth-child(2)").allTextContents();
    const rates = shown.map((text) => text.replace(/ \(.*/, ""));
    // the two readings lie some seconds apart: a sample or two at the ends may differ
    const strange = rates.filter((rate) => !known.has(rate));
    assert.ok(strange.length <= 4, `${strange} of ${rates}\n${[...known]}`);
    for (const plot of plots.slice(0, 2)) await drawn(page, plot);
    await click(page, "#plot-rates summary");
    await click(page, "input[value=live]");
  });

  await t.step("announces changes to screen readers", async () => {
    const host = box.box.store.list("lan/browser/pub").find(({ reachable }) => reachable) ?? {};
    setPresence(box.box, host, false);
    const name = String(host.primary_name);
    await shows(page, "#announcements", new RegExp(name));
    assert.match(await text(page, "#changes li:first-child"), new RegExp(`${name}went$`));
    const label = await page.locator("#plot-rates .canvas").getAttribute("aria-label");
    assert.match(label ?? "", /^Rates. Download: .* between .* and .*\. Upload: /);
    assert.equal(await page.locator("#announcements").getAttribute("aria-live"), "polite");
  });

  await t.step("is worked with the keyboard alone", async () => {
    await page.reload();
    const order: string[] = [];
    for (let tabs = 0; tabs < 7; tabs++) {
      await page.keyboard.press("Tab");
      order.push(await page.evaluate(focused));
    }
    assert.deepEqual(order, ["skip", "theme", "live", "canvas", "summary", "canvas", "summary"]);
    const plot = page.locator("#plot-rates .canvas");
    await plot.focus();
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowLeft");
    assert.match(
      await text(page, "#plot-rates [aria-live]"),
      /^\d+ \w+, \d\d:\d\d:\d\d: Download .*bit\/s .*, Upload /,
    );
    await page.locator("input[value=live]").focus();
    await page.keyboard.press("ArrowRight");
    assert.ok(await page.locator("input[value=hour]").isChecked());
    await page.keyboard.press("ArrowLeft");
  });

  await t.step("is readable, light and dark: every text has contrast enough", async () => {
    for (const scheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.waitForSelector(`html[data-theme=${scheme}]`);
      assert.deepEqual(await page.evaluate(faintTexts), [], scheme);
    }
    await page.locator("#theme").press("Enter");
    assert.equal(await page.evaluate("document.documentElement.dataset.theme"), "light");
    assert.equal(await page.locator("#theme").getAttribute("aria-pressed"), "false");
    await page.reload();
    await shows(page, "#state", /^up · fibre$/);
    assert.equal(await page.evaluate("document.documentElement.dataset.theme"), "light");
  });

  await t.step("fits a phone", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    const width = () => page.evaluate("document.documentElement.scrollWidth");
    await until("the page is as wide as the phone", async () => await width() === 390);
    for (const plot of plots) await drawn(page, plot);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  await t.step("shows that the box is gone, and that it is back", async () => {
    await box.close();
    await page.waitForSelector("#fault:not([hidden])");
    assert.match(await text(page, "#fault"), /^No answer for \d+ s\. /);
    assert.equal(await text(page, "#down"), "—");
    assert.match(await text(page, "#announcements"), /does not answer/);
    await using _same = await simulate({ port: box.port });
    await page.waitForSelector("#fault", { state: "hidden" });
    assert.match(await text(page, "#announcements"), /answers again/);
    assert.equal(await text(page, "#state"), "up · fibre");
  });

  await t.step("connected to no other server, without errors", () => {
    assert.deepEqual(foreign, []);
    assert.deepEqual(faults, []);
  });

  await t.step("shows that the command has ended", async () => {
    await dashboard.stop();
    await page.waitForSelector("#fault:not([hidden])");
    assert.match(await text(page, "#fault"), /^fbx dashboard has stopped/);
  });
});

type Running = Awaited<ReturnType<typeof simulate>>;

/** The command as in the README. */
await testWith([browserPath], "the dashboard is in French where the browser is", async () => {
  await using box = await simulate();
  await using dashboard = await start(box, { LC_ALL: "en_US.UTF-8" });
  await using browser = await browse(new URL(dashboard.url).origin, { locale: "fr-FR" });
  const { context, faults } = browser;
  const page = await context.newPage();
  await page.goto(dashboard.url);
  await shows(page, "#state", /^en service · fibre$/);
  assert.equal(await page.locator("html").getAttribute("lang"), "fr");
  assert.match(await text(page, "#facts"), /allumée depuis \d+ s · firmware/);
  assert.match(await text(page, "#down-more"), /o\/s · .* de 8 Gbit\/s$/);
  assert.match(await text(page, "#wifi"), /2,4 GHz canal 6/);
  assert.match(await text(page, "footer"), /Servi par fbx dashboard sur cette machine seulement/);
  await drawn(page, "rates");
  const label = await page.locator("#plot-rates .canvas").getAttribute("aria-label");
  assert.match(label ?? "", /^Débits. Réception\u00a0: .*\d,\d.* et /);
  const english = await page.locator("body").innerText();
  assert.doesNotMatch(english, /\b(?:Download|Upload|Devices|Hour|Now|known|went)\b/);
  assert.deepEqual(faults, []);
});

async function start(
  box: Running,
  env: Record<string, string> = {},
): Promise<{ url: string; stop(): Promise<void> } & AsyncDisposable> {
  const own = ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken];
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-prompt", "--allow-net=127.0.0.1", cli, "dashboard", "--json", ...own],
    env,
    stdin: "null",
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
  const lines = child.stdout.pipeThrough(new TextDecoderStream()).pipeThrough(new TextLineStream());
  const reader = lines.getReader();
  const { value } = await reader.read();
  let stopped = false;
  const stop = async () => {
    if (stopped) return;
    stopped = true;
    child.kill("SIGTERM");
    await reader.cancel();
    assert.equal((await child.status).code, 0);
  };
  return { url: JSON.parse(value ?? "{}").url, stop, [Symbol.asyncDispose]: stop };
}

async function text(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).first().textContent() ?? "").replaceAll("\u00a0", " ");
}

/** Waits until an element has such a text. */
async function shows(page: Page, selector: string, pattern: RegExp): Promise<void> {
  let last = "";
  for (let tries = 0; tries < 300; tries++) {
    if (pattern.test(last = await text(page, selector))) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.match(last, pattern);
}

/** Clicks what need not be in sight, and has no need of the focus. */
async function click(page: Page, selector: string): Promise<void> {
  await page.locator(selector).evaluate((element) => (element as HTMLElement).click());
}

/** Waits until a plot is drawn. */
async function drawn(page: Page, plot: string): Promise<void> {
  // the page's policy forbids `waitForFunction`, which evaluates texts in it
  await until(`${plot} is drawn`, () => page.evaluate(isDrawn, plot));
}

/** The rates of the last hour according to the box, in byte/s. */
async function lastHour(box: Running): Promise<number[]> {
  await using f = await Fbx({ url: box.url, appId: box.appId, token: box.appToken });
  const end = Math.floor(Date.now() / 1000);
  const { data } = await f.rrd.fetch({ db: "net", date_start: end - 3600, date_end: end });
  return data.map(({ rate_down }) => rate_down ?? 0);
}
