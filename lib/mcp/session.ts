/**
 * State of one client: pages, subscriptions, events, and questions to the user.
 *
 * @module
 */
import { changeDetector } from "../catalogue/select.ts";
import { everyBeat } from "../monitor/beat.ts";
import { t } from "../text/language.ts";
import type { Happened } from "./events.ts";
import { errorOf, Refused } from "./gate.ts";
import { Pages } from "./pages.ts";
import { EVENTS, readResource } from "./resources.ts";
import type { Server } from "./sdk.ts";
import type { House, Request } from "./tools.ts";
import { json, untrusted } from "./untrusted.ts";

/** What the SDK passes with a request. */
export interface Extra {
  readonly signal: AbortSignal;
  readonly requestId: string | number;
}

/** Milliseconds that the user has for an answer. */
const PATIENCE = 600_000;

/** One client. */
export class Session {
  readonly #pages = new Pages();
  readonly #ended = new AbortController();
  readonly #subscribed = new Map<string, (value: unknown) => boolean>();
  #deafen: (() => void) | undefined;

  /** @param period Seconds between two readings of a subscribed resource. */
  constructor(readonly server: Server, readonly house: House, period: number) {
    everyBeat(period, () => this.#look(), this.#ended.signal).catch(() => {}); // the client has gone
  }

  /** Returns the context of a request. */
  request(extra: Extra): Request {
    const ask = (question: string) => this.#ask(question, extra);
    return {
      ...this.house,
      pages: this.#pages,
      hear: () => this.#hear(),
      caller: { signal: extra.signal, ask },
    };
  }

  /** Notifies the client when a resource changes. */
  async subscribe(uri: string): Promise<void> {
    const isChanged = changeDetector();
    isChanged(await this.#read(uri));
    this.#subscribed.set(uri, isChanged);
  }

  unsubscribe(uri: string): void {
    this.#subscribed.delete(uri);
  }

  end(): void {
    this.#deafen?.();
    this.#ended.abort();
  }

  async #ask(message: string, { signal, requestId }: Extra): Promise<boolean | undefined> {
    if (!this.server.getClientCapabilities()?.elicitation?.form) return undefined;
    const confirm = { type: "boolean" as const, title: t`Go on`, default: false };
    const answer = await this.server.elicitInput({
      message,
      requestedSchema: { type: "object", properties: { confirm }, required: ["confirm"] },
    }, { signal, timeout: PATIENCE, relatedRequestId: requestId });
    return answer.action === "accept" && answer.content?.confirm === true;
  }

  async #hear(): Promise<void> {
    this.#deafen ??= this.house.events.listen((event) => this.#tell(event));
    await this.house.events.start();
  }

  #tell(event: Happened): void {
    const data = JSON.parse(untrusted(json(event)));
    const told = [this.server.sendLoggingMessage({ level: "info", logger: "fbx.events", data })];
    if (this.#subscribed.has(EVENTS)) told.push(this.server.sendResourceUpdated({ uri: EVENTS }));
    for (const each of told) each.catch(() => {}); // the client has gone
  }

  async #look(): Promise<void> {
    for (const [uri, isChanged] of this.#subscribed) {
      if (uri === EVENTS || !isChanged(await this.#read(uri))) continue;
      await this.server.sendResourceUpdated({ uri });
    }
  }

  /** Returns the text of a resource; the error code if it cannot be read. */
  async #read(uri: string): Promise<string> {
    const { signal } = this.#ended;
    const request = { ...this.request({ signal, requestId: "" }), pages: new Pages() };
    return await readResource(uri, request).catch((error) => {
      if (error instanceof Refused) throw error;
      return errorOf(error).code;
    });
  }
}
