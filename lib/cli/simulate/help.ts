/**
 * How `fbx simulate` is used.
 *
 * @module
 */
import { apiVersion } from "../../catalogue.ts";

/** What `fbx simulate --help` prints. */
export const simulateHelp = `usage: fbx simulate [options]

A Freebox made of software, with the whole API and a household behind it, for the tests of any
program that talks to a Freebox. It runs until Ctrl-C.

  --port N             port to listen on; without it, one that is free
  --host ADDRESS       address to listen on (127.0.0.1)
  --https-port N       port for HTTPS; without it, one that is free
  --ca-file FILE       where to write the root certificate for HTTPS, until it ends; without it, a
                       temporary file
  --no-https           HTTP only
  --mdns               announce it by mDNS, on the network of --host
  --api-version V      4.0 to ${apiVersion} (${apiVersion}); what is newer, this box does not know
  --name NAME          name that its owner gave it (Freebox Server)
  --model M            such as fbxgw7-r1/full; without it, one that had that API version
  --grant HOW          what happens when a program asks for access: auto (granted after a moment),
                       deny, timeout, or manual (this terminal asks you) (auto)
  --permissions A,B    what programs may do (everything)
  --session-ttl S      seconds that a session lasts (1800)
  --latency MS         milliseconds that every answer is held back (0)
  --files DIR          the folder of this machine that its disk shows, and that uploads go to; Deno
                       needs --allow-read=DIR --allow-write=DIR. Without it, the disk is in memory
  --disk-size BYTES    what the disk holds (1 TB)
  --big-file NAME=BYTES  a file on the disk, made up as it is read; may be repeated
  --upload-sink        keep no more of uploads than their length and their SHA-256
  --rate BYTES         bytes of files a second that the line carries each way
  --cut-after BYTES    cut every connection that carries a file after so many bytes of it
  --seed N             the same box, ids and tokens included, comes of the same seed (1)
  --box KEY=VALUE,…    one of several boxes, with options of its own; may be repeated
  --json               one line of JSON for each box when all are ready, for scripts
  -h, --help           this help

Point any Freebox software at it: give it the url that is printed where it wants the address of the
box (http://127.0.0.1:PORT in place of http://mafreebox.freebox.fr), or the https_url with the
ca_file as the root that it trusts. Then let it register as it would with a real box, or hand it the
app_id and the app_token that are printed.

An old box and a new one, to be found by mDNS:

  fbx simulate --mdns --box api-version=8.0,name=Salon --box model=fbxgw9-r1,port=8080

With curl and openssl:

  U=http://127.0.0.1:PORT/api/v${Number.parseInt(apiVersion)}; APP_ID=…; APP_TOKEN=…
  curl -s http://127.0.0.1:PORT/api_version
  curl -s --cacert CA_FILE https://127.0.0.1:HTTPS_PORT/api_version
  CHALLENGE=$(curl -s $U/login/ | sed 's/.*"challenge":"\\([^"]*\\)".*/\\1/')
  PASSWORD=$(printf %s "$CHALLENGE" | openssl dgst -sha1 -hmac "$APP_TOKEN" | sed 's/.* //')
  curl -s $U/login/session/ -d '{"app_id":"'$APP_ID'","password":"'$PASSWORD'"}'
  curl -s $U/connection/ -H "X-Fbx-App-Auth: SESSION_TOKEN"

With Python alone:

  import hmac, json, urllib.request as u
  def call(path, data=None, session=""):
      request = u.Request(U + path, data and json.dumps(data).encode(), {"X-Fbx-App-Auth": session})
      return json.load(u.urlopen(request))["result"]
  challenge = call("login/")["challenge"]
  password = hmac.new(APP_TOKEN.encode(), challenge.encode(), "sha1").hexdigest()
  session = call("login/session/", {"app_id": APP_ID, "password": password})["session_token"]
  print(call("connection/", session=session)["rate_down"])

To let it ask for access instead: POST login/authorize/ with app_id, app_name, app_version and
device_name, then GET login/authorize/TRACK_ID until the status is granted.
`;
