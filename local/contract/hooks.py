"""Gives the requests that schemathesis makes at random what lets them get further than a refusal: mostly a token of a role that the route is for, a
case that there is, the version of its review and a new key. The rest stays as it was made. Knows no route: what one takes, its description says.
"""

import atexit
import collections
import datetime
import json
import os
import pathlib
import random
import re
import zlib
import zoneinfo

import schemathesis

WORK = pathlib.Path(os.environ["IMR_CONTRACT_WORK"])
TOKENS = json.loads((WORK / "tokens.json").read_text())
CASES = json.loads((WORK / "cases.json").read_text())
PANEL = pathlib.Path("events/reviewers/panel.csv").read_bytes()
DATE = re.compile(r"\d{4}-\d\d-\d\d")
NUMBER = re.compile(r"CM\d\d-\d{7}")
TODAY = datetime.datetime.now(zoneinfo.ZoneInfo("America/Los_Angeles")).date().isoformat()
GROUPS = sorted({number[5:8] for number in CASES})

chance = random.Random(int(os.environ["IMR_CONTRACT_SEED"]))
answers = collections.defaultdict(collections.Counter)


def mostly(share=0.85):
    return chance.random() < share


def real(value):
    """A body with most of its days in the present, where what is reported can have happened, and most of its cases those that there are."""
    if isinstance(value, dict):
        return {name: real(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [real(inner) for inner in value]
    if isinstance(value, str) and DATE.fullmatch(value) and mostly(0.7):
        return TODAY
    if isinstance(value, str) and NUMBER.fullmatch(value) and mostly(0.7):
        return chance.choice(list(CASES))
    return value


def example(operation):
    body = operation.definition.raw.get("requestBody", {})
    return body.get("content", {}).get("application/json", {}).get("example")


def token(roles, number):
    if not mostly(0.92):
        roles = sorted({name.split("/")[0] for name in TOKENS})
    role = chance.choice(roles)
    if role == "everybody":
        return None
    if role == "reviewer":
        return TOKENS["reviewer/" + CASES.get(number, {}).get("reviewer", "R-0001")]
    return TOKENS[next(name for name in TOKENS if name.startswith(role + "/"))]


def names(operation, where):
    return {parameter.name for parameter in getattr(operation, where)}


@schemathesis.hook
def before_call(context, case, kwargs):
    operation = case.operation
    number = None
    if "caseNumber" in (case.path_parameters or {}):
        if mostly():
            # Each group has a case in every state, so that one route does not wear out what another needs.
            group = GROUPS[zlib.crc32(operation.label.encode()) % len(GROUPS)]
            case.path_parameters["caseNumber"] = chance.choice([one for one in CASES if one[5:8] == group])
        number = case.path_parameters["caseNumber"]
    headers = case.headers
    headers.pop("Authorization", None)
    bearer = token(operation.definition.raw.get("x-roles", ["everybody"]), number)
    if bearer:
        headers["Authorization"] = "Bearer " + bearer
    declared = names(operation, "headers")
    if "If-Match" in declared and mostly():
        headers["If-Match"] = CASES.get(number, {}).get("version", '"0"')
    if "Idempotency-Key" in declared and mostly(0.9):
        headers["Idempotency-Key"] = f"key-{sum(sum(each.values()) for each in answers.values())}"
    if "version" in (case.query or {}) and mostly(0.6):
        case.query["version"] = chance.choice([1, 2])
    if case.media_type == "application/json":
        # Few bodies that are made up have all that belongs together.
        given = example(operation)
        case.body = real(case.body if given is None or mostly(0.75) else given)
    elif case.media_type == "text/csv" and mostly(0.3):
        case.body = PANEL


@schemathesis.hook
def after_call(context, case, response):
    try:
        body = response.json()
    except ValueError:
        body = None
    body = body if isinstance(body, dict) else {}
    answers[case.operation.label][f"{response.status_code} {body.get('code', '')}".strip()] += 1
    known = CASES.get((case.path_parameters or {}).get("caseNumber"))
    if known is None:
        return
    version = response.headers.get("ETag") or response.headers.get("etag")
    if version:
        known["version"] = version[0] if isinstance(version, list) else version
    if isinstance(body.get("reviewer"), str):
        known["reviewer"] = body["reviewer"]


@atexit.register
def tell():
    (WORK / "answers.json").write_text(json.dumps(answers, indent=2))
