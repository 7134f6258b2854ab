#!/usr/bin/env bash
# Sees to an image for functions in Java 25 and prints its name: AWS's own, pulled where its registry can be reached. Where it cannot,
# an image of the same name and layout is made from this machine's JDK, its C library and AWS's runtime interface client from Maven.
# What is made differs from AWS's in operating system and user; a library with native code may load here and not there.
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

client=2.9.0
case "$(uname -m)" in
  x86_64) architecture=x86_64 native=linux-x86_64 ;;
  aarch64 | arm64) architecture=arm64 native=linux-aarch_64 ;;
  *) fail "Lambda does not run on $(uname -m)." ;;
esac
image="public.ecr.aws/lambda/java:25"

if docker image inspect "$image-$architecture" >/dev/null 2>&1; then
  echo "$image"
  exit
fi
if timeout 20 docker pull -q "$image-$architecture" >/dev/null 2>&1 || timeout 300 docker pull -q "$image" >/dev/null 2>&1; then
  docker image inspect "$image" >/dev/null 2>&1 || docker tag "$image-$architecture" "$image"
  docker image inspect "$image-$architecture" >/dev/null 2>&1 || docker tag "$image" "$image-$architecture"
  echo "$image"
  exit
fi
say "no image registry can be reached; making an image for Java 25 from this machine's own"

need_java_home
"$JAVA_HOME/bin/jlink" --version >/dev/null || fail "the JDK in $JAVA_HOME has no jlink."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root="$work/root"

# Programs and libraries in one tree each, as in Amazon Linux 2023.
mkdir -p "$root"/usr/{bin,sbin,lib,lib64} "$root"/{dev,etc,opt,proc,root,sys,tmp} "$root"/var/{runtime/lib,task,tmp}
for folder in bin sbin lib lib64; do ln -s "usr/$folder" "$root/$folder"; done
chmod 1777 "$root/tmp" "$root/var/tmp"

modules=$("$JAVA_HOME/bin/java" --list-modules | sed 's/@.*//' | grep -Ev '^jdk\.(jlink|jpackage|graal.*|incubator.*)$' | paste -sd,)
"$JAVA_HOME/bin/jlink" --add-modules "$modules" --no-header-files --no-man-pages --generate-cds-archive --output "$root/var/lang" >/dev/null

cat >"$work/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>imr</groupId><artifactId>image</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies><dependency>
    <groupId>com.amazonaws</groupId><artifactId>aws-lambda-java-runtime-interface-client</artifactId><version>$client</version>
  </dependency></dependencies>
</project>
POM
mvn -q -B -f "$work/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DincludeScope=runtime -DoutputDirectory="$root/var/runtime/lib" >&2
(cd "$root/var/runtime/lib" && "$JAVA_HOME/bin/jar" xf aws-lambda-java-runtime-interface-client-*.jar "jni/libaws-lambda-jni.$native.so")

# Heap, collector and compiler as Lambda sets them for Java.
cat >"$root/var/runtime/bootstrap" <<'BOOTSTRAP'
#!/bin/bash
exec ${AWS_LAMBDA_EXEC_WRAPPER:-} /var/lang/bin/java \
  -XX:MaxHeapSize=$((${AWS_LAMBDA_FUNCTION_MEMORY_SIZE:-512} * 1024 * 85 / 100))k \
  -XX:+UseSerialGC -XX:+TieredCompilation -XX:TieredStopAtLevel=1 -XX:+ErrorFileToStderr --enable-native-access=ALL-UNNAMED \
  -Dcom.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI=/var/runtime/lib/jni/libaws-lambda-jni.NATIVE.so \
  -classpath '/var/runtime/lib/*' com.amazonaws.services.lambda.runtime.api.client.AWSLambda "$_HANDLER"
BOOTSTRAP
sed -i "s/NATIVE/$native/" "$root/var/runtime/bootstrap"
cat >"$root/lambda-entrypoint.sh" <<'ENTRYPOINT'
#!/bin/bash
export _HANDLER="${1:?a handler, such as imr.functions.intake.IntakeHandler::handleRequest}"
exec /var/runtime/bootstrap
ENTRYPOINT
chmod 755 "$root/var/runtime/bootstrap" "$root/lambda-entrypoint.sh"

# The tools that start-up scripts use, and every shared library that tools, Java and the client are linked to.
for tool in bash basename cat chmod cp cut date dirname env find grep head id ln ls mkdir mktemp mv ps pwd readlink rm sed sleep sort stat tail tr uname wc; do
  path=$(type -P "$tool") && cp -L "$path" "$root/usr/bin/$tool"
done
ln -s bash "$root/usr/bin/sh"
# Display and sound stay out: Lambda has neither, and they would pull in half a desktop.
{
  find "$root/usr/bin" "$root/var/lang" "$root/var/runtime" -type f \( -perm -u+x -o -name '*.so' \) \
    ! -name 'libawt_xawt.so' ! -name 'libsplashscreen.so' ! -name 'libjawt.so' ! -name 'libjsound.so' -exec ldd {} + 2>/dev/null |
    grep -oE '/[^ ]+\.so[^ ]*' | grep -v "^$work" || true
  # Loaded by name instead of linked to.
  ldconfig -p | sed -n 's/.* => //p' | grep -E '/lib(nss_dns|nss_files|resolv|gcc_s|stdc\+\+|z)\.so\.[0-9]+$' || true
} | sort -u | grep -Ev '/(i386-linux-gnu|lib32|libx32)/' | while read -r library; do
  [ -e "$root$library" ] || cp -L --parents "$library" "$root"
done

echo 'root:x:0:0:root:/root:/bin/bash' >"$root/etc/passwd"
echo 'root:x:0:' >"$root/etc/group"
printf 'passwd: files\ngroup: files\nhosts: files dns\n' >"$root/etc/nsswitch.conf"
cp -L /etc/os-release "$root/etc/os-release"
install -D -m 644 "$(readlink -f "$JAVA_HOME/lib/security/cacerts")" "$root/etc/pki/java/cacerts"
ln -sf /etc/pki/java/cacerts "$root/var/lang/lib/security/cacerts"
if [ -d /usr/lib/locale/C.utf8 ]; then
  mkdir -p "$root/usr/lib/locale"
  cp -rL /usr/lib/locale/C.utf8 "$root/usr/lib/locale/C.utf8"
  ln -s C.utf8 "$root/usr/lib/locale/en_US.utf8"
fi

id=$(tar -C "$root" --owner=0 --group=0 --numeric-owner -c . | docker import \
  --change 'ENV LANG=en_US.UTF-8 TZ=:UTC PATH=/var/lang/bin:/usr/local/bin:/usr/bin:/bin:/opt/bin' \
  --change 'ENV LD_LIBRARY_PATH=/var/lang/lib:/lib64:/usr/lib64:/var/runtime:/var/runtime/lib:/var/task:/var/task/lib:/opt/lib' \
  --change 'ENV LAMBDA_TASK_ROOT=/var/task LAMBDA_RUNTIME_DIR=/var/runtime' --change 'WORKDIR /var/task' \
  --change 'ENTRYPOINT ["/lambda-entrypoint.sh"]' -)
docker run --rm --network none --entrypoint /var/lang/bin/java "$id" -version >/dev/null 2>&1 ||
  { docker image rm "$id" >/dev/null; fail "the Java of the image that was made does not start."; }
# SAM keeps an image of its own that is derived from this one.
docker image rm "public.ecr.aws/lambda/java:25-rapid-$architecture" >/dev/null 2>&1 || true
docker tag "$id" "$image-$architecture"
docker tag "$id" "$image"
echo "$image"
