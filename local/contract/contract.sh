#!/usr/bin/env bash
# Requests made up by schemathesis from openapi.yaml, valid ones and broken ones, to the embedded cloud with cases in every state of a review:
# nothing may be answered with a server error, nor otherwise than is described.
#
#   contract.sh           installs what is missing, runs; the log is target/contract.log. IMR_CONTRACT_SEED=N makes other requests
#   contract.sh install   only sees to it that it can run
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/../aws/common.sh"

version=4.32.5 least=5000 seed="${IMR_CONTRACT_SEED:-16}"
home="${cache%/*}/schemathesis-$version"
cd "$project"

if [ ! -e "$home/ready" ]; then
  python=$(find_python 10) || fail "schemathesis needs Python 3.10 or newer with venv."
  say "installing schemathesis $version (once, half a minute)"
  rm -rf "$home"
  "$python" -m venv "$home"
  "$home/bin/python" -m pip install --quiet --disable-pip-version-check -r local/contract/requirements.txt >&2 ||
    fail "schemathesis $version could not be installed."
  touch "$home/ready"
fi
[ "${1:-}" != install ] || exit 0

work=$(mktemp -d)
up=""
trap '[ -z "$up" ] || kill "$up" 2>/dev/null || true; rm -rf "$work"' EXIT
mkdir -p target
log=target/contract.log

# The first run of a command builds what is stale; the cloud starts from what is built.
./imr token --role auditor >/dev/null
./imr up --port 0 >"$work/up.log" 2>&1 &
up=$!
{
  separator='{'
  for caller in coordinator/desk-1 publisher/press-1 auditor/auditor-1 public/nobody reviewer/R-000{1..6}; do
    printf '%s"%s": "%s"' "$separator" "$caller" "$(./imr token --role "${caller%/*}" --subject "${caller#*/}")"
    separator=', '
  done
  # A party of every case there will be; that others are refused is another test's matter.
  numbers=$("$home/bin/python" local/contract/cases.py numbers | sed 's/^/--case /')
  # shellcheck disable=SC2086 # words on purpose
  printf ', "party/party-1": "%s"}' "$(./imr token --role party --subject party-1 $numbers)"
} >"$work/tokens.json"
for _ in $(seq 240); do
  grep -q 'execute-api' "$work/up.log" && break
  kill -0 "$up" 2>/dev/null || { cat "$work/up.log" >&2; fail "the embedded cloud did not start"; }
  sleep 0.5
done
api=$(grep -oE "http://[^ ']*/_aws/execute-api/[^/]+/[^/]+" "$work/up.log" | head -n 1)
"$home/bin/python" local/contract/cases.py "$api" "$work/tokens.json" "$work/cases.json" || fail "the cases could not be made ready."

status=0
(
  export IMR_CONTRACT_WORK="$work" IMR_CONTRACT_SEED="$seed" PYTHONPATH="$project/local/contract" SCHEMATHESIS_HOOKS=hooks
  "$home/bin/st" --config-file local/contract/schemathesis.toml run openapi.yaml --url "$api" --seed "$seed" --no-color
) >"$log" 2>&1 || status=$?
[ "$status" = 0 ] || { tail -n 200 "$log" >&2; cp "$work/up.log" target/contract-up.log; }
[ ! -e "$work/answers.json" ] || cp "$work/answers.json" target/contract-answers.json
"$home/bin/python" local/contract/told.py "$work/answers.json" "$least" || status=1
exit "$status"
