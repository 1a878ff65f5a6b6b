"""A Freebox client in plain Python, written from the public documentation and nothing of fbx.

Usage: client.py URL TASK < JSON of what the task takes
Does one of the things that such clients do, and fails loudly where the box is not as a real one.
"""
import base64
import hmac
import http.client
import json
import os
import socket
import struct
import sys
import time
import urllib.parse

BOX = urllib.parse.urlsplit(sys.argv[1])
APP = {
    "app_id": "org.example.python",
    "app_name": "Foreign client",
    "app_version": None,
    "device_name": "Python",
}


def http_call(verb, path, body=None, headers=None):
    """Sends a request; returns the HTTP status, the headers and the body."""
    connection = http.client.HTTPConnection(BOX.hostname, BOX.port, timeout=30)
    connection.request(verb, path, body, headers or {})
    response = connection.getresponse()
    answer = response.status, response.headers, response.read()
    connection.close()
    return answer


class Box:
    """The box as one application sees it."""

    def __init__(self):
        _, _, body = http_call("GET", "/api_version")
        self.about = json.loads(body)
        major = self.about["api_version"].split(".")[0]
        self.api = self.about["api_base_url"] + "v" + major + "/"
        self.session = None

    def headers(self, kind="application/json"):
        session = {"X-Fbx-App-Auth": self.session} if self.session else {}
        return {"Content-Type": kind, **session}

    def send(self, verb, path, data=None):
        """The envelope of the answer, with the HTTP status."""
        body = None if data is None else json.dumps(data)
        status, headers, body = http_call(verb, self.api + path, body, self.headers())
        if not headers["Content-Type"].startswith("application/json"):
            return {"success": status == 200, "bytes": body}
        return {"status": status, **json.loads(body)}

    def call(self, verb, path, data=None):
        """The result of a call that must succeed."""
        answer = self.send(verb, path, data)
        assert answer["success"], (verb, path, answer)
        return answer.get("result")

    def register(self):
        """Requests a token and waits for the user at the front panel."""
        asked = self.call("POST", "login/authorize/", APP)
        for _ in range(100):
            status = self.call("GET", "login/authorize/%d" % asked["track_id"])["status"]
            if status != "pending":
                assert status == "granted", status
                return asked["app_token"]
            time.sleep(0.05)
        raise TimeoutError

    def log_in(self, token):
        challenge = self.call("GET", "login/")["challenge"]
        password = hmac.new(token.encode(), challenge.encode(), "sha1").hexdigest()
        login = {"app_id": APP["app_id"], "app_version": None, "password": password}
        return self.send("POST", "login/session/", login)

    def open(self):
        self.token = self.register()
        self.session = self.log_in(self.token)["result"]["session_token"]
        return self


class WebSocket:
    """As much of RFC 6455 as it takes: whole frames, and a mask on what is sent."""

    def __init__(self, box, path):
        self.socket = socket.create_connection((BOX.hostname, BOX.port), timeout=30)
        key = base64.b64encode(os.urandom(16)).decode()
        lines = [
            "GET %s%s HTTP/1.1" % (box.api, path),
            "Host: %s" % BOX.netloc,
            "Upgrade: websocket",
            "Connection: Upgrade",
            "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Key: " + key,
            "X-Fbx-App-Auth: " + box.session,
        ]
        self.socket.sendall(("\r\n".join(lines) + "\r\n\r\n").encode())
        self.stream = self.socket.makefile("rb")
        assert b" 101 " in self.stream.readline()
        while self.stream.readline() != b"\r\n":
            pass

    def send(self, message):
        data = message if isinstance(message, bytes) else json.dumps(message).encode()
        opcode = 0x82 if isinstance(message, bytes) else 0x81
        mask = os.urandom(4)
        if len(data) < 126:
            head = struct.pack("!BB", opcode, 0x80 | len(data))
        else:
            head = struct.pack("!BBQ", opcode, 0x80 | 127, len(data))
        masked = bytes(byte ^ mask[n % 4] for n, byte in enumerate(data))
        self.socket.sendall(head + mask + masked)

    def next(self):
        _, length = struct.unpack("!BB", self.stream.read(2))
        if length == 126:
            (length,) = struct.unpack("!H", self.stream.read(2))
        elif length == 127:
            (length,) = struct.unpack("!Q", self.stream.read(8))
        return json.loads(self.stream.read(length))

    def ask(self, message):
        self.send(message)
        return self.next()


def until(holds, seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = holds()
        if value:
            return value
        time.sleep(0.05)
    raise TimeoutError


def b64(path):
    return base64.b64encode(path.encode()).decode()


def plain(path):
    return base64.b64decode(path).decode()


def login(_):
    """Registers without a version, logs in, and is refused as documented."""
    box = Box().open()
    name = box.call("GET", "lan/config/")["name"]
    box.call("PUT", "lan/config/", {"name": name + " too"})
    assert box.call("GET", "lan/config/")["name"] == name + " too"
    (app,) = [app for app in box.call("GET", "authorization/") if app["app_id"] == APP["app_id"]]
    assert isinstance(app["id"], int) and app["token_validity"] == "granted", app
    assert (app["app_name"], app["device_name"]) == (APP["app_name"], APP["device_name"]), app
    assert app["req_ip"] == "127.0.0.1" and app["app_version"] == "", app
    assert abs(app["req_date"] - time.time()) < 60 > abs(app["last_session"] - time.time()), app
    stranger = Box()
    refused = {
        "wrong token": box.log_in("wrong"),
        "no session": stranger.send("GET", "connection/"),
        "wrong type": box.send("PUT", "lan/config/", {"name": 1}),
        "unknown id": box.send("GET", "contact/99999"),
        "unknown path": box.send("GET", "nothing/"),
    }
    box.call("POST", "login/logout/", {})
    refused["after logout"] = box.send("GET", "connection/")
    return {what: [answer["status"], answer["error_code"]] for what, answer in refused.items()}


def sweep(paths):
    """Reads everything that there is to read, as an exporter does."""
    box = Box().open()
    for disk in box.call("GET", "storage/disk/"):
        for counter in ["read", "read_error", "write", "write_error"]:
            assert isinstance(disk[counter + "_requests"], int), disk
    hosts = box.call("GET", "lan/browser/pub/")
    assert all(isinstance(host["model"], str) for host in hosts)
    full = box.call("GET", "connection/full/")
    assert full["ftth"]["link"] and full["xdsl"]["status"]["status"] == "down", full
    assert "password" in box.call("GET", "airmedia/config/")
    return {path: box.send("GET", path)["success"] for path in paths}


def home(_):
    """Arms and disarms the alarm, and moves the shutters."""
    box = Box().open()
    nodes = box.call("GET", "home/nodes")

    def endpoint(category, kind, name):
        (node,) = [node for node in nodes if node["category"] == category]
        both = node["show_endpoints"] + node["type"]["endpoints"]
        found = next(ep for ep in both if ep["ep_type"] == kind and ep["name"] == name)
        return "home/endpoints/%d/%d" % (node["id"], found["id"])

    def read(category, name):
        return box.call("GET", endpoint(category, "signal", name))["value"]

    def push(category, name, value=None):
        box.call("PUT", endpoint(category, "slot", name), {"value": value})

    for node in nodes:
        assert node["group"]["label"] is not None and node["type"]["inherit"].startswith("node::")
    push("alarm", "timeout1", 1)
    push("alarm", "alarm1")
    assert read("alarm", "state") == "alarm1_arming"
    until(lambda: read("alarm", "state") == "alarm1_armed", 5)
    push("alarm", "off")
    assert read("alarm", "state") == "idle"
    push("basic_shutter", "up")
    assert read("basic_shutter", "state") is False
    push("opener", "position_set", 60)
    assert read("opener", "position_set") == 60
    assert read("pir", "battery") > 0 and read("dws", "cover") is False


def redirect(_):
    """Opens a port with texts for numbers, changes it, and closes it."""
    box = Box().open()
    wish = {
        "enabled": "1",
        "comment": None,
        "lan_port": "443",
        "wan_port_start": "4443",
        "wan_port_end": "4443",
        "lan_ip": "192.168.1.199",
        "ip_proto": "tcp",
        "src_ip": "0.0.0.0",
    }
    made = box.call("POST", "fw/redir/", wish)
    assert made["enabled"] is True and made["lan_port"] == 443, made
    assert made["valid"] is True and made["hostname"] == wish["lan_ip"], made
    path = "fw/redir/%d" % made["id"]
    assert box.call("GET", path) == made
    changed = box.call("PUT", path, {"enabled": "false"})
    assert changed["enabled"] is False and changed in box.call("GET", "fw/redir/")
    box.call("DELETE", path)
    assert box.send("GET", path)["error_code"] == "noent"


def files(_):
    """Makes a folder, uploads, downloads, copies and shares a file, and cleans up."""
    box = Box().open()
    root = plain(box.call("GET", "fs/ls/")["entries"][0]["path"])
    folder = box.call("POST", "fs/mkdir/", {"parent": b64(root), "dirname": "Dossier é"})
    assert plain(folder) == root + "/Dossier é"
    content = bytes(range(256)) * 400
    upload = WebSocket(box, "ws/upload")
    start = {"action": "upload_start", "request_id": 1, "size": len(content), "dirname": folder}
    assert upload.ask({**start, "filename": "a.bin", "force": "overwrite"})["success"]
    assert upload.ask(content)["result"]["total_len"] == len(content)
    assert upload.ask({"action": "upload_finalize"})["result"]["complete"]
    path = b64(plain(folder) + "/a.bin")
    assert box.send("GET", "dl/" + urllib.parse.quote(path, safe=""))["bytes"] == content
    task = box.call("POST", "fs/cp/", {"files": [path], "dst": b64(root), "mode": "overwrite"})
    assert task["state"] == "running" and abs(task["started_ts"] - time.time()) < 60, task
    done = lambda: box.call("GET", "fs/tasks/%d" % task["id"])["state"] == "done"
    until(done, 10)
    box.call("PUT", "connection/config/", {"remote_access": "true"})
    link = box.call("POST", "share_link/", {"path": path, "expire": "1999999999", "fullurl": ""})
    assert link["internal"] == 0 and link["expire"] == 1999999999, link
    assert link["fullurl"].endswith("/share/%s/a.bin" % link["token"]), link
    box.call("DELETE", "share_link/" + link["token"])
    gone = box.call("POST", "fs/rm/", {"files": [folder, b64(root + "/a.bin")]})
    until(lambda: box.call("GET", "fs/tasks/%d" % gone["id"])["state"] == "done", 10)
    assert box.send("GET", "fs/info/" + urllib.parse.quote(path, safe=""))["success"] is False


def contacts(_):
    """Keeps a contact: makes, reads, changes and deletes it."""
    box = Box().open()
    before = box.call("GET", "contact/count")
    number = {"number": "0612345678", "type": "mobile", "is_default": True, "is_own": False}
    wish = {"display_name": "Sandy Kilo", "first_name": "Sandy", "last_name": None}
    made = box.call("POST", "contact/", {**wish, "numbers": [number]})
    assert abs(made["last_update"] - time.time()) < 60, made
    path = "contact/%d" % made["id"]
    changed = box.call("PUT", path, {**made, "company": "Acme"})
    assert changed["company"] == "Acme" and changed["numbers"][0]["number"] == "0612345678"
    assert any(each["id"] == made["id"] for each in box.call("GET", "contact/"))
    box.call("DELETE", path)
    assert box.call("GET", "contact/count") == before


def machine(_):
    """Makes a VM from a disk that is there, and watches it start and stop."""
    box = Box().open()
    (model,) = box.call("GET", "vm/")[:1]
    wish = {"name": "python", "disk_path": model["disk_path"], "disk_type": "qcow2"}
    made = box.call("POST", "vm/", {**wish, "memory": "512", "vcpus": "1", "os": "debian"})
    assert made["vcpus"] == 1 and made["memory"] == 512, made
    events = WebSocket(box, "ws/event")
    names = ["vm_state_changed", "vm_disk_task_done"]
    asked = events.ask({"action": "register", "request_id": 7, "events": names})
    assert asked["success"] and asked["request_id"] == 7, asked
    path = "vm/%d" % made["id"]

    def expect(status):
        heard = events.next()
        assert (heard["source"], heard["event"]) == ("vm", "state_changed"), heard
        assert heard["result"] == {"id": made["id"], "status": status}, heard

    box.call("POST", path + "/start")
    expect("running")
    assert box.call("GET", path)["status"] == "running"
    box.call("POST", path + "/stop")
    expect("stopped")
    box.call("DELETE", path)


def download(_):
    """Adds a short download by a form, with its folder in plain text, and waits for it."""
    box = Box().open()
    root = plain(box.call("GET", "fs/ls/")["entries"][0]["path"])
    form = {
        "download_url": "http://files.example.org/pictures/free.svg",
        "download_dir": root + "/Téléchargements/",
        "filename": "un nom à moi",
    }
    headers = box.headers("application/x-www-form-urlencoded")
    body = urllib.parse.urlencode(form)
    _, _, answer = http_call("POST", box.api + "downloads/add", body, headers)
    path = "downloads/%d" % json.loads(answer)["result"]["id"]
    until(lambda: box.call("GET", path)["status"] == "done", 0.9)
    task = box.call("GET", path)
    assert plain(task["download_dir"]).rstrip("/") == root + "/Téléchargements", task
    file = b64(plain(task["download_dir"]).rstrip("/") + "/" + form["filename"])
    info = box.call("GET", "fs/info/" + urllib.parse.quote(file, safe=""))
    assert info["type"] == "file" and info["size"] == task["size"], info
    box.call("DELETE", path + "/erase")
    assert box.send("GET", path)["error_code"] == "task_not_found"


def events(_):
    """Listens to the devices that come and go, until it has heard of one."""
    box = Box().open()
    listener = WebSocket(box, "ws/event/")
    names = ["lan_host_l3addr_reachable", "lan_host_l3addr_unreachable"]
    assert listener.ask({"action": "register", "events": names})["success"]
    print("registered", flush=True)
    heard = listener.next()
    assert heard["action"] == "notification" and heard["source"] == "lan", heard
    return [heard["event"], heard["result"]]


def addresses(_):
    """Joins addresses carelessly, and asks for the version below the base of the API."""
    box = Box().open()
    status = lambda path: json.loads(http_call("GET", path, None, box.headers())[2])
    assert status("//api//v8//lan//config/")["result"] == box.call("GET", "lan/config/")
    assert status(box.api + "api_version") == box.about


TASKS = [login, sweep, home, redirect, files, contacts, machine, download, events, addresses]

if __name__ == "__main__":
    (task,) = [task for task in TASKS if task.__name__ == sys.argv[2]]
    print(json.dumps(task(json.load(sys.stdin))))
