/**
 * A Mosquitto of its own for a test: it listens on loopback and asks for a password.
 *
 * @module
 */
import { run } from "./programs.ts";
import { until } from "./until.ts";

/** A Mosquitto that runs. */
export interface Mosquitto extends AsyncDisposable {
  readonly port: number;
  /** `user:password` as written in an address. */
  readonly login: string;
  readonly password: string;
  readonly folder: string;
  /** What `mosquitto_sub` is sent for a filter in that time: topics and payloads, in order. */
  hear(filter: string, seconds?: number): Promise<[topic: string, payload: string][]>;
  /** Publishes with `mosquitto_pub`. */
  say(topic: string, payload: string): Promise<void>;
  /** The same, and the broker keeps it for those who come later. */
  keep(topic: string, payload: string): Promise<void>;
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** The programs that it takes. */
export const programs = ["mosquitto", "mosquitto_sub", "mosquitto_pub", "mosquitto_passwd"];

/** Starts a broker; `settings` are further lines of its configuration. */
export async function startMosquitto(settings: readonly string[] = []): Promise<Mosquitto> {
  const folder = await Deno.makeTempDir();
  const port = freePort();
  const [user, password] = ["fbx", "pass word/é"];
  await run("mosquitto_passwd", ["-b", "-c", `${folder}/passwords`, user, password]);
  await Deno.writeTextFile(
    `${folder}/mosquitto.conf`,
    [
      `user ${Deno.uid() === 0 ? "root" : ""}`.trim(),
      `listener ${port} 127.0.0.1`,
      `password_file ${folder}/passwords`,
      "persistence false",
      ...settings,
    ].filter((line) => line !== "user").join("\n") + "\n",
  );
  let child: Deno.ChildProcess | undefined;
  const client = ["-h", "127.0.0.1", "-p", String(port), "-u", user, "-P", password];
  const broker: Mosquitto = {
    port,
    login: `${user}:${encodeURIComponent(password)}`,
    password,
    folder,
    async hear(filter, seconds = 1) {
      const words = [...client, "-v", "-W", String(seconds), "-t", filter];
      const { out } = await run("mosquitto_sub", words);
      return out.split("\n").filter(Boolean).map((line) => {
        const [topic = "", ...payload] = line.split(" ");
        return [topic, payload.join(" ")];
      });
    },
    async say(topic, payload) {
      await run("mosquitto_pub", [...client, "-q", "1", "-t", topic, "-m", payload]);
    },
    async keep(topic, payload) {
      await run("mosquitto_pub", [...client, "-q", "1", "-r", "-t", topic, "-m", payload]);
    },
    async stop() {
      child?.kill("SIGTERM");
      await child?.status;
      child = undefined;
    },
    async start() {
      child = new Deno.Command("mosquitto", {
        args: ["-c", `${folder}/mosquitto.conf`],
        stdout: "null",
        stderr: "null",
      }).spawn();
      await until("mosquitto listens", async () => {
        try {
          (await Deno.connect({ hostname: "127.0.0.1", port })).close();
          return true;
        } catch {
          return false;
        }
      });
    },
    async [Symbol.asyncDispose]() {
      await broker.stop();
      await Deno.remove(folder, { recursive: true });
    },
  };
  await broker.start();
  return broker;
}

function freePort(): number {
  using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  return listener.addr.port;
}
