"""Has the functions in LocalStack evaluate under a released library, as `sam deploy --parameter-overrides LibraryRelease=…` has them on AWS.

LocalStack cannot update the API of a running stack ("Stage already exists"), so what the template would set is set by Lambda's own API: the
setting, a version with it, and the alias moved to that version.
"""

import json
import sys
import time
import urllib.parse
import urllib.request

from mirror_aliases import SIGNED_FOR, call, mirror

SETTING = "LIBRARY_RELEASE"


def publish(address, name):
    request = urllib.request.Request(f"{address}/2015-03-31/functions/{name}/versions", data=b"{}", method="POST")
    request.add_header("Authorization", SIGNED_FOR)
    request.add_header("Content-Type", "application/json")
    with urllib.request.urlopen(request, timeout=60) as response:
        return json.load(response)["Version"]


def settled(address, path, field, wanted):
    for _ in range(240):
        if call(address, path).get(field) == wanted:
            return
        time.sleep(0.5)
    sys.exit(f"{path} did not become {wanted}")


def use(address, release):
    for function in call(address, "/2015-03-31/functions/").get("Functions", []):
        variables = function.get("Environment", {}).get("Variables", {})
        if SETTING not in variables:
            continue
        name = urllib.parse.quote(function["FunctionName"])
        variables[SETTING] = release
        call(address, f"/2015-03-31/functions/{name}/configuration", {"Environment": {"Variables": variables}})
        settled(address, f"/2015-03-31/functions/{name}/configuration", "LastUpdateStatus", "Successful")
        version = publish(address, name)
        settled(address, f"/2015-03-31/functions/{name}/configuration?Qualifier={version}", "State", "Active")
        for alias in call(address, f"/2015-03-31/functions/{name}/aliases").get("Aliases", []):
            call(address, f"/2015-03-31/functions/{name}/aliases/{alias['Name']}", {"FunctionVersion": version})
    mirror(address)


if __name__ == "__main__":
    use(sys.argv[1], sys.argv[2])
