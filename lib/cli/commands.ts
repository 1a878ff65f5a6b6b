/**
 * Every command, declared: its words, its options, examples, and where its work is done. The code
 * of a command is loaded when it runs.
 *
 * @module
 */
import { apiVersion, events, modelTable, permissions } from "../catalogue/mod.ts";
import type { Words } from "./args/options.ts";
import { loadPackage } from "../core/package.ts";
import { sections } from "../doctor/sections.ts";
import { kindNames, kinds } from "../watch/kinds.ts";
import type { Commands } from "./command.ts";
import type { Io } from "./terminal/io.ts";
import { taskCommands } from "./tasks/mod.ts";

/** Where a server listens. */
const listening = {
  port: { value: "N", about: "port to listen on (default: a free port)" },
  host: { value: "ADDRESS", about: "address to listen on (127.0.0.1)" },
} as const;

/** Some of the settings. */
const selecting = {
  only: { value: "A,B.C", about: "only these settings, such as lan,dhcp.static-leases" },
  except: { value: "A,B.C", about: "all settings but these" },
} as const;

/** What `fbx restore` and `fbx apply` share: they are one. */
const restoring = {
  about: [
    "Compares the file with the box, shows what has to be created and changed and what cannot be, asks, and does it, step by step. What may cut off this device (Wi-Fi, DHCP, the address of the box) comes last, and a new address is followed. It stops at the first step that fails; run the same command again to go on from there.",
    "Items are matched by what they are (a lease by its MAC address, a redirection by port and protocol), not by their ids. What the file does not name stays as it is; with --prune, items that are missing from the lists of the file are deleted. Running it twice is the same as running it once.",
  ],
  words: [1, 1],
  kinds: ["file"],
  options: {
    ...selecting,
    prune: { about: "delete the items that the lists of the file do not have" },
  },
  takes: ["box", "json", "yes", "dry-run", "no-validate", "show-secrets"],
  meanings: {
    json: "print the plan as one line of JSON",
    "dry-run": "show what would be done, and do nothing",
  },
  run: async (words: Words, io: Io) =>
    (await import("./commands/restore.ts")).restoreCommand(words, io),
} as const;

/** The commands, by name; the tasks first. */
export const commands: Commands = {
  ...taskCommands,
  register: {
    usage: "[--app-name NAME] [--device-name NAME]",
    summary: "register this device: press ▶ on the box once",
    about: [
      "Requests a token from the Freebox and waits until it is allowed on the front panel. The token is stored for this user only; every later command uses it.",
    ],
    options: {
      "app-name": { value: "NAME", about: "name of the application, as the front panel shows it" },
      "device-name": { value: "NAME", about: "name of this device, as the box's settings show it" },
      save: {
        value: "FILE",
        about:
          "write the token to FILE instead (mode 0600: the token, then the application id, a " +
          "line each), for fbx -t f:FILE; - prints it",
        kind: "file",
      },
      force: { about: "request a new token even if one is stored" },
    },
    takes: ["app-id", "box", "url", "nomdns", "timeout", "ca-cert", "verbose", "json"],
    meanings: {
      box: "name to store the box under (default: its own name)",
      json: "print the application id and the token as one line of JSON instead of storing them",
    },
    examples: [
      ["fbx register", "then fbx connection status works"],
      ["fbx register --box attic -u 192.168.2.254", "a second box, under a name you choose"],
      ["fbx register --save token.txt", "for use in another script"],
    ],
    run: async (words, io) => (await import("./commands/register.ts")).registerCommand(words, io),
  },
  login: {
    usage: "[status | use NAME]",
    summary: "list the registered boxes and check their tokens",
    about: [
      "status lists the registered boxes, checks that each token is still valid and shows its permissions; login alone does the same. use NAME makes a box the default.",
    ],
    words: [0, 2],
    kinds: [["status", "use"], "box-name"],
    takes: ["box", "timeout", "ca-cert", "verbose", "json"],
    examples: [
      ["fbx login status", "each box, its token and its permissions"],
      ["fbx login use attic", "use this box by default"],
    ],
    run: async (words, io) => (await import("./commands/login.ts")).loginCommand(words, io),
  },
  logout: {
    usage: "",
    summary: "close the session on the box; the token stays stored",
    about: [
      "Closes the session on the box. The token stays stored; the next command opens a new session.",
    ],
    takes: ["box", "timeout", "ca-cert", "verbose"],
    examples: [["fbx logout", "close the session, keep the token"]],
    run: async (words, io) => (await import("./commands/login.ts")).logoutCommand(words, io),
  },
  forget: {
    usage: "NAME",
    summary: "delete the stored token of a box",
    about: [
      "Ends the session and deletes the token of a box from this device. The box still lists " +
      "the application; remove it there: Paramètres de la Freebox > Gestion des accès > " +
      "Applications.",
    ],
    words: [1, 1],
    kinds: ["box-name"],
    takes: ["timeout", "ca-cert", "verbose", "yes"],
    examples: [["fbx forget attic", "asks first"]],
    run: async (words, io) => (await import("./commands/login.ts")).forgetCommand(words, io),
  },
  discover: {
    usage: "",
    summary: "list every Freebox on the network",
    about: [
      "Lists every Freebox announced by mDNS on the network, or else the one at " +
      "mafreebox.freebox.fr. Needs no token.",
    ],
    takes: ["url", "nomdns", "timeout", "ca-cert", "verbose", "json", "format", "select"],
    meanings: {
      json:
        "print an array of the boxes: uid, name, model, model_name, api_version, called_version, address, url, " +
        "https_url, how, milliseconds",
      url: "try only this address",
      timeout: "timeout of each search method (2)",
    },
    examples: [
      ["fbx discover", "every box on the network"],
      ["fbx discover -u 192.168.1.254 -j", "the box at an address, for a script"],
    ],
    run: async (words, io) => (await import("./commands/discover.ts")).discoverCommand(words, io),
  },
  capabilities: {
    usage: "",
    summary: "list what this box supports, and why it lacks the rest",
    about: [
      "Lists the subsystems of the API with whether this box has each: by its model, its API version, " +
      "the permissions of the application, and one read of each.",
    ],
    takes: ["box", "json", "format", "select"],
    examples: [["fbx capabilities", "a line for each subsystem"]],
    run: async (words, io) =>
      (await import("./commands/capabilities.ts")).capabilitiesCommand(words, io),
  },
  doctor: {
    usage: "",
    summary: "check the box: what is well, what is not, and what to do",
    about: [
      "Checks the line, the Wi-Fi, the network, the disks, the box itself, what is open to " +
      "the Internet, the clock and the applications. Only reads. Each finding explains what " +
      "it means, what to do, and the command that does it; what this box or the application's " +
      "permissions do not let fbx check is marked as not checked, with the reason.",
    ],
    options: {
      only: {
        value: "A,B",
        about: `check these sections only: ${sections.join(", ")}`,
        kind: sections,
        repeats: true,
      },
      report: {
        about:
          "print a text for a forum, in Markdown, with pseudonyms for names, addresses, domains " +
          "and serial numbers; with -j, JSON with pseudonyms",
      },
    },
    takes: ["box", "json", "format", "select"],
    meanings: { json: "print everything as one line of JSON" },
    examples: [
      ["fbx doctor", "check everything"],
      ["fbx doctor --only line,wifi", "two sections"],
      ["fbx doctor --report", "to paste into a forum"],
    ],
    notes: [
      "✗ is a problem, ! a warning, • worth knowing, ✓ fine, ? not checked. The exit code is 1 if " +
      "something is a problem, or if nothing could be checked.",
    ],
    run: async (words, io) => (await import("./commands/doctor.ts")).doctorCommand(words, io),
  },
  record: {
    usage: "[FILE.har]",
    summary: "record the box without personal data, and list what fbx does not know",
    about: [
      "Reads everything that the box lets one read (nothing is written to it) into an HTTP Archive, " +
      "with pseudonyms of the same shape for names, addresses, numbers, keys, file names and unknown " +
      "texts. Then lists what the documentation does not have: calls, fields, values.",
      "fbx simulate --from FILE.har then acts as that box; sharing the file helps improve fbx.",
    ],
    words: [0, 1],
    kinds: ["file"],
    options: {
      from: {
        value: "SESSION.har",
        about: "take what a browser has recorded of Freebox OS instead; - for stdin",
        kind: "file",
      },
      issue: { about: "print the report as the text of an issue" },
    },
    takes: ["box", "json", "force"],
    meanings: {
      json: "print the report as one line of JSON",
      force: "replace FILE.har if it exists",
    },
    examples: [
      ["fbx record box.har", "what this box answers, and what fbx does not know"],
      ["fbx record --from session.har --issue", "a report of what a browser has seen"],
    ],
    run: async (words, io) => (await import("./commands/record.ts")).recordCommand(words, io),
  },
  backup: {
    usage: "[FILE]",
    summary: "save every setting of the box as a file",
    about: [
      "Writes all that can be put back: redirections, leases, contacts, profiles, Wi-Fi, VPN, shares and the rest, as YAML with comments. fbx restore puts it back, on this box or another one; fbx diff compares.",
      "Keys and passwords are left out without --secrets; those that the box never gives back are named. fbx settings lists what is saved, what is not, and why.",
    ],
    words: [0, 1],
    kinds: ["file"],
    options: {
      secrets: { about: "save keys and passwords, too" },
      ...selecting,
    },
    takes: ["box", "json", "force"],
    meanings: {
      json: "write JSON instead of YAML",
      force: "replace FILE if it exists",
    },
    examples: [
      ["fbx backup freebox.yaml", "everything but keys and passwords"],
      ["fbx backup --secrets --force freebox.yaml", "all of it, over the last one"],
      ["fbx backup --only dhcp,nat", "leases and redirections, on the terminal"],
    ],
    run: async (words, io) => (await import("./commands/backup.ts")).backupCommand(words, io),
  },
  diff: {
    usage: "FILE | box:NAME [FILE | box:NAME]",
    summary: "compare settings: a file with the box, two files, two boxes",
    about: [
      "Prints what differs between a file of settings and the box, or between any two of files and registered boxes. The exit code is 0 where nothing differs and 1 where something does.",
      "A file that fbx backup wrote is compared as a whole. For a file that you wrote, only what it names is compared; anything else on the box is ignored.",
    ],
    words: [1, 2],
    kinds: ["file"],
    options: selecting,
    takes: ["box", "json", "show-secrets", "no-validate"],
    meanings: { json: "print the differences as one line of JSON" },
    examples: [
      ["fbx diff freebox.yaml", "what has changed since the backup"],
      ["fbx diff monday.yaml tuesday.yaml", "what differs between two backups"],
      ["fbx diff box:home box:attic --only wifi", "the Wi-Fi of two boxes"],
    ],
    run: async (words, io) => (await import("./commands/diff.ts")).diffCommand(words, io),
  },
  restore: {
    usage: "FILE",
    summary: "put the settings of a file back (also: fbx apply)",
    ...restoring,
    examples: [
      ["fbx restore freebox.yaml", "shows what it would do, and asks"],
      ["fbx restore freebox.yaml --only lan,nat --dry-run", "only shows it"],
      ["fbx restore freebox.yaml --prune --yes", "exactly as in the file"],
    ],
  },
  apply: {
    usage: "FILE",
    summary: "make the box as a file describes it (also: fbx restore)",
    ...restoring,
    examples: [
      ["fbx apply house.yaml --yes", "keeps the box as the file describes it, from cron"],
      ["fbx apply house.yaml --dry-run", "what that would change"],
    ],
  },
  settings: {
    usage: "[schema]",
    summary: "what a file of settings may have, as a list or a JSON Schema",
    about: [
      "Lists the settings that fbx backup saves, and what it leaves out, with the reason. schema prints a JSON Schema: with it, editors complete and check such files. Needs no box. The first line of the file names the schema:",
      "  # yaml-language-server: $schema=freebox.schema.json",
    ],
    words: [0, 1],
    kinds: [["schema"]],
    takes: [],
    examples: [
      ["fbx settings", "what is saved, and what is not"],
      ["fbx settings schema > freebox.schema.json", "for editors"],
    ],
    run: async (words, io) => (await import("./commands/settings.ts")).settingsCommand(words, io),
  },
  api: {
    usage: "VERB PATH",
    summary: "call any path of the API, even one unknown to fbx",
    about: ["Calls any path below /api/vN/, with the session of the application."],
    words: [2, 2],
    kinds: [["GET", "PUT", "POST", "DELETE"], "api-path"],
    options: {
      body: { value: "JSON", about: "the body: JSON, @FILE, or - for stdin", kind: "body" },
      query: { value: "NAME=VALUE", about: "a query parameter", repeats: true },
    },
    takes: ["box", "result", "yes", "dry-run"],
    examples: [
      ["fbx api GET connection/", "the line"],
      [`fbx api PUT lan/config/ --body '{"name": "Home"}'`, "another name for the box"],
    ],
    run: async (words, io) => (await import("./commands/api.ts")).apiCommand(words, io),
  },
  download: {
    usage: "/PATH/ON/THE/BOX [TARGET]",
    summary: "files and folders from the box",
    about: [
      "Downloads a file, or a folder with its contents, to TARGET (a folder or a file name; default: the current folder; - for stdout). An interrupted download is resumed if the file on the box has not changed.",
    ],
    words: [1, 2],
    kinds: ["box-path", "file"],
    options: {
      parallel: { value: "N", about: "parallel downloads (3)" },
    },
    takes: ["box", "json", "format", "output", "force"],
    meanings: {
      json: "print the result as one line of JSON",
      output: "the same as TARGET",
      force: "replace existing files",
    },
    examples: [
      ["fbx download /Freebox/Vidéos/film.mkv", "a file, to the current folder"],
      ["fbx download /Freebox/Photos backup/ --parallel 4", "a folder"],
      ["fbx download /Freebox/notes.txt -", "to stdout"],
    ],
    run: async (words, io) => (await import("./commands/transfer.ts")).downloadCommand(words, io),
  },
  upload: {
    usage: "FILE… /FOLDER/ON/THE/BOX/",
    summary: "files and folders to the box",
    about: [
      "Uploads files, and folders with their contents; - is stdin, and then the path on the " +
      "box names the file. An interrupted upload is resumed if the file has not changed.",
    ],
    words: [2, Infinity],
    kinds: ["file", "any-path"],
    options: {
      parallel: { value: "N", about: "parallel uploads (3)" },
    },
    takes: ["box", "json", "format", "force"],
    meanings: {
      json: "print the result as one line of JSON",
      force: "replace existing files",
    },
    examples: [
      ["fbx upload film.mkv photos/ /Freebox/Téléchargements/", "a file and a folder"],
      ["tar c . | fbx upload - /Freebox/backup.tar", "the output of another program"],
    ],
    run: async (words, io) => (await import("./commands/transfer.ts")).uploadCommand(words, io),
  },
  events: {
    usage: "[NAME…]",
    summary: "stream events from the box, one per line",
    about: [
      "Prints events from the box until Ctrl-C (default: all events).",
      "A lost connection is reopened; “gap” marks where events may have been missed.",
    ],
    choices: events.map(({ name, doc }) => [name, doc]),
    words: [0, Infinity],
    kinds: ["event"],
    takes: ["box", "json", "format", "select"],
    meanings: { json: 'a line of JSON for each: {"time", "name", "result"}' },
    examples: [
      ["fbx events", "all of them"],
      ["fbx events lan_host_l3addr_reachable -j", "devices that appear, for a script"],
    ],
    run: async (words, io) => (await import("./commands/events.ts")).eventsCommand(words, io),
  },
  watch: {
    usage: "[KIND…]",
    french: ["surveiller"],
    summary: "report what happens, a line each, and act on it",
    about: [
      "Prints what happens on the box and its network until Ctrl-C: new devices, outages, missed calls, downloads that end … A KIND limits this; device means every kind that begins with device.",
      "What happens while fbx watch is not running, or cannot reach the box, is reported afterwards, as far as the box still knows it; nothing is reported twice. For that, a small file is kept beside the stored box.",
    ],
    choices: Object.entries(kinds),
    words: [0, Infinity],
    kinds: [kindNames],
    options: {
      on: {
        value: "KIND,…",
        about: "the kinds that the actions after it are for (default: all)",
        kind: kindNames,
        repeats: true,
      },
      run: {
        value: "COMMAND",
        about:
          "run a program, without a shell, with FBX_EVENT, FBX_TIME, FBX_NAME, FBX_TEXT, FBX_BEFORE_… and FBX_AFTER_… in its environment; stopped after a minute",
        repeats: true,
      },
      post: {
        value: "URL",
        about:
          "send the event to an address, as JSON; {name}, {kind}, {text} … in it are filled in",
        repeats: true,
      },
      body: {
        value: "TEXT",
        about:
          "what the --post before it sends instead: JSON or text, with {name}, {kind}, {text}, {after.address} …",
        repeats: true,
      },
      ntfy: {
        value: "TOPIC",
        about: "send a notification to a topic of ntfy.sh, or to the address of a topic",
        repeats: true,
      },
      state: {
        value: "FILE",
        about: "where to keep what was reported (default: beside the stored box)",
        kind: "file",
      },
    },
    takes: ["box", "delay", "json", "format", "select"],
    meanings: {
      delay: "seconds between two readings (default: 5 to 60, by kind)",
      json: 'a line of JSON for each: {"time", "kind", "name", "id", "before", "after"}',
    },
    examples: [
      ["fbx watch", "everything that happens"],
      ["fbx watch device.new call.missed -j", "two kinds, for a script"],
      [
        `fbx watch --on device.new --run 'sh -c "notify-send \\"$FBX_TEXT\\""'`,
        "a notification on the desktop",
      ],
      ["fbx watch --on line,box --ntfy my-topic-4711", "a notification on the telephone"],
    ],
    run: async (words, io) => (await import("./commands/watch.ts")).watchCommand(words, io),
  },
  top: {
    usage: "[--read-only]",
    summary: "live view of the box in the terminal, with actions on its devices",
    about: [
      "Shows the box live: the line and its rates, temperatures and fans, Wi-Fi, downloads, " +
      "and the devices that are here with their link and rate. The graphs begin with the " +
      "box's own statistics.",
      "Arrows and Enter open the page of a device: rename it, wake it, pause its profile, reserve its address. / filters, s sorts, d shows the downloads, w switches the Wi-Fi, ? lists every key, q or Ctrl-C quits. It asks before it changes anything.",
      "Actions that lack a permission are dimmed and name it. If stdout is not a terminal, prints a line of text for each update. Respects NO_COLOR.",
    ],
    options: { "read-only": { about: "change nothing on the box" } },
    takes: ["box", "delay", "json"],
    meanings: { delay: "seconds between two updates (1)", json: "one line of JSON per update" },
    examples: [
      ["fbx top", "one screen"],
      ["fbx top --read-only", "only watch"],
      ["fbx top -d 5 -j", "a line of JSON every five seconds"],
    ],
    run: async (words, io) => (await import("./commands/top.ts")).topCommand(words, io),
  },
  dashboard: {
    usage: "",
    summary: "live view of the box in the browser",
    about: [
      "Shows the box live in the browser: rates, temperatures, Wi-Fi, devices, downloads, " +
      "and the last hour, day, week and month from the box's own statistics. The page is in " +
      "the language of the browser. It runs until Ctrl-C.",
    ],
    options: {
      ...listening,
      host: { value: "ADDRESS", about: "127.0.0.1, ::1 or localhost (127.0.0.1)" },
      open: {
        about:
          "open the page in the browser (needs --allow-run=xdg-open, or --allow-run=open on macOS)",
      },
    },
    takes: ["box", "delay", "json"],
    meanings: {
      delay: "seconds between two readings (1)",
      json: "one line of JSON when it is ready, for scripts",
    },
    examples: [["fbx dashboard --open", "in your browser"]],
    notes: [
      "The page has no password, so only this machine can open it: not other devices on the network, nor other sites in the same browser. From another machine, use an ssh tunnel:",
      "  ssh -L 8080:127.0.0.1:8080 THAT_MACHINE fbx dashboard --port 8080",
    ],
    run: async (words, io) => (await import("./commands/dashboard.ts")).dashboardCommand(words, io),
  },
  exporter: {
    usage: "[--box KEY=VALUE,…] …",
    summary: "serve metrics of the box to Prometheus",
    about: [
      "Serves metrics of a Freebox to Prometheus at http://127.0.0.1:9816/metrics. It runs until Ctrl-C.",
    ],
    options: {
      ...listening,
      port: { value: "N", about: "port to listen on (9816)" },
      host: { value: "ADDRESS", about: "address to listen on (127.0.0.1); there is no password" },
      "min-interval": {
        value: "SECS",
        about:
          "minimum interval between two readings of a box; an earlier scrape gets the last reading (5)",
      },
      names: {
        value: "HOW",
        about:
          "names of hosts, networks, disks and machines: plain, hash or none (plain); with none, things that differ only by name have no series of their own",
        kind: ["plain", "hash", "none"],
      },
      "max-hosts": {
        value: "N",
        about: "maximum number of hosts, and of Wi-Fi stations, with their own series (256)",
      },
      box: {
        value: "KEY=VALUE,…",
        about: "a box; may be repeated. Keys: name (the label box), and url, token, app-id, " +
          "ca-cert, like the options of these names (default: the box of -u, -t and -a, or " +
          "the stored one)",
        repeats: true,
        kind: "nothing",
      },
      "list-metrics": {
        about: "list every metric with its type, labels and meaning; as JSON with -j",
      },
    },
    takes: ["app-id", "token", "url", "nomdns", "timeout", "ca-cert", "verbose", "json"],
    meanings: {
      timeout: "timeout of a scrape (8); keep Prometheus's scrape_timeout above it",
      json: "one line of JSON when it is ready, for scripts",
    },
    examples: [
      ["fbx exporter", "the stored box"],
      [
        "fbx exporter --box name=home,url=192.168.1.254,token=f:home.txt " +
        "--box name=office,url=https://office.fbxos.fr:15628,token=f:office.txt",
        "several",
      ],
    ],
    notes: [
      "A box that does not answer has fbx_up 0. Parts that it lacks or refuses are counted in fbx_scrape_part_errors. /healthz answers as long as the exporter runs.",
    ],
    run: async (words, io) => (await import("./commands/exporter.ts")).exporterCommand(words, io),
  },
  monitor: {
    usage: "CONFIG",
    summary: "poll several boxes and send the readings",
    about: [
      "Polls the boxes of a configuration file (TOML or JSON) and sends the readings, until Ctrl-C:",
      `  send = ["influxdb://localhost:8086/freebox", "file:readings.ndjson?max=10MB&keep=5"]

  [[poll]]
  every = 10                        # seconds, or "500ms", "5m", "1h"
  run = ["connection status", "System.Get_the_current_system_info()"]
  select = "rate_up,rate_down,sensors.value"
  on_change = true

  [box.home]
  token = "f:home.token"            # fbx register --save home.token
  url = "http://mafreebox.freebox.fr"`,
      "A box may have its own send and [[box.NAME.poll]], and uid, app_id, nomdns and " +
      "ca_cert; files are relative to the configuration.",
      'With mqtt://, commands = ["vm", "system reboot"] names what may be commanded by message (by ' +
      "default nothing), and [presence] whose devices count as at home, with devices and grace.",
    ],
    words: [1, 1],
    kinds: ["file"],
    options: { check: { about: "only check the configuration; no box is contacted" } },
    takes: ["yes"],
    meanings: { yes: "also run commands that cannot be undone, such as a reboot of the box" },
    examples: [["fbx monitor boxes.toml --check", "check it"], [
      "fbx monitor boxes.toml",
      "run it",
    ]],
    run: async (words, io) => (await import("./commands/monitor.ts")).monitorCommand(words, io),
  },
  simulate: {
    usage: "",
    summary: "run a simulated Freebox",
    about: [
      "A simulated Freebox that implements the whole API, with a realistic home network, to test any " +
      "program that talks to a Freebox. It runs until Ctrl-C.",
    ],
    options: {
      ...listening,
      "https-port": { value: "N", about: "port for HTTPS (default: a free port)" },
      "ca-file": {
        value: "FILE",
        about:
          "where to write the root certificate for HTTPS while it runs (default: a temporary file)",
        kind: "file",
      },
      "no-https": { about: "HTTP only" },
      mdns: { about: "announce it by mDNS, on the network of --host" },
      "api-version": {
        value: "V",
        about: `4.0 to ${apiVersion} (${apiVersion}); later operations are unknown to this box`,
      },
      name: { value: "NAME", about: "name that its owner gave it (Freebox Server)" },
      model: {
        value: "NAME",
        about: "model to simulate, such as delta, “Freebox Pop” or fbxgw7-r1/full, with its " +
          "features (default: one that had that API version, with every module of the API)",
        kind: Object.keys(modelTable),
      },
      from: {
        value: "FILE.har",
        about:
          "replay a recording: a whole box from fbx record, or a few answers on top of a model",
        kind: "file",
      },
      "old-firmware": { about: "write every empty list as {}, as firmware before 2023 did" },
      grant: {
        value: "HOW",
        about:
          "what happens when a program asks for access: auto (granted after a moment), deny, " +
          "timeout, or manual (this terminal asks you) (auto)",
        kind: ["auto", "deny", "timeout", "manual"],
      },
      permissions: { value: "A,B", about: "what programs may do (everything)" },
      "session-ttl": { value: "S", about: "lifetime of a session, in seconds (1800)" },
      latency: { value: "MS", about: "delay of every answer, in milliseconds (0)" },
      files: {
        value: "DIR",
        about: "local folder that is the disk of the box; Deno needs --allow-read=DIR " +
          "--allow-write=DIR (default: a disk in memory)",
        kind: "folder",
      },
      "disk-size": { value: "BYTES", about: "capacity of the disk (1 TB)" },
      "big-file": {
        value: "NAME=BYTES",
        about: "a file on the disk, generated as it is read",
        repeats: true,
      },
      "upload-sink": { about: "keep only the length and the SHA-256 of uploads" },
      rate: { value: "BYTES", about: "rate limit of files each way, in bytes per second" },
      "cut-after": {
        value: "BYTES",
        about: "cut every connection that carries a file after so many bytes",
      },
      seed: {
        value: "N",
        about: "seed of the box; the same seed gives the same ids and tokens (1)",
      },
      box: {
        value: "KEY=VALUE,…",
        about: "one of several boxes, with options of its own",
        repeats: true,
        kind: "nothing",
      },
    },
    takes: ["json"],
    meanings: { json: "one line of JSON for each box when all are ready, for scripts" },
    examples: [
      ["fbx simulate", "one box, until Ctrl-C"],
      [
        "fbx simulate --mdns --box api-version=8.0,name=Salon --box model=fbxgw9-r1,port=8080",
        "an old box and a new one, to be found by mDNS",
      ],
      ["fbx simulate --model pop --api-version 8.0", "a Freebox Pop with old firmware"],
    ],
    notes: [
      "To use it with any Freebox software, give that software the printed url as the address of the " +
      "box (http://127.0.0.1:PORT in place of http://mafreebox.freebox.fr), or the https_url and the " +
      "ca_file as a trusted root. Then let it register as with a real box, or give it the printed " +
      "app_id and app_token.",
      "With curl and openssl:",
      `  U=http://127.0.0.1:PORT/api/v${Number.parseInt(apiVersion)}; APP_ID=…; APP_TOKEN=…
  curl -s http://127.0.0.1:PORT/api_version
  curl -s --cacert CA_FILE https://127.0.0.1:HTTPS_PORT/api_version
  CHALLENGE=$(curl -s $U/login/ | sed 's/.*"challenge":"\\([^"]*\\)".*/\\1/')
  PASSWORD=$(printf %s "$CHALLENGE" | openssl dgst -sha1 -hmac "$APP_TOKEN" | sed 's/.* //')
  curl -s $U/login/session/ -d '{"app_id":"'$APP_ID'","password":"'$PASSWORD'"}'
  curl -s $U/connection/ -H "X-Fbx-App-Auth: SESSION_TOKEN"`,
      "With Python alone:",
      `  import hmac, json, urllib.request as u
  def call(path, data=None, session=""):
      request = u.Request(U + path, data and json.dumps(data).encode(), {"X-Fbx-App-Auth": session})
      return json.load(u.urlopen(request))["result"]
  challenge = call("login/")["challenge"]
  password = hmac.new(APP_TOKEN.encode(), challenge.encode(), "sha1").hexdigest()
  session = call("login/session/", {"app_id": APP_ID, "password": password})["session_token"]
  print(call("connection/", session=session)["rate_down"])`,
      "To let it ask for access instead: POST login/authorize/ with app_id, app_name, app_version and " +
      "device_name, then GET login/authorize/TRACK_ID until the status is granted.",
    ],
    run: async (words, io) => (await import("./commands/simulate.ts")).simulateCommand(words, io),
  },
  openapi: {
    usage: "",
    summary: "print the API as an OpenAPI 3.1 document",
    about: [
      "Prints a description of the whole API that other programs read: generators of clients, " +
      "validators, documentation viewers. Needs no box.",
    ],
    options: {
      server: {
        value: "ADDRESS",
        about: "address of the box (default: https://mafreebox.freebox.fr)",
      },
      lang: { value: "LANG", about: "language of the descriptions: en or fr", kind: ["en", "fr"] },
      yaml: { about: "print YAML instead of JSON" },
    },
    takes: ["api"],
    meanings: {
      api: `API version of the box; what is newer is left out (default: ${
        Number.parseInt(apiVersion)
      })`,
    },
    examples: [
      ["fbx openapi > fbx.json", "the whole API"],
      ["fbx openapi --api 8 --server 192.168.1.254 --yaml", "an older box, as YAML"],
    ],
    run: async (words, io) => (await import("./commands/openapi.ts")).openapiCommand(words, io),
  },
  mcp: {
    usage: "[--allow PERMISSION,…] [--port N]",
    summary: "let an AI agent read and control the box (Model Context Protocol)",
    about: [
      "A server of the Model Context Protocol, for Claude, VS Code, Cursor and other hosts: on stdin and " +
      "stdout, as they start it, or with --port over HTTP on this machine.",
      "It only reads, unless --allow opens a permission for changes. Before what cannot be undone, the " +
      "host asks you; where it cannot, nothing is done. Keys and passwords are masked.",
    ],
    options: {
      allow: {
        value: "PERMISSION,…",
        about: "let the agent change what these permissions are for, such as downloader",
        repeats: true,
        kind: Object.keys(permissions),
      },
      port: { value: "N", about: "serve over HTTP on this port instead; 0 takes a free one" },
      bearer: {
        value: "FILE",
        about: "file with the token that HTTP clients send (default: a new one, printed)",
        kind: "file",
      },
    },
    takes: ["box", "delay", "json"],
    meanings: {
      delay: "seconds between two readings of a resource that a client subscribes to (10)",
      json: "with --port, one line of JSON when it is ready, for scripts",
    },
    examples: [
      ["fbx mcp", "reads only; the host starts it"],
      ["fbx mcp --allow downloader,contacts", "may change downloads and contacts"],
      ["fbx mcp --port 8765 --bearer token.txt", "over HTTP, for hosts that do not start it"],
    ],
    run: async (words, io) => {
      const load = () => import("./commands/mcp.ts");
      return (await loadPackage("@modelcontextprotocol/sdk", load)).mcpCommand(words, io);
    },
  },
  completions: {
    usage: "bash | zsh | fish",
    summary: "completions for your shell",
    about: [
      "Prints a script that lets your shell complete subsystems, methods, options and values, and, with an open session, what the box knows (devices, interfaces, paths).",
    ],
    words: [1, 1],
    kinds: [["bash", "zsh", "fish"]],
    takes: [],
    examples: [
      ["fbx completions bash > ~/.local/share/bash-completion/completions/fbx", "for bash"],
      ['fbx completions zsh > "${fpath[1]}/_fbx"', "for zsh"],
      ["fbx completions fish > ~/.config/fish/completions/fbx.fish", "for fish"],
    ],
    run: async (words, io) =>
      (await import("./commands/completions.ts")).completionsCommand(words, io),
  },
  help: {
    usage: "[COMMAND | SUBSYSTEM [METHOD] | WORDS…]",
    summary: "show help, or find a command by what it does",
    about: [
      "Help on a command, on a subsystem of the API, or on one of its methods; other words, in English " +
      "or French, find the commands that they describe.",
    ],
    words: [0, 20],
    kinds: ["method"],
    options: { man: { about: "the man page, for man -l - or a file fbx.1" } },
    takes: ["json"],
    meanings: { json: "the whole catalogue, for other programs" },
    examples: [
      ["fbx help lan", "the methods of a subsystem"],
      ["fbx help lan set-config", "everything about one: fields, values, errors"],
      ["fbx help port forwarding", "the commands about port forwarding"],
      ["fbx help --man | man -l -", "the man page"],
    ],
    run: async (words, io) => (await import("./help/mod.ts")).helpCommand(words, io, commands),
  },
};
