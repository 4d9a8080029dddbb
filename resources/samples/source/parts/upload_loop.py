"""Uploads blobs that nothing refers to, and shows the account's quota beside it.

Usage: upload_loop.py USER PASSWORD [COUNT]
"""
import base64
import json
import os
import sys
import urllib.request

BASE = "http://127.0.0.1:8080"
CHUNK = 25_000_000


def request(path, auth, data=None, media_type="application/json"):
    req = urllib.request.Request(BASE + path, data=data)
    req.add_header("Authorization", "Basic " + auth)
    req.add_header("Content-Type", media_type)
    with urllib.request.urlopen(req, timeout=60) as answer:
        return json.load(answer)


def used(auth, account):
    call = {
        "using": ["urn:ietf:params:jmap:core", "urn:ietf:params:jmap:quota"],
        "methodCalls": [["Quota/get", {"accountId": account, "ids": None}, "q"]],
    }
    answer = request("/jmap/", auth, json.dumps(call).encode())
    return answer["methodResponses"][0][1]["list"][0]["used"]


def main():
    user, password = sys.argv[1:3]
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 4
    auth = base64.b64encode(f"{user}:{password}".encode()).decode()
    account = next(iter(request("/jmap/session", auth)["accounts"]))
    for number in range(1, count + 1):
        request(f"/jmap/upload/{account}/", auth, os.urandom(CHUNK), "application/octet-stream")
        print(f"{number * CHUNK // 1_000_000} MB uploaded, quota says {used(auth, account)} bytes used")


if __name__ == "__main__":
    main()
