# shellcheck shell=bash
# What docker needs, each found or fetched on its own: the engine, buildx, the registry. Says where each one is.
#
# Engines:  found   the running one as it is, else the one of `oldest`, with a buildx beside it
#           oldest  Debian 12's docker 20.10, without buildx
#           newest  Debian sid's docker with its buildx and the containerd image store
#           hosted  the same docker with the classic image store and the newest buildx, as GitHub's hosted runners have it
#           container  hosted, with a builder of the driver docker-container, as docker/setup-buildx-action makes one
#           remote  hosted, with the newest BuildKit on a machine of its own, a network namespace, for tests to start

# shellcheck source=script/lib/say.sh
source "$(dirname "${BASH_SOURCE[0]}")/say.sh"
# shellcheck source=script/lib/debian.sh
source "$(dirname "${BASH_SOURCE[0]}")/debian.sh"
# shellcheck source=script/lib/go-tools.sh
source "$(dirname "${BASH_SOURCE[0]}")/go-tools.sh"

engine_names="found, oldest, newest, hosted, container or remote"

check_engine_name() {
  case $1 in
    found | oldest | newest | hosted | container | remote) ;;
    *) fail "The engine must be $engine_names, not \"$1\"." ;;
  esac
}

# within SECONDS COMMAND…: bounded where the machine can (macOS has no timeout).
within() {
  if command -v timeout >/dev/null; then timeout "$@"; else "${@:2}"; fi
}

# True when a docker engine answers, by DOCKER_HOST, a docker context or the default socket.
engine_answers() {
  command -v docker >/dev/null && [[ -n "$(within 10 docker version --format '{{.Server.Version}}' 2>/dev/null)" ]]
}

# True when this docker client finds a buildx of its own accord.
buildx_answers() { command -v docker >/dev/null && within 10 docker buildx version >/dev/null 2>&1; }

# prepare_docker_tools ENGINE: afterwards all that script/with-docker needs for that engine is there.
prepare_docker_tools() {
  local engine=$1
  if [[ $engine == found ]] && ! engine_answers && ! is_debian_like; then
    fail "No docker engine answers here. Please start Docker (docker version must name a server) and run this again."
  fi
  if ! is_debian_like; then
    if [[ $engine != found ]]; then fail "The $engine engine is made of Debian packages: it needs Debian or Ubuntu."; fi
    buildx_answers || fail "docker buildx is missing. Please install it: https://github.com/docker/buildx#installing"
    has_registry ||
      fail "docker-registry (the CNCF distribution registry) is missing. Put it on PATH or name it in SUREPUSH_REGISTRY_BIN."
    has_zsh || fail "zsh is missing. Please install it, or name one in SUREPUSH_ZSH_BIN."
    has_busybox || fail "A static busybox for Linux is missing. Please name one in SUREPUSH_BUSYBOX_BIN."
    return
  fi
  mkdir -p "$tools"
  # Two runs that start at the same time must not unpack into the same folder.
  exec {tools_lock}>"$tools/lock"
  flock "$tools_lock"
  fetch_docker_tools "$engine"
  install_libraries || fail "The libraries could not be installed: the lines above are apt's."
  if needs_go "$engine"; then build_go_tools; fi
  exec {tools_lock}>&-
}

# Fetches what is missing, everything at the same time.
fetch_docker_tools() {
  local engine=$1 missing=() jobs=() job
  if ! has_registry; then missing+=("registry bookworm docker-registry"); fi
  # The smallest root file system for a test image; it also has the `ip` that makes the bridge of an engine of ours.
  if ! has_busybox; then missing+=("busybox bookworm busybox-static"); fi
  # One of the shells that push-to-ghcr.sh has to run in.
  if ! has_zsh; then missing+=("zsh bookworm zsh-static"); fi
  if [[ $engine != found ]] || ! engine_answers; then
    missing+=("runc bookworm runc" "$(engine_packages "$engine")")
    # dockerd starts containers of the driver docker-container under an init of its own.
    if [[ $engine == container ]]; then missing+=("tini bookworm tini"); fi
    if [[ $engine == found ]]; then missing+=("buildx trixie docker-buildx"); fi
  elif ! buildx_answers; then
    missing+=("buildx trixie docker-buildx")
  fi
  for job in "${!missing[@]}"; do
    if [[ -f $tools/${missing[job]%% *}/packages ]]; then unset "missing[job]"; fi
  done
  if ((${#missing[@]} == 0)); then return; fi

  say "Fetching from Debian what is missing for docker …"
  # First by itself, because the keys of the other suites come out of it.
  refresh_suite bookworm || fail "Debian's package list could not be fetched: the lines above are apt's."
  for job in "${missing[@]}"; do
    # shellcheck disable=SC2086 # a line of words: name, suite, packages
    unpack $job &
    jobs+=($!)
  done
  local failed=""
  for job in "${jobs[@]}"; do wait "$job" || failed=yes; done
  if [[ $(engine_folder "$engine") == newest ]] && ! fits_machine newest; then
    # Versions move in sid; Debian 13's 26.1 is the newest other engine with the containerd image store.
    say "Debian sid's docker could not be had or does not run here, so the newest engine is Debian 13's."
    rm -rf "$tools/newest"
    # shellcheck disable=SC2046
    unpack $(engine_packages newest trixie) && failed=""
  fi
  if [[ -n $failed ]]; then fail "Docker could not be fetched from Debian: the lines above are apt's."; fi
}

# True when the unpacked programs of that folder find a libc that is new enough. Other libraries can be installed.
fits_machine() {
  [[ -f $tools/$1/packages ]] && ! ldd "$tools/$1"/usr/*bin/{docker,dockerd,containerd} 2>&1 | grep -q 'version .* not found'
}

# engine_packages ENGINE [SUITE]: the folder, the suite and the packages of an engine. Its runc is always Debian 12's:
# the later ones need a libc that Debian 12 has not.
engine_packages() {
  case $1 in
    newest | hosted | container | remote) echo "newest ${2:-sid} docker.io docker-cli docker-buildx containerd" ;;
    *) echo "oldest bookworm docker.io containerd" ;;
  esac
}

# Shared libraries that a bare machine may lack are the one thing that is installed: a library starts nothing.
install_libraries() {
  local packages
  packages="$(ldd "$tools"/*/usr/*bin/{dockerd,containerd,runc,docker-registry} 2>/dev/null | sed -n \
    -e 's/.*libdevmapper.so.* => not found/libdevmapper1.02.1/p' \
    -e 's/.*libseccomp.so.* => not found/libseccomp2/p' \
    -e 's/.*libsystemd.so.* => not found/libsystemd0/p' | sort -u)"
  if [[ -z $packages ]]; then return; fi
  say "Installing the shared libraries that docker's engine needs: $(paste -sd ' ' <<<"$packages")."
  as_root apt-get -q update >&2
  # shellcheck disable=SC2086 # a list of packages
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install $packages >&2
}

# The registry's binary: the one named, the machine's own, or the unpacked one.
registry_binary() {
  if [[ -n ${SUREPUSH_REGISTRY_BIN:-} ]]; then echo "$SUREPUSH_REGISTRY_BIN"; return; fi
  command -v docker-registry || echo "$tools/registry/usr/bin/docker-registry"
}

busybox_binary() { echo "${SUREPUSH_BUSYBOX_BIN:-$tools/busybox/bin/busybox}"; }

zsh_binary() { if has_zsh; then command -v "${SUREPUSH_ZSH_BIN:-zsh}"; else echo "$tools/zsh/bin/zsh-static"; fi; }

has_zsh() { command -v "${SUREPUSH_ZSH_BIN:-zsh}" >/dev/null; }

has_busybox() { [[ -n ${SUREPUSH_BUSYBOX_BIN:-} ]]; }

has_registry() { [[ -n ${SUREPUSH_REGISTRY_BIN:-} ]] || command -v docker-registry >/dev/null; }

# The folder in .tools/ of an engine we start, and where a package keeps its buildx.
engine_folder() {
  case $1 in
    newest | hosted | container | remote) echo newest ;;
    *) echo oldest ;;
  esac
}
# shellcheck disable=SC2034 # read by script/with-docker
buildx_path=usr/libexec/docker/cli-plugins/docker-buildx
