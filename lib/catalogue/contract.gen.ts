/**
 * The methods beyond the catalogue, and what they take and return. Made from the doc comments of
 * `lib/client/contract.ts` and `call_types.ts` by `deno task generate`; edit those, never this.
 *
 * @module
 */
import type { DescribedMethod, DescribedObject } from "./described.ts";

/** The methods, by the name that the help knows them under. */
export const describedMethods: Readonly<Record<string, DescribedMethod>> = {
  "register": {
    "doc":
      "Requests a token and waits until the user presses ▶ (or ✓) on the front panel of the box.",
    "params": {
      "appId": { "type": "string", "doc": "id of the application: fr.example.app" },
      "appName": { "type": "string", "doc": "its name, which the front panel shows" },
      "deviceName": { "type": "string", "doc": "name of the device that it runs on, shown too" },
      "options": {
        "type": "RegisterOptions",
        "doc": "version, timeout, and a progress callback",
        "required": false,
      },
    },
    "result": "string",
    "errors": {
      "denied": "the request was denied on the front panel",
      "not_confirmed": "",
      "invalid_token": "the box no longer knows the request",
      "timeout": "",
      "aborted": "",
      "new_apps_denied": "",
      "denied_from_external_ip": "",
    },
    "usage": "fbx register [--save FILE]",
    "command": "fbx -a fr.example.app register --save token.txt",
    "example": [
      'const token = await f.register("fr.example.app", "My app", "My laptop");',
      'await f.mksession({ appId: "fr.example.app", token });',
    ],
  },
  "mksession": {
    "doc":
      "Opens a session and returns its permissions; without credentials, with those of last time. A session that ends is renewed by itself.",
    "params": {
      "credentials": {
        "type": "Credentials | { app_id: string; token: string }",
        "doc": "application id and token",
        "required": false,
      },
      "options": { "type": "CallOptions", "doc": "signal and deadline", "required": false },
    },
    "result": "Permissions",
    "errors": { "invalid_token": "", "pending_token": "", "ratelimited": "", "no_token": "" },
    "usage": "fbx -t f:FILE SUBSYSTEM METHOD",
    "command": "fbx -t f:token.txt connection status",
    "example": ["const { settings = false } = await f.mksession();", "console.log(settings);"],
  },
  "logout": {
    "doc": "Closes the session, if one is open; the next call opens another.",
    "params": {
      "options": { "type": "CallOptions", "doc": "signal and deadline", "required": false },
    },
    "result": "void",
    "errors": { "network": "", "timeout": "", "aborted": "" },
    "example": ["await f.logout();"],
  },
  "events": {
    "doc":
      "Streams events, all of them by default. A connection that breaks is reopened and a session that ends is renewed; a `gap` event then marks where events may have been missed. By default, events that the box does not send are left out.",
    "params": {
      "names": { "type": "...string[]", "doc": "event names (default: all)" },
      "options": {
        "type": "EventsOptions",
        "doc": "signal, and the maximum number of buffered events",
        "required": false,
      },
    },
    "result": "EventStream",
    "errors": { "bad_argument": "", "insufficient_rights": "", "network": "" },
    "usage": "fbx events [NAME…] [-j]",
    "command": "fbx events vm_state_changed",
    "example": [
      'const events = f.events("vm_state_changed", { signal: AbortSignal.timeout(100) });',
      "for await (const { name, result } of events) console.log(name, result);",
    ],
  },
  "request": {
    "doc": "Calls any path of the API, also one that the catalogue lacks.",
    "params": {
      "verb": { "type": "string", "doc": "GET, POST, PUT or DELETE" },
      "path": { "type": "string", "doc": "what follows /api/vN/" },
      "options": {
        "type": "RequestOptions",
        "doc": "query, body, signal and deadline",
        "required": false,
      },
    },
    "result": "unknown",
    "errors": { "bad_argument": "", "invalid_request": "", "insufficient_rights": "" },
    "usage": "fbx api VERB PATH [--body JSON]",
    "command": "fbx api GET connection/",
    "example": ['console.log(await f.request("GET", "connection/"));'],
  },
  "capabilities": {
    "doc":
      "Returns what this box can do: from its model, its API version, the permissions of the application, and one read of each subsystem.",
    "params": {
      "options": {
        "type": "CallOptions",
        "doc": "signal and deadline of each read",
        "required": false,
      },
    },
    "result": "Capabilities",
    "errors": { "network": "", "timeout": "", "aborted": "" },
    "usage": "fbx capabilities [-j]",
    "command": "fbx capabilities",
    "example": [
      "const { modules } = await f.capabilities();",
      "console.log(modules.vm?.available);",
    ],
  },
  "help": {
    "doc":
      "Prints the help on everything, on a subsystem (“lan”), or on a method (“lan.setConfig”, “fs.upload”, “register”).",
    "params": {
      "topic": {
        "type": "string | object",
        "doc": "a name, or the method itself (default: everything)",
        "required": false,
      },
    },
    "result": "void",
    "errors": { "bad_argument": "" },
    "usage": "fbx help [SUBSYSTEM [METHOD]]",
    "command": "fbx help lan set-config",
    "example": ['f.help("lan.setConfig");', "f.help(f.lan.setConfig); // the same"],
  },
  "close": {
    "doc":
      "Closes the session, if one is open, and lets go of the connections. `await using` does it by itself.",
    "params": {},
    "result": "void",
    "errors": {},
    "example": ["await f.close();"],
  },
  "detach": {
    "doc":
      "Lets go of the connections but leaves the session open, for `Fbx({ state })` to go on with; nothing when the box did not answer last time.",
    "params": {},
    "result": "FbxState | undefined",
    "errors": {},
    "example": [
      "await f.connection.status();",
      "const state = f.detach(); // as secret as a token: it has the session",
      "await using again = await Fbx(state ? { state } : box.access);",
      "console.log(await again.connection.status());",
    ],
  },
  "task.done": {
    "doc":
      "Waits until the task that a call gives has ended, and resolves to it: of fs.mv, cp, rm, cat, archive, extract, repair, hash and task.",
    "params": {
      "options": {
        "type": "FollowOptions",
        "doc": "progress, and the signal that ends it",
        "required": false,
      },
    },
    "result": "FsTask",
    "errors": { "file_exists": "", "file_not_found": "", "disk_full": "", "aborted": "" },
    "usage": "fbx fs mv … (waits; --no-wait does not)",
    "command": "fbx fs rm --files /Freebox/Old --yes",
    "example": [
      'await f.fs.mkdir({ parent: "/Freebox", dirname: "Old" });',
      'const rm = f.fs.rm({ files: ["/Freebox/Old"] });',
      "await rm.done({ onProgress: ({ progress }) => console.log(`${progress} %`) });",
    ],
  },
  "fs.download": {
    "doc":
      "Downloads a file as a stream. When the connection breaks, it goes on by itself where it was.",
    "permission": "explorer",
    "params": {
      "path": { "type": "string", "doc": "path of the file on the box" },
      "options": {
        "type": "DownloadOptions",
        "doc": "part of the file, progress, signal and deadline",
        "required": false,
      },
    },
    "result": "BinaryResult",
    "errors": {
      "path_not_found": "",
      "access_denied": "",
      "network": "",
      "aborted": "",
      "changed": "",
    },
    "usage": "fbx download PATH [TARGET] [--force] [--parallel N]",
    "command": "fbx download /Freebox/film.mkv",
    "example": [
      'await f.fs.upload("/Freebox/film.mkv", new Uint8Array(2_000_000));',
      'const { body } = await f.fs.download("/Freebox/film.mkv", {',
      "  range: { start: 1_000_000 }, // the rest of what is there already",
      "  onProgress: ({ transferred, size }) => console.log(transferred, size),",
      "});",
      "for await (const bytes of body) console.log(bytes.length);",
    ],
  },
  "fs.upload": {
    "doc":
      "Uploads a file to that path on the box. Until all of it is there it has another name (….part); when the connection breaks, the upload goes on by itself where it was. A file of this machine is also taken up where an earlier run had to stop.",
    "permission": "explorer",
    "params": {
      "path": { "type": "string", "doc": "destination path on the box, including the name" },
      "source": {
        "type": "UploadSource",
        "doc": "path or file: URL of a file on this machine, a Blob, bytes, or a stream of them",
      },
      "options": {
        "type": "UploadOptions",
        "doc": "what to do with a file there, progress, signal, deadline",
        "required": false,
      },
    },
    "result": "UploadedFile",
    "errors": {
      "destination_conflict": "",
      "path_not_found": "",
      "access_denied": "",
      "disk_full": "",
      "local_file": "",
    },
    "usage": "fbx upload FILE… PATH [--force] [--parallel N]",
    "command": "fbx upload notes.txt /Freebox/",
    "example": [
      'await f.fs.upload("/Freebox/notes.txt", new Blob(["…"]), { force: "overwrite" });',
    ],
  },
};

/** The objects that they take or return, by the name of their type. */
export const describedObjects: Readonly<Record<string, DescribedObject>> = {
  "CallOptions": {
    "fields": {
      "signal": { "type": "AbortSignal", "doc": "cancels the call" },
      "timeout": {
        "type": "number",
        "doc": "deadline; Infinity for none",
        "unit": "ms",
        "fallback": "that of Fbx(), 10 000",
      },
    },
  },
  "RequestOptions": {
    "base": "CallOptions",
    "fields": {
      "query": { "type": "Record<string, unknown>", "doc": "query parameters" },
      "body": { "type": "unknown", "doc": "body, sent as JSON" },
      "form": { "type": "Record<string, unknown>", "doc": "fields, sent as a form" },
    },
  },
  "Credentials": {
    "fields": {
      "appId": { "type": "string", "doc": "id of the application: fr.example.app" },
      "token": { "type": "string", "doc": "the token that its registration gave" },
    },
  },
  "RegisterOptions": {
    "fields": {
      "appVersion": { "type": "string", "doc": "version of the application", "fallback": "1" },
      "onStatus": {
        "type": "(status: RegistrationStatus) => void",
        "doc": "called at each change of status",
      },
      "interval": {
        "type": "number",
        "doc": "time between two questions to the box",
        "unit": "ms",
        "fallback": "1000",
      },
      "timeout": {
        "type": "number",
        "doc": "how long to wait for the confirmation",
        "unit": "ms",
        "fallback": "Infinity; the box itself gives up",
      },
      "signal": { "type": "AbortSignal", "doc": "cancels the registration" },
    },
  },
  "EventsOptions": {
    "fields": {
      "signal": { "type": "AbortSignal", "doc": "ends the events" },
      "limit": {
        "type": "number",
        "doc": "maximum number of buffered events; the oldest are dropped",
        "unit": "events",
        "fallback": "100 000",
      },
    },
  },
  "ByteRange": {
    "fields": {
      "start": { "type": "number", "doc": "first byte", "unit": "byte", "fallback": "0" },
      "end": {
        "type": "number",
        "doc": "the byte after the last",
        "unit": "byte",
        "fallback": "the file's end",
      },
    },
  },
  "Transfer": {
    "fields": {
      "transferred": { "type": "number", "doc": "what has arrived", "unit": "byte" },
      "size": {
        "type": "number | undefined",
        "doc": "what there is, where that is known",
        "unit": "byte",
      },
    },
  },
  "DownloadOptions": {
    "base": "CallOptions",
    "fields": {
      "range": {
        "type": "ByteRange",
        "doc": "only this part of the file: { start: 1000 }, { start: 0, end: 512 }",
        "fallback": "all of it",
      },
      "onProgress": {
        "type": "(transfer: Transfer) => void",
        "doc": "called after each chunk with the progress so far",
      },
    },
  },
  "BinaryResult": {
    "fields": {
      "body": { "type": "ReadableStream<Uint8Array>", "doc": "the bytes as they come" },
      "type": { "type": "string", "doc": "MIME type" },
      "size": { "type": "number | undefined", "doc": "length, if known", "unit": "byte" },
      "fileName": { "type": "string | undefined", "doc": "file name that the box suggests" },
      "status": { "type": "number", "doc": "HTTP status: 206 if only a part was requested" },
      "headers": { "type": "Headers", "doc": "the headers of the answer" },
      "bytes": { "type": "function", "doc": "reads all of it", "call": "(): Promise<Uint8Array>" },
      "text": {
        "type": "function",
        "doc": "reads all of it as UTF-8",
        "call": "(): Promise<string>",
      },
    },
  },
  "UploadOptions": {
    "base": "CallOptions",
    "fields": {
      "force": {
        "type": "enum",
        "doc": "what to do with a file that is there already",
        "fallback": "none; such a file makes a destination_conflict",
        "values": {
          "overwrite": "replace it once the new one has arrived",
          "resume": "take it for the beginning of this one, and add the rest",
        },
      },
      "onProgress": {
        "type": "(transfer: Transfer) => void",
        "doc": "called with the progress each time the box confirms a chunk",
      },
    },
  },
  "UploadedFile": {
    "fields": {
      "path": { "type": "string", "doc": "its path on the box" },
      "size": { "type": "number", "doc": "its size", "unit": "byte" },
    },
  },
  "FollowOptions": {
    "fields": {
      "onProgress": {
        "type": "(task: FsTask) => void",
        "doc": "called with the task each time it is polled, including the last",
      },
      "signal": {
        "type": "AbortSignal",
        "doc": "stops following; the task itself continues (fs.deleteTask stops it)",
      },
    },
  },
  "Capabilities": {
    "fields": {
      "model": {
        "type": "string | null",
        "doc": "code of the model: `fbxgw8-r1`; `null` where the box does not report it",
      },
      "modelName": { "type": "string | null", "doc": "name that the model is sold by" },
      "apiVersion": { "type": "string", "doc": "API version of the box: `17.1`" },
      "calledVersion": { "type": "number", "doc": "major version that calls use" },
      "modules": {
        "type": "Readonly<Record<string, Capability>>",
        "doc": "each subsystem by its short name",
      },
    },
  },
  "Capability": {
    "fields": {
      "available": { "type": "boolean", "doc": "whether it can be used now" },
      "reason": {
        "type": '"version" | "model" | "permission" | "refused"',
        "doc": "why not: the API version, the model, a missing permission, or another refusal",
      },
      "since": { "type": "number", "doc": "major version of the API that has it" },
      "permission": { "type": "string", "doc": "permission that the application would need" },
      "code": { "type": "string", "doc": "the box's error code" },
    },
  },
};
