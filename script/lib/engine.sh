# shellcheck shell=bash
# One docker engine of our own: started in one fresh folder, stopped without a trace.
#
# Everything of an engine lives below its run folder (data, containerd, sockets, pid files), so that two can run at
# once and what a killed one left behind can be told by its path. The engine leaves the machine's firewall and routes
# alone: containers get a bridge, and reach each other and the host, not the world.

# shellcheck disable=SC2154 # from debian.sh
busybox="$tools/busybox/bin/busybox"

# make_run_folder: sets `engine_run` to a fresh folder that names this process as its owner.
make_run_folder() {
  # A socket's path may have 107 characters, and containerd's is the longest.
  local parent="${TMPDIR:-/tmp}"
  if ((${#parent} > 50)); then parent=/tmp; fi
  engine_run="$(mktemp -d "$parent/surepush-docker.XXXXXX")"
  echo "$$ $(started_at $$)" >"$engine_run/owner"
}

# start_engine ENGINE: starts that engine, and returns when it answers on $engine_run/docker.sock.
start_engine() {
  local home log="$engine_run/dockerd.log" own
  home="$tools/$(engine_folder "$1")"
  make_bridge
  case $1 in
    newest) own='"features": { "containerd-snapshotter": true },' ;;
    hosted | container | remote) own='"features": { "containerd-snapshotter": false },' ;;
    # Docker 20.10 would write it into /etc/docker.
    *) own="\"deprecated-key-path\": \"$engine_run/key.json\"," ;;
  esac
  # The init that `docker run --init` uses, under the name by which dockerd looks for it.
  if [[ $1 == container ]]; then
    mkdir "$engine_run/init"
    ln -s "$tools/tini/usr/bin/tini-static" "$engine_run/init/docker-init"
  fi
  # A disk of that size for the engine alone, for those who want to see it full.
  if [[ -n ${SUREPUSH_ENGINE_DISK:-} ]]; then
    mkdir "$engine_run/data"
    as_root mount -t tmpfs -o "size=$SUREPUSH_ENGINE_DISK" surepush "$engine_run/data"
  fi
  cat >"$engine_run/daemon.json" <<JSON
{
  $own
  "hosts": ["unix://$engine_run/docker.sock"],
  "group": "$(id -gn)",
  "data-root": "$engine_run/data",
  "exec-root": "$engine_run/exec",
  "pidfile": "$engine_run/dockerd.pid",
  "bridge": "$(cat "$engine_run/bridge")",
  "cgroup-parent": "/$(cat "$engine_run/bridge")",
  "exec-opts": ["native.cgroupdriver=cgroupfs"],
  "iptables": false,
  "ip6tables": false,
  "ip-forward": false,
  "ip-masq": false,
  "shutdown-timeout": 5
}
JSON
  # In a session of its own, so that Ctrl-C on the terminal reaches the command and not the engine under it.
  as_root setsid env PATH="$engine_run/init:$home/usr/sbin:$home/usr/bin:$tools/runc/usr/sbin:$PATH" \
    dockerd --config-file "$engine_run/daemon.json" >"$log" 2>&1 </dev/null &
  local starter=$! begun=$SECONDS
  # It takes a second or two; a loaded machine is given its time.
  while ((SECONDS - begun < 180)); do
    if DOCKER_HOST="unix://$engine_run/docker.sock" within 5 "$home/usr/bin/docker" version >/dev/null 2>&1; then return; fi
    if ! kill -0 "$starter" 2>/dev/null; then break; fi
    sleep 0.1
  done
  say "The $1 docker engine did not come up. The end of its log:"
  tail -n 25 "$log" >&2
  return 1
}

# A bridge and a network of its own for each engine: docker0 may be the user's. To make the link is to reserve its
# number, so two starts cannot take the same; the engine's control groups have the same name. 198.18.0.0/15 is kept for
# tests (RFC 2544): no real network is hidden.
make_bridge() {
  local number first=$((RANDOM % 256)) tries
  for ((tries = 0; tries < 256; tries++)); do
    number=$(((first + tries) % 256))
    if as_root "$busybox" ip link add "surepush$number" type bridge 2>"$engine_run/bridge.log"; then
      echo "surepush$number" >"$engine_run/bridge"
      as_root "$busybox" ip addr add "198.18.$number.1/24" dev "surepush$number"
      return
    fi
  done
  say "No network bridge could be made for docker: $(cat "$engine_run/bridge.log")"
  return 1
}

# stop_engine RUN_FOLDER: ends that folder's engine, by pid, with all it started, and removes the folder. It needs no
# memory of the start, so it serves as well for what a killed engine, or a killed script, left behind.
stop_engine() {
  local run=$1 pids=() polite=() pid point group bridge tries
  # A container's process may sit out a polite request for ten seconds, and has nothing to save.
  mapfile -t pids < <(container_pids "$run")
  if ((${#pids[@]} > 0)); then as_root kill -KILL "${pids[@]}" 2>/dev/null || true; fi
  mapfile -t pids < <(engine_pids "$run")
  # dockerd, asked politely, stops its containers and its containerd itself. Where it is gone there is nothing to save.
  for pid in "${pids[@]}"; do
    if [[ "$(program_of "$pid")" == dockerd ]]; then polite+=("$pid"); fi
  done
  if ((${#polite[@]} > 0)); then
    as_root kill -TERM "${polite[@]}" 2>/dev/null || true
    for ((tries = 0; tries < 100; tries++)); do
      any_alive "${pids[@]}" || break
      sleep 0.1
    done
    mapfile -t pids < <(engine_pids "$run")
  fi
  if ((${#pids[@]} > 0)); then
    as_root kill -KILL "${pids[@]}" 2>/dev/null || true
    for ((tries = 0; tries < 50; tries++)); do
      any_alive "${pids[@]}" || break
      sleep 0.1
    done
  fi
  while read -r point; do
    as_root umount -l "$point" || true
  done < <(awk -v run="$run/" 'index($5, run) == 1 { print $5 }' /proc/self/mountinfo | sort -r)
  while read -r group; do
    as_root rmdir "$group" 2>/dev/null || true
  done < <(engine_groups "$run")
  if bridge="$(cat "$run/bridge" 2>/dev/null)"; then
    as_root "$busybox" ip link delete "$bridge" 2>/dev/null || true
  fi
  # Two scripts may be sweeping up the same folder.
  as_root rm -rf "$run" || true
}

# Removes the engines whose script was killed before it could.
sweep_engines() {
  local owner pid start
  for owner in "${TMPDIR:-/tmp}"/surepush-docker.*/owner /tmp/surepush-docker.*/owner; do
    if [[ ! -O $owner ]] || ! read -r pid start <"$owner" || [[ "$(started_at "$pid")" == "$start" ]]; then continue; fi
    say "Removing the docker engine that a killed run left in ${owner%/owner}."
    stop_engine "${owner%/owner}"
  done
}

# The processes of that run folder's engine: its programs name the folder, its containers are in its control groups.
engine_pids() {
  local run=$1 file words program
  {
    for file in /proc/[0-9]*/cmdline; do
      { mapfile -d '' -t words <"$file"; } 2>/dev/null || continue
      program="${words[0]:-}"
      case "${program##*/}" in
        dockerd | containerd | containerd-shim* | docker-proxy | runc) ;;
        *) continue ;;
      esac
      if [[ "${words[*]}" == *"$run/"* ]]; then
        file="${file%/cmdline}"
        echo "${file##*/}"
      fi
    done
    container_pids "$run"
  } | sort -un
}

container_pids() {
  local group
  engine_groups "$1" | while read -r group; do cat "$group/cgroup.procs" 2>/dev/null || true; done
}

# The folders of the engine's control groups, the innermost first.
engine_groups() {
  local name
  if name="$(cat "$1/bridge" 2>/dev/null)"; then
    find /sys/fs/cgroup -depth -type d \( -path "*/$name" -o -path "*/$name/*" \) 2>/dev/null || true
  fi
}

# The base name of a process's program; fails for one that is gone (or is a zombie, which has no command line).
program_of() {
  local first
  { IFS= read -r -d '' first <"/proc/$1/cmdline"; } 2>/dev/null || return 1
  echo "${first##*/}"
}

any_alive() {
  local pid
  for pid in "$@"; do
    if program_of "$pid" >/dev/null; then return; fi
  done
  return 1
}

# When a process started, in ticks since boot: with the pid it names a process for good. Empty for one that is gone.
started_at() {
  local stat
  { read -r stat <"/proc/$1/stat"; } 2>/dev/null || return 0
  # The second field is the program's name in brackets, and may hold spaces.
  awk '{ print $20 }' <<<"${stat##*) }"
}
