#!/usr/bin/env bash
# Brings up a Docker engine: the one that answers, else the one that is installed, else Debian's.
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

answers() { docker info >/dev/null 2>&1; }

answers && exit 0
# The bridge needs iptables, which the engine's package only recommends.
PATH="$PATH:/usr/sbin:/sbin"
command -v dockerd >/dev/null || { say "installing a Docker engine"; install_packages docker.io iptables ca-certificates; }
if [ -d /run/systemd/system ] && systemctl cat docker.service >/dev/null 2>&1; then
  as_root systemctl start docker
else
  # Without a service manager the engine is started by hand, in a session of its own so that it outlives this one.
  mkdir -p "$cache"
  as_root setsid --fork dockerd >"$cache/dockerd.log" 2>&1 </dev/null
fi
for _ in $(seq 80); do
  if answers; then exit 0; fi
  sleep 0.5
done
tail -n 20 "$cache/dockerd.log" >&2 2>/dev/null || true
fail "no Docker engine answers; start one, then try again."
