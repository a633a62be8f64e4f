# shellcheck shell=bash
# How the scripts speak: plain sentences on stderr, so that stdout stays the command's own.

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "$*"
  exit 1
}

# Runs a command as root: directly, or through sudo.
as_root() {
  if ((EUID == 0)); then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    fail "\"$1\" needs root here, and there is no sudo: please run this as root."
  fi
}
