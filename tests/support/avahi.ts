/**
 * Announcing by Avahi, a responder that is not ours.
 *
 * @module
 */

/** An announcement; it is taken back when it is disposed of. */
export type Announcement = AsyncDisposable;

/** Announces a service of the Freebox with its TXT keys; `host` where it is not this device's own. */
export async function announce(
  name: string,
  port: number,
  txt: Readonly<Record<string, string | number>>,
  { type = "_fbx-api._tcp", host }: { type?: string; host?: string } = {},
): Promise<Announcement> {
  const keys = Object.entries(txt).map(([key, value]) => `${key}=${value}`);
  const at = host === undefined ? [] : ["-H", host];
  return await publish("avahi-publish-service", [...at, name, type, String(port), ...keys]);
}

/** Makes announcements at the same time, since each takes Avahi a second. */
export async function together(...announcements: Promise<Announcement>[]): Promise<Announcement> {
  const made = await Promise.all(announcements);
  return {
    async [Symbol.asyncDispose]() {
      await Promise.all(made.map((one) => one[Symbol.asyncDispose]()));
    },
  };
}

/** Gives a host an address. */
export async function announceAddress(host: string, address: string): Promise<Announcement> {
  return await publish("avahi-publish-address", ["-R", host, address]);
}

/** The announcement of a box by mDNS. */
export function txtOf(uid: string, more: Record<string, string | number> = {}) {
  return {
    api_version: "16.0",
    api_base_url: "/api/",
    uid,
    box_model: "fbxgw9-r1/full",
    box_model_name: "Freebox v9 (r1)",
    ...more,
  };
}

async function publish(program: string, args: readonly string[]): Promise<Announcement> {
  const process = new Deno.Command(program, {
    args: [...args],
    stdin: "null",
    stdout: "null",
    stderr: "piped",
  }).spawn();
  const words = process.stderr.pipeThrough(new TextDecoderStream()).getReader();
  let said = "";
  while (!said.includes("Established")) {
    const { value, done } = await words.read();
    if (done) throw new Error(`${program} failed: ${said}`);
    said += value;
  }
  return {
    async [Symbol.asyncDispose]() {
      process.kill("SIGTERM");
      while (!(await words.read()).done);
      await process.status;
    },
  };
}
