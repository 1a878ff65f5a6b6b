/**
 * What the library has beyond the catalogue, declared once: `f.register`, `f.events`, `f.fs.upload` …
 * with their options and results. The types (`lib/client/types.gen.ts`) and the help are made of it.
 *
 * @module
 */
import { events, type Property } from "./mod.ts";

/** A parameter, an option, or a field of a result. */
export interface Declared extends Omit<Property, "type"> {
  /** A scalar of the catalogue, or a type of TypeScript's. */
  readonly type: string;
  /** A method of a result's: what follows its name. */
  readonly call?: string;
  /** What holds where it is not told. */
  readonly fallback?: string;
  readonly doc: string;
}

/** An object that such methods take or return. */
export interface DeclaredObject {
  readonly doc: string;
  /** `options` may be told one by one; a `result` is only read. */
  readonly kind: "options" | "result" | "argument";
  readonly extends?: "CallOptions";
  readonly fields: Readonly<Record<string, Declared>>;
  /** Lines of TypeScript that use it, with a box `f` at hand. */
  readonly example: readonly string[];
}

/** A method. */
export interface DeclaredMethod {
  /** The type that has it. */
  readonly on: keyof typeof owners;
  readonly doc: string;
  /** More than the help says: for the types. */
  readonly note?: string;
  readonly permission?: string;
  readonly params: Readonly<Record<string, Declared>>;
  /** Its type is written by hand, in `lib/client/contract.ts`. */
  readonly composed?: true;
  /** Its type where parameters and result do not say it all. */
  readonly member?: string;
  readonly result: string;
  /** Whether it gives its result at once, and no promise of it. */
  readonly sync?: true;
  /** Codes of errors, the telling ones; with what each means where it is not what it always means. */
  readonly errors: Readonly<Record<string, string>>;
  /** Whether its errors carry its name. */
  readonly named?: true;
  /** The command that does the same: how it is written. */
  readonly usage?: string;
  /** Lines of TypeScript, with a box `f` at hand. */
  readonly example: readonly string[];
  /** The same on the command line. */
  readonly command?: string;
}

/** What such methods belong to: the type's name, and how the help calls them. */
export const owners = {
  FbxMethods: { doc: "What a box can do beside what its subsystems can.", prefix: "" },
  FsExtras: { doc: "Methods of `f.fs` beyond the catalogue's own.", prefix: "fs." },
  TaskCall: {
    doc:
      "A call that gives a task: to be awaited as any other, or followed to the end of the task.",
    prefix: "task.",
  },
} as const;

const optional = (type: string, doc: string): Declared => ({ type, doc, required: false });

/** The methods, by the name that the help knows them under. */
export const declaredMethods: Readonly<Record<string, DeclaredMethod>> = {
  "register": {
    on: "FbxMethods",
    named: true,
    doc: "Asks the box for a token and waits until somebody presses ▶ (or ✓) on its front panel.",
    params: {
      appId: { type: "string", doc: "id of the application: fr.example.app" },
      appName: { type: "string", doc: "its name, which the front panel shows" },
      deviceName: { type: "string", doc: "name of the device that it runs on, shown too" },
      options: optional("RegisterOptions", "version, deadline, and who is told how far it is"),
    },
    result: "string",
    errors: {
      denied: "the person at the front panel said no",
      not_confirmed: "",
      invalid_token: "the box no longer knows the request",
      timeout: "",
      aborted: "",
      new_apps_denied: "",
      denied_from_external_ip: "",
    },
    usage: "fbx register [--save FILE]",
    example: [
      'const token = await f.register("fr.example.app", "My app", "My laptop");',
      'await f.mksession({ appId: "fr.example.app", token });',
    ],
    command: "fbx -a fr.example.app register --save token.txt",
  },
  "mksession": {
    on: "FbxMethods",
    named: true,
    doc: "Opens a session and returns its permissions; without credentials, with those of last " +
      "time. A session that ends is renewed by itself.",
    note: "As in pyfbx, `{ app_id, token }` and `mksession(appId, token)` do too.",
    params: {
      credentials: optional("Credentials", "application id and token"),
      options: optional("CallOptions", "signal and deadline"),
    },
    member: [
      "mksession(",
      "  credentials?: Credentials | { app_id: string; token: string },",
      "  options?: CallOptions,",
      "): Promise<Permissions>;",
      "/** The same with an application id and its token, as in pyfbx. */",
      "mksession(appId: string, token: string, options?: CallOptions): Promise<Permissions>;",
    ].join("\n"),
    result: "Permissions",
    errors: { invalid_token: "", pending_token: "", ratelimited: "", no_token: "" },
    usage: "fbx -t f:FILE SUBSYSTEM METHOD",
    example: ["const { settings = false } = await f.mksession();", "console.log(settings);"],
    command: "fbx -t f:token.txt connection status",
  },
  "logout": {
    on: "FbxMethods",
    named: true,
    doc: "Closes the session, if one is open; the next call opens another.",
    params: { options: optional("CallOptions", "signal and deadline") },
    result: "void",
    errors: { network: "", timeout: "", aborted: "" },
    example: ["await f.logout();"],
  },
  "events": {
    on: "FbxMethods",
    doc: "Listens to events, all of them where none is named. A connection that breaks is made " +
      "anew, as is a session that ends; an event “gap” then stands where something may have been " +
      "missed. Where none is named, those that the box does not send are left out.",
    params: {
      names: {
        type: "...string[]",
        doc: "names of events; all unless told",
        values: Object.fromEntries(events.map(({ name, doc }) => [name, doc])),
      },
      options: optional("EventsOptions", "signal, and how many events may wait"),
    },
    composed: true,
    result: "EventStream",
    errors: { bad_argument: "", insufficient_rights: "", network: "" },
    usage: "fbx events [NAME…] [-j]",
    example: [
      'const events = f.events("vm_state_changed", { signal: AbortSignal.timeout(100) });',
      "for await (const { name, result } of events) console.log(name, result);",
    ],
    command: "fbx events vm_state_changed",
  },
  "request": {
    on: "FbxMethods",
    doc: "Calls any path of the API, also one that the catalogue lacks.",
    params: {
      verb: { type: "string", doc: "GET, POST, PUT or DELETE" },
      path: { type: "string", doc: "what follows /api/vN/" },
      options: optional("RequestOptions", "query, body, signal and deadline"),
    },
    result: "unknown",
    errors: { bad_argument: "", invalid_request: "", insufficient_rights: "" },
    usage: "fbx api VERB PATH [--body JSON]",
    example: ['console.log(await f.request("GET", "connection/"));'],
    command: "fbx api GET connection/",
  },
  "help": {
    on: "FbxMethods",
    doc:
      "Prints the help on everything, on a subsystem (“lan”), or on a method (“lan.setConfig”, " +
      "“fs.upload”, “register”).",
    params: {
      topic: optional(
        "string | object",
        "what the help is wanted on, its name or the method itself; everything unless told",
      ),
    },
    result: "void",
    sync: true,
    errors: { bad_argument: "" },
    usage: "fbx help [SUBSYSTEM [METHOD]]",
    example: ['f.help("lan.setConfig");', "f.help(f.lan.setConfig); // the same"],
    command: "fbx help lan set-config",
  },
  "close": {
    on: "FbxMethods",
    doc:
      "Closes the session, if one is open, and lets go of the connections. `await using` does it " +
      "by itself.",
    params: {},
    result: "void",
    errors: {},
    example: ["await f.close();"],
  },
  "detach": {
    on: "FbxMethods",
    doc: "Lets go of the connections but leaves the session open, for `Fbx({ state })` to go on " +
      "with; nothing when the box did not answer last time.",
    params: {},
    sync: true,
    result: "FbxState | undefined",
    errors: {},
    example: [
      "await f.connection.status();",
      "const state = f.detach(); // as secret as a token: it has the session",
      "await using again = await Fbx(state ? { state } : box.access);",
      "console.log(await again.connection.status());",
    ],
  },
  "fs.download": {
    on: "FsExtras",
    doc:
      "Downloads a file as a stream. When the connection breaks, it goes on by itself where it " +
      "was.",
    note: "`GET dl/{path}`.",
    permission: "explorer",
    params: {
      path: { type: "string", doc: "path of the file on the box" },
      options: optional("DownloadOptions", "part of the file, progress, signal and deadline"),
    },
    result: "BinaryResult",
    errors: { path_not_found: "", access_denied: "", network: "", aborted: "", changed: "" },
    usage: "fbx download PATH [TARGET] [--force] [--parallel N]",
    example: [
      'await f.fs.upload("/Freebox/film.mkv", new Uint8Array(2_000_000));',
      'const { body } = await f.fs.download("/Freebox/film.mkv", {',
      "  range: { start: 1_000_000 }, // the rest of what is there already",
      "  onProgress: ({ transferred, size }) => console.log(transferred, size),",
      "});",
      "for await (const bytes of body) console.log(bytes.length);",
    ],
    command: "fbx download /Freebox/film.mkv",
  },
  "fs.upload": {
    on: "FsExtras",
    doc: "Uploads a file to that path on the box. Until all of it is there it has another name " +
      "(….part); when the connection breaks, the upload goes on by itself where it was. A file of " +
      "this machine is also taken up where an earlier run had to stop.",
    permission: "explorer",
    params: {
      path: { type: "string", doc: "where it shall be on the box, name included" },
      source: {
        type: "UploadSource",
        doc: "path or file: URL of a file on this machine, a Blob, bytes, or a stream of them",
      },
      options: optional(
        "UploadOptions",
        "what to do with a file there, progress, signal, deadline",
      ),
    },
    result: "UploadedFile",
    errors: {
      destination_conflict: "",
      path_not_found: "",
      access_denied: "",
      disk_full: "",
      local_file: "",
    },
    usage: "fbx upload FILE… PATH [--force] [--parallel N]",
    example: [
      'await f.fs.upload("/Freebox/notes.txt", new Blob(["…"]), { force: "overwrite" });',
    ],
    command: "fbx upload notes.txt /Freebox/",
  },
  "task.done": {
    on: "TaskCall",
    doc:
      "Waits until the task that a call gives has ended, and resolves to it: of fs.mv, cp, rm, " +
      "cat, archive, extract, repair, hash and task.",
    note: "See {@linkcode FsTask.error} for what a task may fail for.",
    params: { options: optional("FollowOptions", "progress, and the signal that ends it") },
    result: "FsTask",
    errors: { file_exists: "", file_not_found: "", disk_full: "", aborted: "" },
    usage: "fbx fs mv … (waits; --no-wait does not)",
    example: [
      'await f.fs.mkdir({ parent: "/Freebox", dirname: "Old" });',
      'const rm = f.fs.rm({ files: ["/Freebox/Old"] });',
      "await rm.done({ onProgress: ({ progress }) => console.log(`${progress} %`) });",
    ],
    command: "fbx fs rm --files /Freebox/Old --yes",
  },
};

/** The call options, which every method takes. */
const callOptions: Readonly<Record<string, Declared>> = {
  signal: { type: "AbortSignal", doc: "cancels the call" },
  timeout: {
    type: "int",
    unit: "ms",
    fallback: "that of Fbx(), 10 000",
    doc: "deadline; Infinity for none",
  },
};

/** What is told of a transfer. */
const onProgress: Declared = {
  type: "(transfer: Transfer) => void",
  doc: "is told how far it is, at each piece",
};

/** The objects that such methods take or return, by the name of their type. */
export const declaredObjects: Readonly<Record<string, DeclaredObject>> = {
  CallOptions: {
    doc: "Options of a call; each method takes them last.",
    kind: "options",
    fields: callOptions,
    example: [
      "const options: CallOptions = { timeout: 5_000, signal: AbortSignal.timeout(60_000) };",
      "await f.connection.status(options);",
    ],
  },
  RequestOptions: {
    doc: "What {@linkcode FbxMethods.request} sends.",
    kind: "options",
    extends: "CallOptions",
    fields: {
      query: { type: "Record<string, unknown>", doc: "query parameters" },
      body: { type: "any", doc: "body, sent as JSON" },
      form: { type: "Record<string, unknown>", doc: "fields, sent as a form" },
    },
    example: [
      'const options: RequestOptions = { body: { mode: "router" } };',
      'await f.request("PUT", "lan/config/", options);',
    ],
  },
  Credentials: {
    doc: "What an application needs to open a session.",
    kind: "argument",
    fields: {
      appId: { type: "string", doc: "id of the application: fr.example.app" },
      token: { type: "string", doc: "the token that its registration gave" },
    },
    example: [
      'const appId = "fr.example.app";',
      'const token = await f.register(appId, "My app", "My laptop");',
      "const credentials: Credentials = { appId, token };",
      "await f.mksession(credentials);",
    ],
  },
  RegisterOptions: {
    doc: "Options of a registration.",
    kind: "options",
    fields: {
      appVersion: { type: "string", fallback: "1", doc: "version of the application" },
      onStatus: {
        type: "(status: RegistrationStatus) => void",
        doc: "called at each change of status",
      },
      interval: {
        type: "int",
        unit: "ms",
        fallback: "1000",
        doc: "time between two questions to the box",
      },
      timeout: {
        type: "int",
        unit: "ms",
        fallback: "Infinity; the box itself gives up",
        doc: "how long to wait for the person",
      },
      signal: { type: "AbortSignal", doc: "cancels the registration" },
    },
    example: [
      "const options: RegisterOptions = {",
      "  interval: 100,",
      "  onStatus: (status) => console.log(status),",
      "};",
      'await f.register("fr.example.app", "My app", "My laptop", options);',
    ],
  },
  EventsOptions: {
    doc: "Options of {@linkcode EventsMethod}.",
    kind: "options",
    fields: {
      signal: { type: "AbortSignal", doc: "ends the events" },
      limit: {
        type: "int",
        unit: "events",
        fallback: "100 000",
        doc: "how many may wait to be taken; then the oldest are thrown away",
      },
    },
    example: [
      "const options: EventsOptions = { limit: 1_000, signal: AbortSignal.timeout(100) };",
      "for await (const { name } of f.events(options)) console.log(name);",
    ],
  },
  ByteRange: {
    doc: "Bytes of a file from `start` up to but without `end`, as `Blob.slice` has it.",
    kind: "options",
    fields: {
      start: { type: "int", unit: "byte", fallback: "0", doc: "first byte" },
      end: {
        type: "int",
        unit: "byte",
        fallback: "the file's end",
        doc: "the byte after the last",
      },
    },
    example: [
      'await f.fs.upload("/Freebox/notes.txt", new Blob(["one two"]));',
      "const range: ByteRange = { end: 3 };",
      'console.log(await (await f.fs.download("/Freebox/notes.txt", { range })).text()); // "one"',
    ],
  },
  Transfer: {
    doc: "How far a transfer has come.",
    kind: "result",
    fields: {
      transferred: { type: "int", unit: "byte", doc: "what has arrived" },
      size: { type: "int | undefined", unit: "byte", doc: "what there is, where that is known" },
    },
    example: [
      "const onProgress = ({ transferred, size = 0 }: Transfer) => {",
      "  console.log(`${Math.floor(100 * transferred / size)} %`);",
      "};",
      'await f.fs.upload("/Freebox/film.mkv", new Uint8Array(2_000_000), { onProgress });',
    ],
  },
  DownloadOptions: {
    doc: "Options of a download.",
    kind: "options",
    extends: "CallOptions",
    fields: {
      range: {
        type: "ByteRange",
        fallback: "all of it",
        doc: "only this part of the file: { start: 1000 }, { start: 0, end: 512 }",
      },
      onProgress,
    },
    example: [
      'await f.fs.upload("/Freebox/film.mkv", new Uint8Array(2_000_000));',
      "const options: DownloadOptions = { range: { start: 1_000_000 } };",
      'const rest = await f.fs.download("/Freebox/film.mkv", options);',
      "console.log((await rest.bytes()).length); // 1000000",
    ],
  },
  BinaryResult: {
    doc: "A result that is not JSON: a file, a voice message.",
    kind: "result",
    fields: {
      body: { type: "ReadableStream<Uint8Array>", doc: "the bytes as they come" },
      type: { type: "string", doc: "MIME type" },
      size: { type: "int | undefined", unit: "byte", doc: "length, where the box tells it" },
      fileName: { type: "string | undefined", doc: "file name that the box suggests" },
      status: { type: "int", doc: "HTTP status: 206 for a part, as it was asked for" },
      headers: { type: "Headers", doc: "the headers of the answer" },
      bytes: { type: "function", call: "(): Promise<Uint8Array>", doc: "reads all of it" },
      text: { type: "function", call: "(): Promise<string>", doc: "reads all of it as UTF-8" },
    },
    example: [
      'await f.fs.upload("/Freebox/notes.txt", new Blob(["Hello"]));',
      'const file: BinaryResult = await f.fs.download("/Freebox/notes.txt");',
      'console.log(file.type, await file.text()); // "text/plain", "Hello"',
    ],
  },
  UploadOptions: {
    doc: "Options of an upload.",
    kind: "options",
    extends: "CallOptions",
    fields: {
      force: {
        type: "enum",
        values: {
          overwrite: "replace it once the new one has arrived",
          resume: "take it for the beginning of this one, and add the rest",
        },
        fallback: "none; such a file makes a destination_conflict",
        doc: "what to do with a file that is there already",
      },
      onProgress: { ...onProgress, doc: "is told how far it is, at each piece that the box has" },
    },
    example: [
      'const options: UploadOptions = { force: "overwrite" };',
      'await f.fs.upload("/Freebox/notes.txt", new Blob(["…"]), options);',
    ],
  },
  UploadedFile: {
    doc: "A file that has been uploaded.",
    kind: "result",
    fields: {
      path: { type: "string", doc: "its path on the box" },
      size: { type: "int", unit: "byte", doc: "its size" },
    },
    example: [
      'const file: UploadedFile = await f.fs.upload("/Freebox/notes.txt", new Blob(["Hello"]));',
      "console.log(file.size); // 5",
    ],
  },
  FollowOptions: {
    doc: "How to follow a task.",
    kind: "options",
    fields: {
      onProgress: {
        type: "(task: FsTask) => void",
        doc: "is told the task each time that it is looked at, the last time included",
      },
      signal: {
        type: "AbortSignal",
        doc: "ends the following; the task itself goes on (fs.deleteTask stops it)",
      },
    },
    example: [
      "const options: FollowOptions = { onProgress: ({ progress }) => console.log(progress) };",
      'await f.fs.upload("/Freebox/notes.txt", new Blob(["…"]));',
      'await f.fs.rm({ files: ["/Freebox/notes.txt"] }).done(options);',
    ],
  },
};
