# shellcheck shell=bash
# Debian packages without an installation: apt fetches and verifies them into .tools/, dpkg-deb unpacks them there.
#
# Nothing of the machine changes: an installed docker.io or docker-registry would start a service, and two engines
# could not live side by side. apt gets its own lists, caches and sources for each suite, so that neither root nor the
# machine's own sources are needed; the packages run on any Debian or Ubuntu with a libc of 2.34 or newer.

tools="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)/.tools"
debian_mirror="${SUREPUSH_DEBIAN_MIRROR:-http://deb.debian.org/debian}"

is_debian_like() { command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null; }

# apt_of SUITE ARGUMENT…: apt-get or apt-cache with the private folders of that suite.
apt_of() {
  local suite=$1 program=$2 folder="$tools/apt/$1"
  shift 2
  local sources=(-o Dir::Etc::sourcelist="$folder/sources.list" -o Dir::Etc::sourceparts=-)
  # The machine's own distribution keeps the sources the machine has.
  if [[ $suite == own ]]; then sources=(); fi
  "$program" -q "${sources[@]}" \
    -o Dir::State="$folder/state" -o Dir::State::status="$folder/state/status" -o Dir::Cache="$folder/cache" \
    -o Acquire::Retries=3 -o Acquire::Languages=none -o Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false \
    "$@"
}

# logged FILE COMMAND…: keeps a command quiet, and shows the end of what it said when it fails.
logged() {
  local log=$1
  shift
  if "$@" >"$log" 2>&1; then return; fi
  tail -n 15 "$log" >&2
  return 1
}

# refresh_suite SUITE: brings the suite's package list, once in a day.
refresh_suite() {
  local suite=$1 folder="$tools/apt/$1"
  if [[ -n "$(find "$folder/refreshed" -mmin -1440 2>/dev/null)" ]]; then return; fi
  mkdir -p "$folder/state/lists/partial" "$folder/cache/archives/partial"
  : >"$folder/state/status"
  if [[ $suite != own ]]; then
    local keyring
    keyring="$(keyring_for "$suite")" || return 1
    printf 'deb [signed-by=%s] %s %s main\n' "$keyring" "$debian_mirror" "$suite" >"$folder/sources.list"
  fi
  logged "$folder/update.log" apt_of "$suite" apt-get update -o APT::Update::Error-Mode=any || return 1
  touch "$folder/refreshed"
}

# The keys a suite is verified with. The machine vouches for bookworm (Ubuntu through its own package of Debian's
# keys), bookworm for the suites after it: its keyring is updated with their keys, an older machine's may not be.
keyring_for() {
  local machine=/usr/share/keyrings/debian-archive-keyring.gpg
  if [[ $1 != bookworm ]]; then
    unpack keyring bookworm debian-archive-keyring || return 1
    printf '%s' "$tools/keyring$machine"
  elif [[ -r $machine ]]; then
    printf '%s' "$machine"
  else
    unpack ubuntu-keyring own debian-archive-keyring || return 1
    printf '%s' "$tools/ubuntu-keyring$machine"
  fi
}

# unpack NAME SUITE PACKAGE…: the packages' files in .tools/NAME, complete or not there at all.
unpack() {
  local name=$1 suite=$2 folder="$tools/$1"
  shift 2
  if [[ -f $folder/packages ]]; then return; fi
  refresh_suite "$suite" || return 1
  rm -rf "$folder" "$folder.partial"
  mkdir -p "$folder.partial/debs"
  # apt-get download writes into the working folder.
  (cd "$folder.partial/debs" && logged "../download.log" apt_of "$suite" apt-get download "$@") || return 1
  local package
  for package in "$folder.partial"/debs/*.deb; do
    dpkg-deb -x "$package" "$folder.partial" || return 1
    dpkg-deb -f "$package" Package Version | sed 's/^[A-Za-z]*: //' | paste -sd ' ' >>"$folder.partial/packages"
  done
  rm -rf "$folder.partial/debs"
  mv "$folder.partial" "$folder"
  say "Unpacked into .tools/$name, from Debian $suite: $(paste -sd ',' "$folder/packages" | sed 's/,/, /g')."
}
