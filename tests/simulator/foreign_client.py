"""A Freebox client in plain Python, written from the public documentation and nothing of fbx.

Usage: foreign_client.py URL < JSON list of the paths to read
Prints what it found as JSON.
"""
import hmac
import json
import sys
import time
import urllib.error
import urllib.request

BOX = sys.argv[1]
APP = {
    "app_id": "org.example.python",
    "app_name": "Foreign client",
    "app_version": "1.0",
    "device_name": "Python",
}


def http(verb, url, data=None, session=None):
    """Sends a request; returns the HTTP status and the body."""
    headers = {"Content-Type": "application/json"}
    if session:
        headers["X-Fbx-App-Auth"] = session
    body = None if data is None else json.dumps(data).encode()
    request = urllib.request.Request(url, data=body, headers=headers, method=verb)
    try:
        with urllib.request.urlopen(request, timeout=30) as response:
            return response.status, response.headers, response.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read()


def discover():
    _, _, body = http("GET", BOX + "/api_version")
    about = json.loads(body)
    major = about["api_version"].split(".")[0]
    return about, BOX + about["api_base_url"] + "v" + major + "/"


ABOUT, API = discover()


def call(verb, path, data=None, session=None):
    status, headers, body = http(verb, API + path, data, session)
    if not headers["Content-Type"].startswith("application/json"):
        return {"success": status == 200, "binary": len(body)}
    return {"status": status, **json.loads(body)}


def register():
    """Asks for a token and waits for the person at the front panel."""
    asked = call("POST", "login/authorize/", APP)["result"]
    for _ in range(100):
        status = call("GET", "login/authorize/%d" % asked["track_id"])["result"]["status"]
        if status != "pending":
            assert status == "granted", status
            return asked["app_token"]
        time.sleep(0.05)
    raise TimeoutError


def log_in(token):
    challenge = call("GET", "login/")["result"]["challenge"]
    password = hmac.new(token.encode(), challenge.encode(), "sha1").hexdigest()
    return call("POST", "login/session/", {"app_id": APP["app_id"], "password": password})


def main():
    token = register()
    session = log_in(token)["result"]["session_token"]
    reads = {path: call("GET", path, session=session) for path in json.load(sys.stdin)}

    name = call("GET", "lan/config/", session=session)["result"]["name"]
    call("PUT", "lan/config/", {"name": name + " too"}, session)
    renamed = call("GET", "lan/config/", session=session)["result"]["name"]

    refused = {
        "wrong token": log_in("wrong"),
        "no session": call("GET", "connection/"),
        "wrong type": call("PUT", "lan/config/", {"name": 1}, session),
        "unknown id": call("GET", "contact/99999", session=session),
        "unknown path": call("GET", "nothing/", session=session),
    }
    call("POST", "login/logout/", {}, session)
    refused["after logout"] = call("GET", "connection/", session=session)
    print(json.dumps({
        "about": ABOUT,
        "reads": {path: answer["success"] for path, answer in reads.items()},
        "renamed": renamed == name + " too",
        "refused": {what: [answer["status"], answer["error_code"]] for what, answer in refused.items()},
    }))


main()
