/**
 * `fbx help`, `fbx --help`, `fbx help --json`.
 *
 * @module
 */
import { operations, type Shape } from "../catalogue.ts";
import { describeApi, helpText } from "../help.ts";
import { EXIT, type Io } from "./io.ts";
import { readWords } from "./options.ts";

/** What `fbx --help` prints. */
export const usage = `usage: fbx [options] [-c EXPRESSION …]
       fbx [options] SUBSYSTEM METHOD [arguments] [--field value …]

Reads and steers a Freebox.

commands:
  SUBSYSTEM METHOD    any method of the API: fbx connection status, fbx lan hosts pub
  api VERB PATH       any path of the API: fbx api GET connection/
  download PATH [TO]  files and folders of the box's: fbx download /Freebox/Photos backup/
  upload FILE… PATH   files and folders to the box: fbx upload film.mkv /Freebox/Vidéos/
  events [NAME…]      what the box tells of its own accord, a line each
  discover            list every Freebox on the network: fbx discover -j
  exporter            the box for Prometheus
  monitor CONFIG      read many boxes, and send what they say: fbx monitor boxes.toml
  register            get a token: fbx register --save token.txt
  simulate            run a simulated Freebox
  top                 the box live in the terminal
  dashboard           the same in the browser: fbx dashboard --open
  help [SUBSYSTEM[.METHOD]]   what the API knows; --json prints the whole catalogue

options:
  -a, --app-id ID     application id (fbx)
  -t, --token TOKEN   token, or f:FILE with the token and the application id as its lines;
                      without it fbx registers, and waits for you to press ▶ on the box
  -u, --url ADDRESS   address of the box; looked for where not given
  -n, --nomdns        do not look for the box by mDNS
  -c, --command EXPR  run an expression, as pyfbx does:
                      Connection.Get_the_current_Connection_status()['rate_up'];
                      may be repeated; System.Get_the_current_system_info() unless told
  -d, --delay SECS    run them, or the METHOD, every SECS seconds, until Ctrl-C
  -j, --json          print each result as a line of JSON
  -s, --send ADDRESS  send each result instead of printing it; may be repeated:
                      http://localhost:8080/telegraf (JSON), influxdb://localhost:8086/freebox,
                      influxdb2://localhost:8086/org/bucket?token=f:FILE, otlp://localhost:4318,
                      file:readings.ndjson?max=10MB&keep=5, or - (JSON on stdout)
  -o, --output FILE   write the result to FILE; - for stdout
      --force         replace a file that is there
      --select A,B.C  only these fields of the results
      --on-change     only results that differ from the last
      --timeout SECS  deadline of each call (10)
      --ca-cert FILE  trust this certificate too
  -y, --yes           do what cannot be set back without asking; needed where no terminal is
      --dry-run       print the request of a METHOD, api or -c instead of sending it
      --no-validate   send values that the catalogue does not know
  -v, --verbose       show what is sent and received, secrets masked; -vv in full
  -h, --help          this text, or that of a command
  -V, --version       the version

exit codes: 0 done, 1 the box refused, or you said no, 2 wrong usage, 3 no box, 4 not authorized, 130 interrupted
`;

/** Prints the help on a topic, or the catalogue as JSON. */
export async function helpCommand(args: readonly string[], io: Io): Promise<number> {
  const { options, positionals } = readWords(args, () => new Map());
  if (options.json) {
    await io.out(JSON.stringify(catalogueForPrograms(), null, 1) + "\n");
    return EXIT.done;
  }
  await io.out(
    positionals.length === 0 ? `${usage}\n${describeApi()}` : helpText(positionals.join(".")),
  );
  return EXIT.done;
}

function catalogueForPrograms(): Record<string, unknown>[] {
  return operations().map((operation) => ({
    subsystem: operation.subsystem.name,
    name: operation.name,
    alias: operation.alias,
    verb: operation.verb,
    path: operation.path,
    permission: operation.permission ?? null,
    unstable: operation.unstable,
    observed: operation.observed,
    since: operation.since ?? null,
    until: operation.until ?? null,
    params: operation.params,
    query: operation.query,
    body: shape(operation.body),
    result: shape(operation.result),
    result_format: operation.resultFormat,
    care: operation.care,
    doc: operation.doc,
  }));
}

function shape(shape: Shape | undefined): Shape | null {
  return shape ?? null;
}
