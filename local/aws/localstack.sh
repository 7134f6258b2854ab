#!/usr/bin/env bash
# LocalStack, an emulator of AWS that runs functions in containers.
#
#   localstack.sh start   install what is missing, start it, wait until it answers, print its address
#   localstack.sh stop    stop it and what it started
#   localstack.sh env     lines for eval: address, region and stand-in credentials for any AWS client
#
# Its image is run where an image registry can be reached. Elsewhere it is installed from its Python package, and what it would download by
# itself is put where it looks first: DynamoDB Local from Maven, a Java from this machine, and the program that starts a function in its
# container from the package localemu, which continues LocalStack's code and carries it.
# 4.14.0 is the last release that asks for no account.
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

version=4.14.0 dynamodb=3.3.1 sdk=2.54.15 localemu=1.3.2
port="${IMR_LOCALSTACK_PORT:-4566}" registry_port="${IMR_REGISTRY_PORT:-5055}"
address="http://localhost:$port"
home="$cache/localstack-$version" run="$cache/localstack-run"
root="$home/root" libraries="$home/root/var/lib/localstack/lib"
# Its functions' containers are named after it, so that stopping one LocalStack leaves another's alone.
container="imr-localstack-$port"
# Failed events are tried again after one and two seconds; on AWS it is one and two minutes.
retry_seconds=1

answers() { curl -fs --max-time 5 "$address/_localstack/health" >/dev/null 2>&1; }

wait_for_it() {
  for _ in $(seq 360); do
    answers && return
    "$@" || return 1
    sleep 0.25
  done
  return 1
}

start_container() {
  docker run -d --rm --name "$container" -p "$port:$port" -v /var/run/docker.sock:/var/run/docker.sock \
    -e GATEWAY_LISTEN="0.0.0.0:$port" -e MAIN_CONTAINER_NAME="$container" -e LAMBDA_RETRY_BASE_DELAY="$retry_seconds" -e DISABLE_EVENTS=1 \
    "localstack/localstack:$version" >/dev/null
  wait_for_it docker inspect "$container" >/dev/null || { docker logs --tail 30 "$container" >&2; fail "LocalStack did not start."; }
}

install_package() {
  [ ! -e "$home/ready" ] || return 0
  say "installing LocalStack $version (once, a minute)"
  local python work jdk
  python=$(find_python 13) || fail "LocalStack $version needs Python 3.13 or newer; install one."
  rm -rf "$home"
  mkdir -p "$home"
  "$python" -m venv "$home/venv"
  "$home/venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps \
    -r "$project/local/aws/localstack-requirements.txt" >&2
  need_java_home
  jdk="$JAVA_HOME"
  work=$(mktemp -d)
  put_dynamodb "$work" "$jdk"
  put_starter "$work"
  mkdir -p "$libraries/java"
  ln -sfn "$jdk" "$libraries/java/21"
  rm -rf "$work"
  touch "$home/ready"
}

# LocalStack runs `java -javaagent:ddb-local-loader-0.1.jar -jar DynamoDBLocal.jar`. The agent would lift a limit on indexes that the table
# of this project does not come near; one that does nothing takes its place.
put_dynamodb() {
  local work="$1" jdk="$2" place="$libraries/dynamodb-local/2"
  mkdir -p "$place/DynamoDBLocal_lib" "$work/agent"
  cat >"$work/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>imr</groupId><artifactId>dynamodb</artifactId><version>1</version><packaging>pom</packaging>
  <dependencyManagement><dependencies><dependency>
    <groupId>software.amazon.awssdk</groupId><artifactId>bom</artifactId><version>$sdk</version><type>pom</type><scope>import</scope>
  </dependency></dependencies></dependencyManagement>
  <dependencies><dependency>
    <groupId>software.amazon.dynamodb</groupId><artifactId>DynamoDBLocal</artifactId><version>$dynamodb</version>
  </dependency></dependencies>
</project>
POM
  mvn -q -B -f "$work/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
    -DincludeScope=runtime -DoutputDirectory="$place/DynamoDBLocal_lib" >&2
  echo 'final class Nothing { public static void premain(String options) {} }' >"$work/agent/Nothing.java"
  (cd "$work/agent" && "$jdk/bin/javac" --release 21 Nothing.java)
  echo 'Premain-Class: Nothing' >"$work/agent.mf"
  "$jdk/bin/jar" --create --file "$place/ddb-local-loader-0.1.jar" --manifest "$work/agent.mf" -C "$work/agent" Nothing.class
  # A line of a manifest holds 72 bytes; one jar to a line is short enough.
  {
    echo 'Main-Class: software.amazon.dynamodb.services.local.main.ServerRunner'
    printf 'Class-Path:'
    (cd "$place" && for jar in DynamoDBLocal_lib/*.jar; do printf ' \n  %s' "$jar"; done)
    echo
  } >"$work/dynamodb.mf"
  "$jdk/bin/jar" --create --file "$place/DynamoDBLocal.jar" --manifest "$work/dynamodb.mf"
}

put_starter() {
  local work="$1" architecture place
  architecture=$(uname -m)
  [ "$architecture" != aarch64 ] || architecture=arm64
  place="$libraries/lambda-runtime/v0.1.41-pre/$architecture/var/rapid"
  mkdir -p "$place"
  "$home/venv/bin/python" -m pip download --quiet --disable-pip-version-check --no-deps --dest "$work" "localemu==$localemu" >&2
  "$home/venv/bin/python" -m zipfile -e "$work"/localemu-*.whl "$work/localemu"
  install -m 755 "$work/localemu/localemu/runtime/lambda-init/$architecture/init" "$place/init-localemu"
  # It reads LocalStack's settings under names of its own.
  cat >"$place/init" <<'INIT'
#!/bin/bash
while IFS='=' read -r name value; do export "LOCALEMU_${name#LOCALSTACK_}=$value"; done < <(env | grep '^LOCALSTACK_')
exec /var/rapid/init-localemu "$@"
INIT
  chmod 755 "$place/init"
}

# LocalStack pulls a function's image before it runs it, so the one made here is offered by a registry on loopback.
start_registry() {
  command -v docker-registry >/dev/null || install_packages docker-registry
  if ! is_alive "$run/registry.pid"; then
    cat >"$run/registry.yml" <<YML
version: 0.1
storage: {filesystem: {rootdirectory: $home/registry}}
http: {addr: 127.0.0.1:$registry_port}
YML
    setsid docker-registry serve "$run/registry.yml" >"$run/registry.log" 2>&1 </dev/null &
    echo $! >"$run/registry.pid"
    for _ in $(seq 100); do
      curl -fs "http://127.0.0.1:$registry_port/v2/" >/dev/null 2>&1 && break
      sleep 0.1
    done
  fi
  docker tag "$1" "localhost:$registry_port/lambda/java:25"
  docker push -q "localhost:$registry_port/lambda/java:25" >/dev/null
}

start_package() {
  local image
  image=$("$project/local/aws/image.sh")
  install_package
  mkdir -p "$run/tmp"
  start_registry "$image"
  # The address in the environment is for clients; LocalStack itself would follow it. It listens on all addresses, since functions reach it
  # over Docker's bridge, and takes no container for its own, whatever this machine looks like.
  env -u AWS_ENDPOINT_URL \
    FILESYSTEM_ROOT="$root" GATEWAY_LISTEN="0.0.0.0:$port" OVERRIDE_IN_DOCKER=0 DNS_ADDRESS=0 \
    SERVICES=s3,dynamodb,lambda,apigateway,sqs,sns,events,scheduler,iam,sts,logs,cloudwatch,cloudformation,ssm,kms \
    MAIN_CONTAINER_NAME="$container" TMPDIR="$run/tmp" \
    SKIP_SSL_CERT_DOWNLOAD=1 DISABLE_EVENTS=1 DYNAMODB_IN_MEMORY=1 EAGER_SERVICE_LOADING=0 \
    LAMBDA_RUNTIME_IMAGE_MAPPING="{\"java25\": \"localhost:$registry_port/lambda/java:25\"}" \
    LAMBDA_RUNTIME_ENVIRONMENT_TIMEOUT=60 LAMBDA_KEEPALIVE_MS=600000 LAMBDA_RETRY_BASE_DELAY="$retry_seconds" \
    setsid "$home/venv/bin/python" -m localstack.runtime.main >"$run/localstack.log" 2>&1 </dev/null &
  echo $! >"$run/localstack.pid"
  wait_for_it is_alive "$run/localstack.pid" || { tail -n 30 "$run/localstack.log" >&2; fail "LocalStack did not start."; }
}

start() {
  if ! answers; then
    "$project/local/aws/engine.sh"
    if docker image inspect "localstack/localstack:$version" >/dev/null 2>&1 ||
      timeout 300 docker pull -q "localstack/localstack:$version" >/dev/null 2>&1; then
      start_container
    else
      start_package
    fi
  fi
  echo "$address"
}

stop() {
  docker rm -f "$container" >/dev/null 2>&1 || true
  end_process "$run/localstack.pid"
  end_process "$run/registry.pid"
  # Containers of functions that outlived it, known by the names it gives them.
  docker ps -aq --filter "name=^$container-lambda-" 2>/dev/null | xargs -r docker rm -f >/dev/null 2>&1 || true
}

case "${1:-}" in
  start) start ;;
  stop) stop ;;
  env)
    echo "export AWS_ENDPOINT_URL=$address AWS_REGION=us-west-2 AWS_DEFAULT_REGION=us-west-2" \
      "AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test AWS_EC2_METADATA_DISABLED=true AWS_MAX_ATTEMPTS=2"
    ;;
  *)
    sed -n '2,6s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
    exit 2
    ;;
esac
