"""Is an access token still accepted after log-out? Usage: token_check.py TOKEN"""
import sys
import urllib.error
import urllib.request

URL = "http://127.0.0.1:8080/jmap/session"

request = urllib.request.Request(URL, headers={"Authorization": f"Bearer {sys.argv[1]}"})
try:
    with urllib.request.urlopen(request, timeout=10) as answer:
        print(answer.status, "token still works")
except urllib.error.HTTPError as error:
    print(error.code, "token refused")
