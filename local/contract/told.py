#!/usr/bin/env python3
"""How many requests were made and what became of them: told.py ANSWERS LEAST. Exits with 1 when they were fewer than LEAST."""

import json
import pathlib
import sys


def main():
    answers = json.loads(pathlib.Path(sys.argv[1]).read_text())
    least = int(sys.argv[2])
    total = sum(sum(each.values()) for each in answers.values())
    by_hundred = {}
    for each in answers.values():
        for status, count in each.items():
            by_hundred[status[0]] = by_hundred.get(status[0], 0) + count
    print(f"{total} requests to {len(answers)} routes: " + ", ".join(f"{by_hundred[one]} {one}xx" for one in sorted(by_hundred)))
    never = sorted(route for route, each in answers.items() if not any(status.startswith("2") for status in each))
    if never:
        print("never served: " + ", ".join(never))
    if total < least:
        print(f"fewer than the {least} that are asked for; raise max-examples in schemathesis.toml", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
