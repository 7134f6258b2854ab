#!/usr/bin/env python3
"""The same case through two deployments by an ordinary AWS client, and what each stored and answered, byte by byte.

    compare.py CASE_FOLDER ENDPOINT=API ENDPOINT=API

ENDPOINT is all the client is told of a deployment (AWS_ENDPOINT_URL), API the address that its routes follow. IMR_TOKEN is a token that may read
every case. What may differ is masked: instants, and ids that a deployment makes up. Exits with 1 when anything else does.
"""

import hashlib
import json
import os
import pathlib
import re
import sys
import time
import urllib.error
import urllib.request

import boto3

MASKS = [
    (re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)"), b"INSTANT"),
    (re.compile(rb"D:\d{14}(Z|[+-]\d\d'\d\d'?)"), b"INSTANT"),
    (re.compile(rb"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"), b"ID"),
    (re.compile(rb"/ID \[<[0-9A-F]+> <[0-9A-F]+>\]"), b"ID"),
]
SEVEN = ["case.json", "facts.json", "evaluation.json", "letter-party.html", "letter-party.pdf", "letter-public.html", "letter-public.pdf"]


def masked(content):
    for pattern, stand_in in MASKS:
        content = pattern.sub(stand_in, content)
    return content


def ask(api, path):
    request = urllib.request.Request(
        api + path, headers={"Authorization": "Bearer " + os.environ["IMR_TOKEN"], "Accept": "*/*"}
    )
    try:
        with urllib.request.urlopen(request) as answer:
            return answer.read()
    except urllib.error.HTTPError as refused:
        return refused.read()


def through(folder, endpoint, api):
    """Uploads the case, waits, and gives back everything that can be read of it, by name."""
    os.environ["AWS_ENDPOINT_URL"] = endpoint
    s3 = boto3.session.Session().client("s3")
    buckets = [bucket["Name"] for bucket in s3.list_buckets()["Buckets"]]
    uploads = next(name for name in buckets if "-uploads-" in name)
    cases = next(name for name in buckets if "-cases-" in name)
    number = json.loads((folder / "application.json").read_text())["caseNumber"]
    for file in sorted(folder.iterdir()):
        s3.put_object(Bucket=uploads, Key=f"uploads/{number}/1/{file.name}", Body=file.read_bytes())
    end = time.monotonic() + 120
    while b'"RECOMMENDED"' not in ask(api, f"/cases/{number}"):
        if time.monotonic() > end:
            sys.exit(f"{number} did not get through at {endpoint}")
        time.sleep(0.2)
    found = {
        name: s3.get_object(Bucket=cases, Key=f"cases/{number}/v1/{name}")["Body"].read() for name in SEVEN
    }
    for name, path in {"API determination": "/determination", "API trace": "/trace"}.items():
        found[name] = ask(api, f"/cases/{number}{path}")
    for copy in ("party", "public"):
        found[f"API letter, {copy}"] = ask(api, f"/cases/{number}/letter?copy={copy}&format=html")
    return found


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    folder = pathlib.Path(sys.argv[1])
    one, other = (through(folder, *deployment.split("=", 1)) for deployment in sys.argv[2:])
    differing = 0
    print("| document | bytes | SHA-256 of the first | |")
    print("| --- | --- | --- | --- |")
    for name, content in one.items():
        if content == other[name]:
            verdict = "identical"
        elif masked(content) == masked(other[name]):
            verdict = "identical but for ids and times"
        else:
            verdict = "DIFFERENT"
            differing += 1
        print(f"| {name} | {len(content)} | {hashlib.sha256(content).hexdigest()[:16]} | {verdict} |")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
