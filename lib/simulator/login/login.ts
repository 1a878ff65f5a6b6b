/**
 * The operations of `login/`, which need no session, and those on applications.
 *
 * @module
 */
import { permissions } from "../../catalogue/mod.ts";
import type { Auth, Session } from "./auth.ts";
import { type Behaviour, type Call, type Item, Refusal } from "../types.ts";

/** Header that carries the session. */
export const SESSION_HEADER = "x-fbx-app-auth";

/** What a test may forbid. */
export interface Gate {
  /** Every client counts as one from the Internet. */
  external: boolean;
  /** Applications may open sessions. */
  appsAllowed: boolean;
}

/** The login of a box. */
export function createLogin(auth: Auth, gate: Gate): Behaviour {
  const sessionOf = ({ headers }: Call): Session => {
    const session = auth.session(headers.get(SESSION_HEADER) ?? undefined);
    if (!session) throw auth.refusal("auth_required");
    return session;
  };
  return {
    handlers: {
      "Login.challenge": ({ headers }) => ({
        logged_in: auth.session(headers.get(SESSION_HEADER) ?? undefined) !== undefined,
        challenge: auth.challenge(),
      }),
      "Login.authorize": ({ body, address = "" }, { store }) => {
        if (gate.external) throw auth.refusal("denied_from_external_ip");
        if (store.object("connection/config").allow_token_request === false) {
          throw auth.refusal("new_apps_denied");
        }
        const { app_id, app_name, app_version = "", device_name } = texts(body);
        if (!app_id || !app_name || !device_name) throw new Refusal("invalid_request");
        const app = { id: app_id, name: app_name, version: app_version, device: device_name };
        const { token, trackId } = auth.authorize(app, address);
        return { app_token: token, track_id: trackId };
      },
      "Login.authorization": ({ params }) => ({
        status: auth.status(Number(params.track_id)),
        challenge: auth.challenge(),
      }),
      "Login.openSession": ({ body, address = "" }) => {
        if (!gate.appsAllowed) throw auth.refusal("apps_denied");
        const { app_id, password } = texts(body);
        if (!app_id || !password) throw new Refusal("invalid_request");
        const { token, app } = auth.open(app_id, password, address);
        return {
          session_token: token,
          challenge: auth.challenge(),
          permissions: permissionMap(app.permissions),
        };
      },
      "Login.logout": (call) => auth.close(sessionOf(call).token),
      "Login.session": (call) => void sessionOf(call),
      "Login.permissions": (call) => {
        const { app } = sessionOf(call);
        return Object.fromEntries(
          Object.entries(permissions).map((
            [name, { doc }],
          ) => [name, { granted: app.permissions.has(name), desc: FRENCH[name] ?? doc }]),
        );
      },
      "Login.authorizations": () =>
        auth.apps().map((app) => ({
          id: app.trackId,
          app_id: app.id,
          app_name: app.name,
          app_version: app.version,
          device_name: app.device,
          req_ip: app.address,
          req_date: seconds(app.askedAt),
          last_session: seconds(app.lastSession),
          token_validity: app.status,
          permissions: permissionMap(app.permissions),
        })),
    },
  };
}

function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}

/** What the box calls its permissions on its own pages. */
const FRENCH: Readonly<Record<string, string>> = {
  settings: "Modification des réglages de la Freebox",
  contacts: "Accès à la base de contacts de la Freebox",
  calls: "Accès au journal d'appels",
  explorer: "Accès aux fichiers de la Freebox",
  downloader: "Accès au gestionnaire de téléchargements",
  pvr: "Programmation des enregistrements",
  profile: "Gestion des profils utilisateur",
  parental: "Accès au contrôle parental",
  tv: "Accès au guide TV",
  wdo: "Provisionnement des équipements",
  camera: "Accès aux caméras",
  player: "Contrôle du Freebox Player",
  home: "Gestion de l'alarme et maison connectée",
  vm: "Contrôle de la VM",
};

function texts(body: unknown): Record<string, string | undefined> {
  return (body ?? {}) as Record<string, string | undefined>;
}

function permissionMap(granted: ReadonlySet<string>): Item {
  return Object.fromEntries(Object.keys(permissions).map((name) => [name, granted.has(name)]));
}
