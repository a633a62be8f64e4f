#!/bin/sh
# push-to-ghcr.sh [TAG…] [OPTION…]
#
# Builds the folder you are in and pushes it to GitHub's registry: push-to-ghcr.sh v1.0.0
# It is `surepush`, under the name that people know; push-to-ghcr.sh --help has all that it takes.

# zsh would else not split words as sh does.
if [ -n "${ZSH_VERSION:-}" ]; then emulate sh; fi

fail() {
  printf 'push-to-ghcr.sh: %s\n' "$1" >&2
  exit 1
}

# A link to this file will do, too.
script=$0
while [ -L "$script" ]; do
  target=$(readlink "$script") || fail "The link $script cannot be followed."
  case $target in
    /*) script=$target ;;
    *) script=$(dirname "$script")/$target ;;
  esac
done
folder=$(CDPATH='' cd -- "$(dirname -- "$script")" && pwd) || fail "The folder of $script cannot be found."
bundle=$folder/dist/cli/index.js

[ -f "$bundle" ] || fail "$bundle is missing. It comes with Surepush: please take the whole folder, not this file alone."
command -v node >/dev/null 2>&1 || fail "Node is missing. Please install Node 20 or newer: https://nodejs.org"
version=$(node -p process.versions.node 2>/dev/null) || fail "Node is here, but does not start. Please install Node 20 or newer: https://nodejs.org"
case ${version%%.*} in
  '' | *[!0-9]*) fail "Node does not tell its version. Please install Node 20 or newer: https://nodejs.org" ;;
esac
[ "${version%%.*}" -ge 20 ] || fail "This Node is $version, and 20 is the oldest that will do. Please install a newer one: https://nodejs.org"

exec node "$bundle" "$@"
