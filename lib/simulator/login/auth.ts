/**
 * Who may talk to the box: applications and their tokens, challenges, sessions.
 *
 * @module
 */
import { Refusal } from "../types.ts";
import { createChallenges, secret } from "./challenges.ts";
import { createErrorCount } from "./error_count.ts";
import type { AskingApp, Settings } from "../options.ts";

/** What became of an application's request for a token. */
export type Status = "unknown" | "pending" | "timeout" | "granted" | "denied";

/** An application that asked for a token. */
export interface App extends AskingApp {
  readonly token: string;
  readonly trackId: number;
  /** Where it was when it asked, and when that was, in milliseconds. */
  readonly address: string;
  readonly askedAt: number;
  /** When it last opened a session, in milliseconds; 0 if never. */
  readonly lastSession: number;
  readonly permissions: ReadonlySet<string>;
  readonly status: Status;
}

/** An open session. */
export interface Session {
  readonly token: string;
  readonly app: App;
  /** When it ends, in milliseconds. */
  readonly ends: number;
}

/** The doorkeeper of a box. */
export interface Auth {
  /** The challenge to answer just now. */
  challenge(): string;
  /** Requests a token; the user at the front panel decides. */
  authorize(app: AskingApp, address: string): App;
  /** Gives a token without asking, as if it had been granted long ago. */
  enroll(app: AskingApp, token: string): App;
  status(trackId: number): Status;
  /** Opens a session for who answers a challenge with the token of the application. */
  open(appId: string, password: string, address: string): Session;
  session(token: string | undefined): Session | undefined;
  close(token: string): void;
  /** Applications that hold a token. */
  apps(): App[];
  /** Ends every session; returns how many there were. */
  endSessions(): number;
  /** Takes the tokens of an application back. */
  revoke(appId: string): void;
  /** Changes what an application may do, as its owner does on the box's own pages. */
  permit(appId: string, permissions: readonly string[]): void;
  /** Calls when sessions have ended or permissions have changed, except by the mere clock. */
  watch(listener: () => void): void;
  /** A refusal as the box sends it to who is not, or wrongly, authenticated. */
  refusal(code: string): Refusal;
}

/** The doorkeeper of a box with that unique id. */
export function createAuth(uid: string, settings: Settings): Auth {
  const { clock } = settings;
  const apps: Registration[] = [];
  const sessions = new Map<string, Session>();
  const challenges = createChallenges(settings);
  const errors = createErrorCount(settings);
  const watchers: (() => void)[] = [];
  const notify = () => watchers.forEach((watcher) => watcher());
  const refusal = (code: string) =>
    new Refusal(code, "", 403, { uid, result: { challenge: challenges.current() } });

  function register(
    app: AskingApp,
    token: string,
    status: Status,
    address: string,
  ): Registration {
    const registration: Registration = {
      ...app,
      token,
      address,
      askedAt: clock(),
      lastSession: 0,
      trackId: apps.length + 1,
      permissions: new Set(settings.permissions),
      status,
    };
    apps.push(registration);
    return registration;
  }

  function authorize(app: AskingApp, address: string): App {
    const registration = register(app, secret(48), "pending", address);
    decide(registration, settings);
    return registration;
  }

  function open(appId: string, password: string, address: string): Session {
    if (errors.tooMany(address)) throw refusal("ratelimited");
    const app = apps.filter(({ id }) => id === appId)
      .find(({ token }) => challenges.isAnswered(password, token));
    settleStatus(app, clock());
    if (app?.status === "pending") throw refusal("pending_token");
    if (app?.status !== "granted") {
      errors.count(address);
      throw refusal("invalid_token");
    }
    challenges.renew();
    app.lastSession = clock();
    for (const { token, ends } of sessions.values()) if (ends <= clock()) sessions.delete(token);
    const session = { token: secret(48), app, ends: clock() + settings.sessionTtl * 1000 };
    sessions.set(session.token, session);
    return session;
  }

  function session(token: string | undefined): Session | undefined {
    const found = token === undefined ? undefined : sessions.get(token);
    if (found && found.ends <= clock()) sessions.delete(found.token);
    return found && sessions.get(found.token);
  }

  function endSessions(): number {
    const count = sessions.size;
    sessions.clear();
    notify();
    return count;
  }

  function revoke(appId: string): void {
    for (const app of apps) if (app.id === appId) app.status = "unknown";
    for (const { token, app } of sessions.values()) if (app.id === appId) sessions.delete(token);
    notify();
  }

  function permit(appId: string, permissions: readonly string[]): void {
    for (const app of apps) if (app.id === appId) app.permissions = new Set(permissions);
    notify();
  }

  return {
    challenge: challenges.current,
    authorize,
    enroll: (app, token) => register(app, token, "granted", "127.0.0.1"),
    status(trackId) {
      const app = apps.find((app) => app.trackId === trackId);
      settleStatus(app, clock());
      return app?.status ?? "unknown";
    },
    open,
    session,
    close(token) {
      sessions.delete(token);
      notify();
    },
    apps: () => apps.filter((app) => app.status === "granted"),
    endSessions,
    revoke,
    permit,
    watch: (listener) => void watchers.push(listener),
    refusal,
  };
}

type Registration = { -readonly [Key in keyof App]: App[Key] } & {
  /** What the status becomes by itself, and when. */
  due?: { at: number; status: Status };
};

/** How long the user may take, in milliseconds. */
const PATIENCE = 120_000;
const VERDICT = { auto: "granted", deny: "denied", timeout: "timeout" } as const;

/** Asks the user at the front panel. */
function decide(app: Registration, { grant, grantAfter, clock, askUser }: Settings): void {
  if (grant !== "manual") {
    app.due = { at: clock() + grantAfter, status: VERDICT[grant] };
    return;
  }
  app.due = { at: clock() + PATIENCE, status: "timeout" };
  const { id, name, version, device } = app;
  askUser?.({ id, name, version, device }).then((granted) => {
    if (app.status === "pending") app.status = granted ? "granted" : "denied";
  }, () => app.status = "denied");
}

function settleStatus(app: Registration | undefined, now: number): void {
  if (app?.status === "pending" && app.due && app.due.at <= now) app.status = app.due.status;
}
