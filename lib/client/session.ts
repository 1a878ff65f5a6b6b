/**
 * Letting an application in: registration at the front panel, and sessions opened with its token.
 *
 * @module
 */
import { type Deadline, deadline } from "../core/deadline.ts";
import { FbxError } from "../core/errors.ts";
import { expected, type Fields } from "./expected.ts";
import { callOptionTypes, checkOptions, type OptionTypes } from "../core/options.ts";
import type { Exchange, Outgoing } from "./exchange.ts";
import { t } from "../text/language.ts";
import { pause } from "../core/retry.ts";
import type {
  CallOptions,
  Credentials,
  Permissions,
  RegisterOptions,
  RegistrationStatus,
} from "./call_types.ts";
import { own } from "../text/own.ts";

/** The session of one application on one box. */
export class Session {
  #credentials: Credentials | undefined;
  #token: string | undefined;
  #opening: Promise<Permissions> | undefined;

  /** @param token That of a session which is open already. */
  constructor(readonly exchange: Exchange, known: Partial<Credentials> = {}, token?: string) {
    const { appId, token: appToken } = known;
    if (appId !== undefined && appToken !== undefined) {
      this.#credentials = { appId, token: appToken };
    }
    this.#token = token;
  }

  /** Whether a token is known, so that a session can be opened. */
  get hasCredentials(): boolean {
    return this.#credentials !== undefined;
  }

  /** The session token to send, if a session is open. */
  get token(): string | undefined {
    return this.#token;
  }

  /** Opens a session, a new one even where one is open; calls at the same time share it. */
  async open(credentials?: Credentials, options: CallOptions = {}): Promise<Permissions> {
    checkOptions<CallOptions>("mksession", options, callOptionTypes);
    if (credentials !== undefined) {
      const checked = checkCredentials(credentials);
      const permissions = await this.#login(checked, options);
      this.#credentials = checked; // a refused pair leaves the one that works
      return permissions;
    }
    if (this.#credentials === undefined) throw noToken();
    return await (this.#opening ??= this.#login(this.#credentials, options)
      .finally(() => this.#opening = undefined));
  }

  /**
   * Makes sure that the session is another than `ended`: opens one, unless another call just did.
   */
  async renew(ended: string | undefined): Promise<void> {
    if (this.#token === ended) await this.open();
  }

  /** The box has ended that session: the next call opens another. */
  forget(ended: string): void {
    if (this.#token === ended) this.#token = undefined;
  }

  /** Closes the session on the box. */
  async close(options: CallOptions = {}): Promise<void> {
    checkOptions<CallOptions>("logout", options, callOptionTypes);
    if (this.#token === undefined) return;
    const headers = authHeader(this.#token);
    this.#token = undefined;
    const outgoing = { verb: "POST", path: "login/logout/", headers, label: "logout" } as const;
    await this.exchange.make(outgoing, options).catch((error) => {
      if (!(error instanceof FbxError && error.code === "auth_required")) throw error;
    });
  }

  /**
   * Requests a token and waits for the user at the front panel of the box.
   *
   * @throws {FbxError} `denied`, `not_confirmed` when the button was not pressed, `invalid_token`
   * when the box no longer knows the request, `timeout`, `aborted`, or the box's refusal.
   */
  async register(
    appId: string,
    appName: string,
    deviceName: string,
    options: RegisterOptions = {},
  ): Promise<string> {
    checkOptions<RegisterOptions>("register", options, REGISTER);
    for (const [name, value] of Object.entries({ appId, appName, deviceName })) {
      if (typeof value !== "string" || value === "") {
        throw new FbxError(t`register(appId, appName, deviceName): ${name} must be text`, {
          code: "bad_argument",
          operation: "register",
        });
      }
    }
    const { appVersion = "1", interval = 1000, timeout = Infinity, signal } = options;
    const limit = deadline(timeout, signal);
    const body = {
      app_id: appId,
      app_name: appName,
      app_version: appVersion,
      device_name: deviceName,
    };
    const call = { signal: limit.signal };
    try {
      const { app_token, track_id } = await this.#ask<{ app_token: string; track_id: number }>(
        json("POST", "login/authorize/", body, "register"),
        call,
        { app_token: "text", track_id: "number" },
      );
      const status = await this.#track(track_id, interval, limit, options.onStatus);
      if (status !== "granted") throw notGranted(status);
      this.#credentials = { appId, token: app_token };
      return app_token;
    } catch (error) {
      const isCut = !(error instanceof FbxError) || error.code === "aborted";
      throw isCut && limit.signal.aborted ? limit.error("register", error) : error;
    } finally {
      limit.release();
    }
  }

  async #track(
    trackId: number,
    interval: number,
    limit: Deadline,
    onStatus: RegisterOptions["onStatus"],
  ): Promise<RegistrationStatus> {
    const path = `login/authorize/${trackId}`;
    const { signal } = limit;
    let previous: RegistrationStatus | undefined;
    while (true) {
      const outgoing = { verb: "GET", path, label: "register" } as const;
      try {
        const { status } = await this.#ask<{ status: RegistrationStatus }>(
          outgoing,
          { signal },
          { status: "text" },
        );
        if (status !== previous) onStatus?.(status);
        if (status !== "pending") return status;
        previous = status;
        await pause(interval, signal);
      } catch (error) {
        const isOver = signal.aborted && limit.error("register", error).code === "timeout";
        // the box answers, but the button was not pressed
        if (isOver && previous !== undefined) return "timeout";
        throw error;
      }
    }
  }

  async #login({ appId, token }: Credentials, options: CallOptions): Promise<Permissions> {
    const { challenge } = await this.#ask<{ challenge: string | string[] }>(
      { verb: "GET", path: "login/", label: "mksession" },
      options,
      { challenge: "texts" },
    );
    const text = Array.isArray(challenge) ? challenge.join("") : challenge;
    const password = await hmacSha1(token, text);
    const opened = await this.#ask<{ session_token: string; permissions?: Permissions }>(
      {
        ...json("POST", "login/session/", { app_id: appId, password }, "mksession"),
        repeatable: true,
      },
      options,
      { session_token: "text" },
    );
    this.#token = opened.session_token;
    return opened.permissions ?? {};
  }

  async #ask<T extends object>(
    outgoing: Outgoing,
    options: CallOptions,
    fields: Fields<T>,
  ): Promise<T> {
    return expected(outgoing.label, await this.exchange.make(outgoing, options) as T, fields);
  }
}

const REGISTER: OptionTypes<Required<RegisterOptions>> = {
  ...callOptionTypes,
  appVersion: "text",
  onStatus: "function",
  interval: "count",
};

const sessionHeader = "X-Fbx-App-Auth";

/** The header that carries a session token. */
export function authHeader(sessionToken: string): Record<string, string> {
  return { [sessionHeader]: sessionToken };
}

/** The session token that headers carry, if they do. */
export function sessionIn(headers: RequestInit["headers"]): string | undefined {
  return new Headers(headers).get(sessionHeader) ?? undefined;
}

/** HMAC-SHA1 of the challenge with the application's token, in hexadecimal: the login's password. */
export async function hmacSha1(key: string, message: string): Promise<string> {
  const encoder = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-1" };
  const raw = await crypto.subtle.importKey("raw", encoder.encode(key), algorithm, false, ["sign"]);
  const signature = await crypto.subtle.sign("HMAC", raw, encoder.encode(message));
  return Array.from(new Uint8Array(signature), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );
}

function checkCredentials(given: Partial<Credentials> | null): Credentials {
  const { appId, token } = given ?? {};
  if (typeof appId === "string" && appId !== "" && typeof token === "string" && token !== "") {
    return { appId, token };
  }
  throw new FbxError(
    t`A session needs an application id and a token, both text: mksession({ appId: "fr.example.app", token })`,
    { code: "bad_argument" },
  );
}

function noToken(): FbxError {
  return new FbxError(
    t`No token is known. Get one with register(appId, appName, deviceName), or hand one in with mksession({ appId, token })`,
    { code: "no_token" },
  );
}

/** Codes of a status whose own word means something else in an error. */
const refusalOf = { timeout: "not_confirmed", unknown: "invalid_token" };

function notGranted(status: RegistrationStatus): FbxError {
  const reasons: Record<string, () => string> = {
    denied: () =>
      t`the request was denied on the box. Try again, and press ▶ (or ✓) on its front panel`,
    timeout: () =>
      t`the request was not confirmed on the front panel in time. Try again, and press ▶ (or ✓)`,
    unknown: () =>
      t`the box no longer knows the request, and its token is not valid. Register again`,
  };
  return new FbxError(
    `register: ${status}: ${own(reasons, status)?.() ?? t`the box gave no token`}`,
    { code: own(refusalOf, status) ?? status, operation: "register" },
  );
}

function json(verb: "POST", path: string, body: unknown, label: string): Outgoing {
  const headers = { "Content-Type": "application/json" };
  return { verb, path, body: JSON.stringify(body), headers, label };
}
