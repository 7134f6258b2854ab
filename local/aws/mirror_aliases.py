"""Gives the versions of functions in LocalStack what their aliases are configured for: retries and failure destinations.

AWS looks the settings up under the alias that an event was sent to, LocalStack under the version that the alias stands for, where a template
cannot put them. Nothing of this is needed on AWS.
"""

import json
import sys
import urllib.error
import urllib.parse
import urllib.request

REGION = "us-west-2"
SIGNED_FOR = f"AWS4-HMAC-SHA256 Credential=test/20260101/{REGION}/lambda/aws4_request, SignedHeaders=host, Signature=0"


def call(address, path, body=None):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(address + path, data=data, method="GET" if body is None else "PUT")
    request.add_header("Authorization", SIGNED_FOR)
    request.add_header("Content-Type", "application/json")
    try:
        with urllib.request.urlopen(request, timeout=30) as response:
            return json.load(response)
    except urllib.error.HTTPError as error:
        if error.code == 404:
            return {}
        raise


def mirror(address):
    for function in call(address, "/2015-03-31/functions/").get("Functions", []):
        name = urllib.parse.quote(function["FunctionName"])
        for alias in call(address, f"/2015-03-31/functions/{name}/aliases").get("Aliases", []):
            place = f"/2019-09-25/functions/{name}/event-invoke-config?Qualifier="
            settings = call(address, place + alias["Name"])
            wanted = ("MaximumRetryAttempts", "MaximumEventAgeInSeconds", "DestinationConfig")
            known = {key: settings[key] for key in wanted if settings.get(key) is not None}
            if known:
                call(address, place + alias["FunctionVersion"], known)


if __name__ == "__main__":
    mirror(sys.argv[1])
