#!/usr/bin/env python3
"""How long a deployment takes: from the last file of a case uploaded to its determination and four letters, and for the API to answer.

    times.py CASE_FOLDER COUNT ENDPOINT=API

The first figure of each is the first case or request that this run sends, cold if the stack was just deployed; then the median and the slowest of
the others. Every case gets a number of its own. IMR_TOKEN is a token that may read every case.
"""

import os
import pathlib
import random
import re
import statistics
import sys
import time

import boto3

from compare import SIX, ask


def one_case(s3, uploads, cases, files, number):
    for name, content in files.items():
        body = re.sub(rb"CM\d{2}-\d{7}", number.encode(), content, count=1) if name == "application.json" else content
        s3.put_object(Bucket=uploads, Key=f"uploads/{number}/1/{name}", Body=body)
    start = time.monotonic()
    while s3.list_objects_v2(Bucket=cases, Prefix=f"cases/{number}/v1/")["KeyCount"] < len(SIX):
        if time.monotonic() - start > 120:
            sys.exit(f"{number} did not get through")
        time.sleep(0.02)
    return time.monotonic() - start


def show(what, seconds):
    rest = seconds[1:]
    print(f"| {what} | {seconds[0]:.2f} s | {statistics.median(rest):.3f} s | {max(rest):.3f} s |")


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    folder, count = pathlib.Path(sys.argv[1]), int(sys.argv[2])
    endpoint, api = sys.argv[3].split("=", 1)
    os.environ["AWS_ENDPOINT_URL"] = endpoint
    s3 = boto3.session.Session().client("s3")
    buckets = [bucket["Name"] for bucket in s3.list_buckets()["Buckets"]]
    uploads = next(name for name in buckets if "-uploads-" in name)
    cases = next(name for name in buckets if "-cases-" in name)
    files = {file.name: file.read_bytes() for file in folder.iterdir()}
    first = random.randrange(1_000_000, 9_000_000)
    numbers = [f"CM96-{first + i:07d}" for i in range(count)]
    through = [one_case(s3, uploads, cases, files, number) for number in numbers]
    answers = []
    for number in numbers * 5:
        start = time.monotonic()
        ask(api, f"/cases/{number}")
        answers.append(time.monotonic() - start)
    print("| | first | median | slowest |")
    print("| --- | --- | --- | --- |")
    show("case, last upload to letters", through)
    show("API, state of a case", answers)


if __name__ == "__main__":
    main()
