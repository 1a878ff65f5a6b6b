/**
 * A client of the SDK's own, on the command as hosts start it.
 *
 * @module
 */
import { Client } from "npm:@modelcontextprotocol/sdk@^1.32.2/client";
// @ts-types="npm:@modelcontextprotocol/sdk@^1.32.2/client/stdio"
import { StdioClientTransport } from "npm:@modelcontextprotocol/sdk@^1.32.2/client/stdio.js";
// @ts-types="npm:@modelcontextprotocol/sdk@^1.32.2/types"
import {
  ElicitRequestSchema,
  LoggingMessageNotificationSchema,
  ResourceUpdatedNotificationSchema,
} from "npm:@modelcontextprotocol/sdk@^1.32.2/types.js";
import { simulate, type SimulatedFreebox, type SimulatorOptions } from "../../lib/simulator/mod.ts";
import "./english.ts";

export { Client };

const cli = new URL("../../cli.ts", import.meta.url).pathname;

/** The user's answer to a question; `undefined` if the client cannot ask. */
export type Answer = "yes" | "no" | "unchecked" | "cancel" | "never" | "fails";

/** What a client is, and the box behind the server. */
export interface Setting {
  readonly box?: SimulatorOptions;
  /** The words after `fbx mcp`. */
  readonly words?: readonly string[];
  readonly person?: Answer;
}

/** What a tool answered. */
export interface Answered {
  readonly isError: boolean;
  readonly text: string;
  // deno-lint-ignore no-explicit-any -- what a test looks for
  readonly json: any;
}

/** A client, and what it was sent beside answers. */
export interface Connected extends AsyncDisposable {
  readonly client: Client;
  readonly box: SimulatedFreebox;
  /** Questions to the user. */
  readonly questions: string[];
  // deno-lint-ignore no-explicit-any -- data of notifications
  readonly events: any[];
  readonly updated: string[];
  call(name: string, args?: Record<string, unknown>, signal?: AbortSignal): Promise<Answered>;
}

/** The options of the command that name a box and its token. */
export function own(box: SimulatedFreebox): string[] {
  return ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken];
}

/** Starts `fbx mcp` on a simulated box, with the smallest permissions, and connects to it. */
export async function connected(setting: Setting = {}): Promise<Connected> {
  const box = await simulate(setting.box);
  const { words = [] } = setting;
  const net = `--allow-net=127.0.0.1:${box.port}`;
  const transport = new StdioClientTransport({
    command: Deno.execPath(),
    args: ["run", "--no-check", "--no-prompt", net, cli, "mcp", ...own(box), ...words],
    env: { FBX_LANG: "en", PATH: Deno.env.get("PATH") ?? "" },
  });
  const made = await attach(transport, setting.person);
  return {
    ...made,
    box,
    async [Symbol.asyncDispose]() {
      await made.client.close();
      await box.close();
    },
  };
}

/** Connects a client by any transport. */
export async function attach(
  transport: Parameters<Client["connect"]>[0],
  person?: Answer,
): Promise<Omit<Connected, "box">> {
  const questions: string[] = [];
  const events: unknown[] = [];
  const updated: string[] = [];
  const capabilities = person === undefined ? {} : { elicitation: {} };
  const client = new Client({ name: "test", version: "1" }, { capabilities });
  if (person !== undefined) {
    client.setRequestHandler(ElicitRequestSchema, ({ params }, { signal }) => {
      questions.push(params.message);
      if (person === "never") {
        signal.addEventListener("abort", () => questions.push("withdrawn"));
        return new Promise(() => {});
      }
      if (person === "fails") throw new Error("no window to ask in");
      if (person === "no") return { action: "decline" };
      if (person === "cancel") return { action: "cancel" };
      return { action: "accept", content: { confirm: person === "yes" } };
    });
  }
  client.setNotificationHandler(
    LoggingMessageNotificationSchema,
    ({ params }) => void events.push(params.data),
  );
  client.setNotificationHandler(
    ResourceUpdatedNotificationSchema,
    ({ params }) => void updated.push(params.uri),
  );
  await client.connect(transport);
  return {
    client,
    questions,
    events,
    updated,
    async call(name, args = {}, signal) {
      const how = signal === undefined ? {} : { signal };
      const answer = await client.callTool({ name, arguments: args }, undefined, how);
      const [{ text = "" } = {}] = answer.content as { text?: string }[];
      return { isError: answer.isError === true, text, json: JSON.parse(text) };
    },
    [Symbol.asyncDispose]: () => client.close(),
  };
}
