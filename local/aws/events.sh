#!/usr/bin/env bash
# Every event of events/ through its function in a container, by `sam local invoke`, with the stack in LocalStack for S3 and DynamoDB.
# Prints a table of function, event, result and seconds; fails when one is not answered as events/README.md says.
# Start LocalStack first: ./imr localstack up
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

sam="$project/local/aws/sam.sh"
outputs="$cache/localstack-run/outputs.json"
number=CM26-0000003
cd "$project"
[ -s "$outputs" ] || fail "no stack in LocalStack; start it with ./imr localstack up"
eval "$("$project/local/aws/localstack.sh" env)"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

output() { tr -d '\n' <"$outputs" | grep -oE '"OutputKey": *"'"$1"'", *"OutputValue": *"[^"]*"' | sed 's/.*: *"//; s/"$//'; }

put() { curl -fs -X PUT -T "$1" "$AWS_ENDPOINT_URL/$(output UploadsBucketName)/uploads/$number/1/$2" >/dev/null; }

upload() {
  local file api token
  for file in events/cases/acupuncture-initial-met/*; do put "$file" "$(basename "$file")"; done
  echo 'a copy' >"$work/copy.txt"
  put "$work/copy.txt" 'pr2%202017-05-03%20%28copi%C3%A9%29%20%2B1.txt'
  api="$AWS_ENDPOINT_URL/_aws/execute-api/$(output ApiId)/$(output ApiAddress | sed 's|.*/||')"
  token=$(./imr token --role auditor)
  for _ in $(seq 120); do
    if curl -s -H "Authorization: Bearer $token" "$api/cases/$number" | grep -qE '"(RECOMMENDED|PUBLISHED)"'; then return; fi
    sleep 1
  done
  fail "the case did not get through"
}

function_of() {
  case "$1" in
    intake) echo IntakeFunction ;;
    reading) echo ReadingFunction ;;
    evaluation | failed) echo EvaluationFunction ;;
    determination) echo DeterminationFunction ;;
    lookup) echo LookupFunction ;;
    review) echo ReviewFunction ;;
    guidelines) echo GuidelinesFunction ;;
    deadlines) echo DeadlinesFunction ;;
  esac
}

# One line that says how a function answered.
result_of() {
  if grep -q '"errorType"' "$1"; then
    grep -oE '"errorType": *"[^"]*"' "$1" | head -n 1
  elif grep -q '"statusCode"' "$1"; then
    grep -oE '"statusCode": *[0-9]+' "$1" | grep -oE '[0-9]+'
  elif [ -s "$1" ]; then
    tr -d '\n' <"$1" | cut -c 1-60
  else
    echo 'no answer'
  fi
}

upload
status=0
echo '| function | event | result | seconds |'
echo '| --- | --- | --- | --- |'
for event in events/{intake,reading,evaluation,determination,deadlines,failed,lookup,review}/*.json; do
  function=$(function_of "$(basename "$(dirname "$event")")")
  ./imr invoke "$function" "$event" --print >"$work/event.json"
  start=$(date +%s%N)
  "$sam" local invoke "$function" --event "$work/event.json" >"$work/answer" 2>"$work/log" || true
  took=$((($(date +%s%N) - start) / 100000000))
  result=$(result_of "$work/answer")
  echo "| $function | ${event#events/} | $result | $((took / 10)).$((took % 10)) |"
  case "$event $result" in
    # Nothing is signed yet, and no letter is published. Every event names the review before anything was done: the first is taken.
    *11-published-letter*' 404' | *without-token*' 401' | events/[!lr]*' null' | events/reading/*' null') ;;
    *11-published-letter*) status=1 ;;
    events/guidelines/*' 200' | events/lookup/*' 200' | events/review/0[12]-*' 200' | events/review/22-*' 200') ;;
    events/review/0[12]-* | events/review/22-*) status=1 ;;
    events/review/1[3-7]-*' 403') ;;
    events/review/*' 412') ;;
    *)
      status=1
      tail -n 5 "$work/log" >&2
      ;;
  esac
done
exit $status
