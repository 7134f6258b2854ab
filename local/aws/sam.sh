#!/usr/bin/env bash
# Runs the AWS SAM CLI, pinned, from a virtual environment of its own; installs it first where it is missing. The arguments are SAM's.
# `sam.sh --path` only prints where it is; `sam.sh invoke FUNCTION EVENT.json` is short for `sam local invoke`.
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

version=1.170.0
home="$cache/sam-$version"
if [ ! -e "$home/ready" ]; then
  python=$(find_python 10) || { install_packages python3-venv; python=$(find_python 10); } || fail "SAM needs Python 3.10 or newer."
  say "installing the AWS SAM CLI $version (once, half a minute)"
  rm -rf "$home"
  "$python" -m venv "$home"
  "$home/bin/python" -m pip install --quiet --disable-pip-version-check "aws-sam-cli==$version" >&2
  touch "$home/ready"
fi
if [ "${1:-}" = --path ]; then
  echo "$home/bin/sam"
  exit
fi

need_java_home
export SAM_CLI_TELEMETRY=0 AWS_EC2_METADATA_DISABLED=true
cd "$project"
if [ "${1:-}" = invoke ]; then
  [ $# -ge 3 ] || fail "name a function and a file with its event, such as: ./imr sam invoke IntakeFunction events/intake/uploaded.json"
  # With tokens filled in; see events/README.md.
  mkdir -p target
  "$project/imr" invoke "$2" "$3" --print >target/event.json
  set -- local invoke "$2" --event target/event.json "${@:4}"
fi
case "${1:-} ${2:-}" in
  "local "*)
    [ -e .aws-sam/build/template.yaml ] || "$home/bin/sam" build >&2
    environment="$cache/localstack-run/environment.json"
    [ ! -e "$environment" ] || set -- "$@" --env-vars "$environment"
    "$project/local/aws/engine.sh"
    "$project/local/aws/image.sh" >/dev/null
    # With credentials in the environment SAM asks AWS whose they are, and waits for the answer.
    unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN
    ;;
esac
exec "$home/bin/sam" "$@"
