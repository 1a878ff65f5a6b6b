/**
 * Error codes of refusals, from those that the documentation lists for the subsystem.
 *
 * @module
 */
import { commonErrors, type Operation } from "../../catalogue/mod.ts";
import { Refusal } from "../types.ts";

/** The box knows no such path. */
export function unknownPath(): Refusal {
  return new Refusal("invalid_request", "", 404);
}

/** What was sent is not valid; `field` is what was wrong with it. */
export function invalid(operation: Operation, field?: string): Refusal {
  const codes = Object.keys(operation.subsystem.errors);
  const own = field === undefined ? undefined : codeFor(codes, field);
  return new Refusal(own ?? firstOf(INVALID, codes) ?? "invalid_request");
}

/** Nothing has that id; `prefix` is the path up to the parameter that names it. */
export function missing(operation: Operation, prefix: string): Refusal {
  const codes = Object.keys(operation.subsystem.errors);
  return new Refusal(MISSING_AT[prefix] ?? firstOf(MISSING, codes) ?? "noent");
}

/** Such an entry is already there. */
export function duplicate(operation: Operation): Refusal {
  return new Refusal(firstOf(DUPLICATE, Object.keys(operation.subsystem.errors)) ?? "exist");
}

/** Returns the message of a refusal. */
export function messageOf({ code, msg }: Refusal, operation?: Operation): string | undefined {
  if (msg !== "") return msg;
  if (SILENT.has(code)) return undefined;
  return MESSAGES[code] ?? operation?.subsystem.errors[code] ?? commonErrors[code];
}

const INVALID = ["inval", "invalid_request", "invalid_operation"];
const DUPLICATE = ["exists", "exist"];
const MISSING = [
  "task_not_found",
  "feed_not_found",
  "array_not_found",
  "no_such_vm",
  "noent",
  "not_found",
  "invalid_id",
  "nohost",
  "nosta",
  "bad_port",
  "unknown_target",
  "nodev",
];

/** Where a subsystem has several codes for what is not there. */
const MISSING_AT: Readonly<Record<string, string>> = {
  "connection/ddns": "invalid_provider",
  "dl": "path_not_found",
  "downloads/{}/trackers": "bt_tracker_not_found",
  "downloads/feeds/{}/items": "item_not_found",
  "lan/browser": "nodev",
  "lan/browser/{}": "nohost",
  "lan/wol": "nodev",
  "vm/disk/task": "task_notfound",
  "wifi/ap": "nodev",
  "wifi/bss": "nodev",
};

/** Seen on a real box without `msg`. */
const SILENT = new Set(["notsupp", "internal_error"]);

/** A real box speaks French; a code that is not here speaks the catalogue's words. */
const MESSAGES: Readonly<Record<string, string>> = {
  auth_required: "Vous devez vous connecter pour accéder à cette fonction",
  invalid_token: "Erreur d'authentification de l'application",
  pending_token: "Cette application est en attente d'autorisation par l'utilisateur",
  insufficient_rights: "Cette application n'est pas autorisée à accéder à cette fonction",
  denied_from_external_ip: "Cette fonction est réservée au réseau local",
  invalid_request: "Requête invalide",
  ratelimited: "Trop d'erreurs d'authentification depuis cette adresse",
  new_apps_denied: "Les demandes de nouvelles applications sont désactivées",
  apps_denied: "L'accès des applications est désactivé",
  service_down: "Le service est indisponible",
  noent: "Entrée introuvable",
  nodev: "Périphérique introuvable",
  nohost: "Hôte introuvable",
  not_found: "Élément introuvable",
  invalid_id: "Identifiant invalide",
  task_not_found: "Tâche introuvable",
  path_not_found: "Fichier ou dossier introuvable",
  inval: "Paramètre invalide",
  exist: "Cet élément existe déjà",
  exists: "Cet élément existe déjà",
};

/** The code that speaks of a field: `inval_ssid` of `ssid`, `invalid_port` of `remote_access_port`. */
function codeFor(codes: readonly string[], field: string): string | undefined {
  const subjects = codes.flatMap((code) => {
    const subject = /^(?:inval|invalid|bad)_(.+)$/.exec(code)?.[1];
    return subject === undefined || GENERAL.has(subject) ? [] : [{ code, subject }];
  });
  const found = subjects.find(({ subject }) => subject === field) ??
    subjects.find(({ subject }) =>
      subject.endsWith("_" + field) || field.endsWith("_" + subject) ||
      subject.startsWith(field + "_")
    );
  return found?.code;
}

/** What such codes speak of that is no field. */
const GENERAL = new Set(["request", "id"]);

function firstOf(preferred: readonly string[], codes: readonly string[]): string | undefined {
  return preferred.find((code) => codes.includes(code));
}
