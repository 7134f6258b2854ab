#!/usr/bin/env bash
# The whole template in LocalStack.
#
#   stack.sh up      start LocalStack, build, deploy the template as it is, print how to use it
#   stack.sh test    the same, then the acceptance suite against it, from outside
#   stack.sh update  deploy again with another log retention: an update while cases are under way
#   stack.sh down    stop LocalStack; what was stored in it goes
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

localstack="$project/local/aws/localstack.sh"
sam="$project/local/aws/sam.sh"
outputs="$cache/localstack-run/outputs.json"
eval "$("$localstack" env)"

# Functions run in containers: this machine as seen from there, by the address of Docker's bridge.
bridge() { docker network inspect bridge --format '{{(index .IPAM.Config 0).Gateway}}'; }

# The public key of `./imr token` is put where the functions can read it, as an identity provider would publish it.
publish_key() {
  local key
  key=$("$project/imr" token --jwks)
  curl -fs -X PUT "$AWS_ENDPOINT_URL/imr-identity" >/dev/null
  curl -fs -X PUT -H 'Content-Type: application/json' --data "$key" "$AWS_ENDPOINT_URL/imr-identity/jwks.json" >/dev/null
}

deploy() {
  local gateway log
  gateway=$(bridge)
  log="$cache/localstack-run/deploy.log"
  "$sam" deploy --stack-name imr --region us-west-2 --resolve-s3 --capabilities CAPABILITY_IAM --no-confirm-changeset --no-fail-on-empty-changeset \
    --parameter-overrides "AwsEndpoint=http://$gateway:4566 LogRetentionDays=${1:-90} DeletionProtection=false IdentityIssuer=https://identity.imr.invalid/local IdentityJwks=http://$gateway:4566/imr-identity/jwks.json" \
    >"$log" 2>&1 || { tail -n 40 "$log" >&2; fail "the deployment failed; all of it is in $log."; }
  "$sam" list stack-outputs --stack-name imr --region us-west-2 --output json >"$outputs" 2>/dev/null
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

case "${1:-}" in
  up)
    up
    "$project/imr" instructions --outputs "$outputs"
    ;;
  test)
    up
    say "testing from outside"
    cd "$project"
    IMR_STACK="$outputs" IMR_STACK_UPDATE="$project/local/aws/stack.sh update" \
      mvn -q -B -pl local -am test -Dgroups=stack -Dsurefire.failIfNoSpecifiedTests=false -Dspotless.check.skip=true
    ;;
  update) deploy 60 ;;
  down) "$localstack" stop ;;
  *)
    sed -n '2,7s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
    exit 2
    ;;
esac
