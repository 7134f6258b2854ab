# Shared by the scripts of this folder, which source it. Everything they install lies in the user's cache folder, under the version it is of,
# and a file named "ready" says that it is whole.

cache="${XDG_CACHE_HOME:-$HOME/.cache}/imr/aws"
project=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)

say() { echo "imr: $*" >&2; }
fail() {
  say "$*"
  exit 1
}

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

# Debian packages, quietly; what apt said is shown only when it failed.
install_packages() {
  command -v apt-get >/dev/null || fail "install $* with this machine's package manager, then try again."
  local log
  log=$(mktemp)
  if ! { as_root apt-get update -qq && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    fail "the packages $* could not be installed."
  fi
  rm -f "$log"
}

# The project's own start script knows how to find a JDK.
need_java_home() {
  JAVA_HOME=$("$project/imr" --find-jdk)
  export JAVA_HOME
}

# The first Python that is new enough and can make virtual environments. $1: the least minor version of Python 3.
find_python() {
  local candidate
  for candidate in python3 python3.13 python3.14 python3.12 python3.11 "$HOME"/.pyenv/versions/3.*/bin/python3 /opt/python*/bin/python3; do
    if "$candidate" -c "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, $1))" 2>/dev/null; then
      echo "$candidate"
      return
    fi
  done
  return 1
}

is_alive() { [ -s "$1" ] && kill -0 "$(cat "$1")" 2>/dev/null; }

# Ends the process group whose leader's id is in a file, and waits for it.
end_process() {
  local file="$1" id
  if is_alive "$file"; then
    id=$(cat "$file")
    kill -- "-$id" 2>/dev/null || true
    for _ in $(seq 100); do
      kill -0 "$id" 2>/dev/null || break
      sleep 0.1
    done
    kill -9 -- "-$id" 2>/dev/null || true
  fi
  rm -f "$file"
}
