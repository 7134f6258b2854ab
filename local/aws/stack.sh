#!/usr/bin/env bash
# The whole template in LocalStack.
#
#   stack.sh up [--layer DIR]  start LocalStack, build, deploy the template as it is (with guidelines of a layer over the public ones), print how to use it
#   stack.sh test              the same without a layer, then the acceptance suite against it, from outside
#   stack.sh update            deploy again with another log retention: an update while cases are under way
#   stack.sh release DIR       release a layer into the running stack, and evaluate under it from now on
#   stack.sh down              stop LocalStack; what was stored in it goes
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

localstack="$project/local/aws/localstack.sh"
sam="$project/local/aws/sam.sh"
port="${IMR_LOCALSTACK_PORT:-4566}"
outputs="$cache/localstack-run/outputs.json"
# What functions that `sam local` starts are told, so that they work on the same buckets and table.
environment="$cache/localstack-run/environment.json"
eval "$("$localstack" env)"

# Functions run in containers: this machine as seen from there, by the address of Docker's bridge.
bridge() {
  local address
  address=$(docker network inspect bridge --format '{{range .IPAM.Config}}{{.Gateway}}{{end}}')
  # An engine that made its bridge in this very start tells the subnet alone; the bridge has its first address.
  [ -n "$address" ] || address=$(docker network inspect bridge --format '{{range .IPAM.Config}}{{.Subnet}}{{end}}' | sed -n 's|\.[0-9]*/[0-9]*$|.1|p')
  [ -n "$address" ] || fail "the Docker engine does not tell the address of its bridge; is it started with a network of its own?"
  echo "$address"
}

# The public key of `./imr token` is put where the functions can read it, as an identity provider would publish it.
publish_key() {
  local key
  key=$("$project/imr" token --jwks)
  curl -fs -X PUT "$AWS_ENDPOINT_URL/imr-identity" >/dev/null
  curl -fs -X PUT -H 'Content-Type: application/json' --data "$key" "$AWS_ENDPOINT_URL/imr-identity/jwks.json" >/dev/null
}

# A value of the stack by the name of its output; SAM prints one field to a line.
output() { tr -d '\n' <"$outputs" | grep -oE '"OutputKey": *"'"$1"'", *"OutputValue": *"[^"]*"' | sed 's/.*: *"//; s/"$//'; }

# LocalStack makes an alias anew where AWS moves it, and stumbles over the one that is there; so changed code gets one of another name.
live_alias() { echo "live$(cd "$project/.aws-sam/build" && find . -type f -name '*.jar' -exec sha256sum {} + | sort | sha256sum | cut -c1-12)"; }

deploy() {
  local gateway log
  gateway=$(bridge)
  log="$cache/localstack-run/deploy.log"
  timeout 300 "$sam" deploy --stack-name imr --region us-west-2 --resolve-s3 --capabilities CAPABILITY_IAM --no-confirm-changeset --no-fail-on-empty-changeset \
    --parameter-overrides "AwsEndpoint=http://$gateway:$port LogRetentionDays=${1:-90} DeletionProtection=false LiveAlias=$(live_alias) IdentityIssuer=https://identity.imr.invalid/local IdentityJwks=http://$gateway:$port/imr-identity/jwks.json" \
    >"$log" 2>&1 || { tail -n 40 "$log" >&2; fail "the deployment failed; all of it is in $log. ./imr localstack down begins anew."; }
  "$(find_python 10)" "$project/local/aws/mirror_aliases.py" "$AWS_ENDPOINT_URL"
  "$sam" list stack-outputs --stack-name imr --region us-west-2 --output json >"$outputs" 2>/dev/null
  cat >"$environment" <<JSON
{"Parameters": {
  "AWS_ENDPOINT": "http://$gateway:$port",
  "UPLOADS_BUCKET": "$(output UploadsBucketName)",
  "CASES_BUCKET": "$(output CasesBucketName)",
  "LIBRARY_BUCKET": "$(output LibraryBucketName)",
  "DETERMINATIONS_TABLE": "$(output DeterminationsTableName)",
  "IDENTITY_ISSUER": "https://identity.imr.invalid/local",
  "IDENTITY_JWKS": "http://$gateway:$port/imr-identity/jwks.json"
}}
JSON
}

up() {
  "$localstack" start >/dev/null
  say "building"
  "$sam" build >"$cache/localstack-run/build.log" 2>&1 ||
    { tail -n 40 "$cache/localstack-run/build.log" >&2; fail "sam build failed; all of it is in $cache/localstack-run/build.log."; }
  publish_key
  say "deploying"
  deploy
}

release() {
  local log="$cache/localstack-run/release.log" digest
  [ -d "${1:-}" ] || fail "name the folder of a layer, such as events/layers/example-clinic."
  [ -s "$outputs" ] || fail "no stack in LocalStack; start it with ./imr localstack up"
  say "releasing $1"
  "$project/imr" guidelines release "$1" --to "$cache/localstack-run/releases" --bucket "$(output LibraryBucketName)" >"$log" 2>&1 ||
    { cat "$log" >&2; fail "$1 is not released; what was in use stays."; }
  digest=$(sed -n 's/.*LibraryRelease=\([0-9a-f]\{64\}\).*/\1/p' "$log")
  say "evaluating under ${digest:0:12}"
  "$(find_python 10)" "$project/local/aws/use_library.py" "$AWS_ENDPOINT_URL" "$digest"
  cat "$log"
}

instructions() {
  local api
  api="$AWS_ENDPOINT_URL/_aws/execute-api/$(output ApiId)/$(output ApiAddress | sed 's|.*/||')"
  cat <<TEXT
The stack "imr" runs in LocalStack at $AWS_ENDPOINT_URL; ./imr localstack down stops it.

Upload a case with the AWS CLI, boto3 or any AWS SDK
  $("$localstack" env)
  aws s3 cp --recursive events/cases/acupuncture-after-laminectomy s3://$(output UploadsBucketName)/uploads/CM26-0000001/1/

Look it up
  token=\$(./imr token --role coordinator)
  curl -s -H "Authorization: Bearer \$token" $api/cases/CM26-0000001
  curl -s -H "Authorization: Bearer \$token" '$api/cases/CM26-0000001/letter?format=html' > letter.html

Give failed events back to their function
  ./imr redrive $(output EvaluationDeadLettersUrl)
TEXT
}

case "${1:-}" in
  up)
    up
    if [ "${2:-}" = --layer ]; then release "${3:-}"; fi
    instructions
    ;;
  test)
    up
    say "testing from outside"
    cd "$project"
    log="$cache/localstack-run/test.log"
    IMR_STACK="$outputs" IMR_STACK_UPDATE="$project/local/aws/stack.sh update" IMR_STACK_RELEASE="$project/local/aws/stack.sh release" \
      mvn -B -pl local/commands -am test -Dgroups=stack -Dsurefire.failIfNoSpecifiedTests=false -Dspotless.check.skip=true >"$log" 2>&1 ||
      { grep -E '^\[ERROR\]' "$log" | head -n 40 >&2; fail "the suite failed in LocalStack; all of it is in $log."; }
    grep -E 'Tests run:.*in imr' "$log"
    ;;
  update) deploy 60 ;;
  release) release "${2:-}" ;;
  down) "$localstack" stop ;;
  *)
    sed -n '2,8s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
    exit 2
    ;;
esac
