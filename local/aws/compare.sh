#!/usr/bin/env bash
# One case through LocalStack and through the embedded cloud by the same ordinary client, and all that came out of it compared.
# Start LocalStack first: ./imr localstack up. The argument is a case's folder; a sample of the project without one.
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

cd "$project"
folder="${1:-events/cases/acupuncture-after-laminectomy}"
outputs="$cache/localstack-run/outputs.json"
[ -s "$outputs" ] || fail "no stack in LocalStack; start it with ./imr localstack up"
python="$(dirname "$("$project/local/aws/sam.sh" --path)")/python"
eval "$("$project/local/aws/localstack.sh" env)"

output() { tr -d '\n' <"$outputs" | grep -oE '"OutputKey": *"'"$1"'", *"OutputValue": *"[^"]*"' | sed 's/.*: *"//; s/"$//'; }

work=$(mktemp -d)
# Its own process group: the start script becomes the Java it starts.
env -u AWS_ENDPOINT_URL ./imr up --port 0 >"$work/up.log" 2>&1 &
up=$!
trap 'kill "$up" 2>/dev/null || true; rm -rf "$work"' EXIT
for _ in $(seq 240); do
  grep -q 'execute-api' "$work/up.log" && break
  kill -0 "$up" 2>/dev/null || { cat "$work/up.log" >&2; fail "the embedded cloud did not start"; }
  sleep 0.5
done
embedded=$(grep -oE 'AWS_ENDPOINT_URL=[^ ]+' "$work/up.log" | head -n 1 | cut -d= -f2)
embedded_api=$(grep -oE "http://[^ ']*/_aws/execute-api/[^/]+/[^/]+" "$work/up.log" | head -n 1)
api="$AWS_ENDPOINT_URL/_aws/execute-api/$(output ApiId)/$(output ApiAddress | sed 's|.*/||')"
IMR_TOKEN=$(./imr token --role auditor) "$python" local/aws/compare.py "$folder" "$AWS_ENDPOINT_URL=$api" "$embedded=$embedded_api"
