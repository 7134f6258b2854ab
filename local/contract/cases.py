#!/usr/bin/env python3
"""Takes sample cases to every state of a review by the API, so that requests made at random meet all of them.

    cases.py API TOKENS OUT
    cases.py numbers

TOKENS holds a token by "role/subject". OUT gets, by case number, the state's name, the version of its review and its reviewer. The
second prints their numbers.
"""

import datetime
import hashlib
import json
import pathlib
import sys
import time
import uuid
import zoneinfo

import requests
import yaml

GROUPS = 2
FOLDER = pathlib.Path("events/cases/acupuncture-initial-met")
TODAY = datetime.datetime.now(zoneinfo.ZoneInfo("America/Los_Angeles")).date().isoformat()
PARTIES = {"parties": [{"id": "P-71", "role": "EMPLOYEE"}, {"id": "O-72", "role": "EMPLOYER"}]}
ORDER = hashlib.sha256(b"order of the Appeals Board").hexdigest()
GROUND = "PLAINLY_ERRONEOUS_FACT"
DECIDED = object()  # stands for the draft as it was begun, each item overturned

# Each step leads to the state it is named for; a case is taken as far as its own.
COURSE = [
    ("eligible", [("coordinator", "eligibility", {"decision": "ELIGIBLE", "reasons": [{"code": "DUPLICATE"}]})]),
    ("awaiting-records", [("coordinator", "notice", {"sent": TODAY, "service": "ELECTRONIC"})]),
    ("records-complete", [("coordinator", "records", {"received": TODAY})]),
    ("assigned", [("coordinator", "assignment", PARTIES)]),
    ("under-review", [("reviewer", "review", {})]),
    ("drafted", [("reviewer", "draft", DECIDED)]),
    ("in-quality", [("reviewer", "submission", {})]),
    ("issued", [("reviewer", "signature", {"attestation": None, "mailed": TODAY, "service": "MAIL"})]),
    ("published", [("publisher", "publication", {})]),
    ("appealed", [("coordinator", "appeal", {"filed": TODAY, "ground": GROUND})]),
    ("remanded", [("coordinator", "appeal-decision", {"ruling": "REVERSED", "ground": GROUND, "order": ORDER})]),
]
# What leads off the course.
ASKED = {"decision": "MORE_INFORMATION", "asked": [{"code": "SIGNATURE"}]}
DISPUTED = {"decision": "DEFERRED", "reasons": [{"code": "LIABILITY_DISPUTE"}]}
ACTS = {"awaiting-files": [], "evaluated": []}
for place, (name, acts) in enumerate(COURSE):
    ACTS[name] = [act for step in COURSE[: place + 1] for act in step[1]]
ACTS["more-information"] = [("coordinator", "eligibility", ASKED)]
ACTS["deferred"] = [("coordinator", "eligibility", DISPUTED)]


class Client:
    def __init__(self, api, tokens):
        self.api, self.tokens, self.session = api, tokens, requests.Session()

    def send(self, method, path, role, subject="", **more):
        token = next(self.tokens[name] for name in self.tokens if name.startswith(f"{role}/{subject}"))
        headers = {"Authorization": "Bearer " + token} | more.pop("headers", {})
        answer = self.session.request(method, self.api + path, headers=headers, timeout=60, **more)
        if not answer.ok:
            sys.exit(f"{method} {path}: {answer.status_code} {answer.text}")
        return answer

    def process(self, number):
        return self.send("GET", f"/cases/{number}/process", "auditor")

    def upload(self, number, names):
        application = json.loads((FOLDER / "application.json").read_text()) | {"caseNumber": number}
        content = {name: (FOLDER / name).read_bytes() for name in names}
        content["application.json"] = json.dumps(application).encode()
        wanted = [
            {"name": name, "size": len(data), "sha256": hashlib.sha256(data).hexdigest()}
            for name, data in content.items()
        ]
        links = self.send("POST", f"/cases/{number}/uploads/1", "coordinator", json={"files": wanted})
        for link in links.json()["files"]:
            self.session.put(link["url"], content[link["file"]], headers=link["headers"], timeout=60).raise_for_status()

    def act(self, number, role, name, body, attestation):
        process = self.process(number)
        now = process.json()
        if body is DECIDED:
            draft = now["draft"]
            body = {"summary": draft["summary"], "items": [item | {"outcome": "OVERTURNED"} for item in draft["items"]]}
        elif "attestation" in body:
            body = body | {"attestation": attestation}
        subject = now["reviewer"] if role == "reviewer" else ""
        headers = {"If-Match": process.headers["ETag"], "Idempotency-Key": str(uuid.uuid4())}
        method = "PUT" if name == "draft" else "POST"
        self.send(method, f"/cases/{number}/{name}", role, subject, json=body, headers=headers)


def numbers():
    return {f"CM96-{group:03}{place:04}": state for group in range(GROUPS) for place, state in enumerate(ACTS)}


def main():
    if sys.argv[1:] == ["numbers"]:
        print("\n".join(numbers()))
        return
    api, tokens, out = sys.argv[1:]
    client = Client(api, json.loads(pathlib.Path(tokens).read_text()))
    client.send("PUT", "/reviewers", "coordinator", data=pathlib.Path("events/reviewers/panel.csv").read_bytes())
    paths = yaml.safe_load(pathlib.Path("openapi.yaml").read_text())["paths"]
    signature = paths["/cases/{caseNumber}/signature"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    attestation = signature["properties"]["attestation"]["enum"][0]
    files = [file.name for file in FOLDER.iterdir() if file.name != "application.json"]
    cases = numbers()
    for number, state in cases.items():
        client.upload(number, files if state != "awaiting-files" else [])
    end = time.monotonic() + 300
    for number, state in cases.items():
        while state != "awaiting-files":
            now = client.send("GET", f"/cases/{number}", "auditor").json()
            if now["state"] == "RECOMMENDED":
                break
            if time.monotonic() > end:
                sys.exit(f"{number} is still {now['state']}; problems: {now['problems']}, missing: {now['missing']}")
            time.sleep(0.2)
    known = {}
    for number, state in cases.items():
        for act in ACTS[state]:
            client.act(number, *act, attestation)
        process = client.process(number)
        known[number] = {
            "state": state,
            "version": process.headers["ETag"],
            "reviewer": process.json().get("reviewer", "R-0001"),
        }
    pathlib.Path(out).write_text(json.dumps(known, indent=2))


if __name__ == "__main__":
    main()
