# shellcheck shell=bash
# The newest buildx and BuildKit, built by Go from the versions in script/lib/go-tools/go.mod: Debian has older ones.

# shellcheck disable=SC2154 # from debian.sh
go_tools="$tools/go"
go_modules="$(dirname "${BASH_SOURCE[0]}")/go-tools"

has_go() { command -v go >/dev/null && go version | awk '{ split(substr($3, 3), v, "."); exit !(v[1] > 1 || v[2] >= 26) }'; }

# True for the engines whose buildx is the newest.
needs_go() { [[ $1 == hosted || $1 == container || $1 == remote ]]; }

# True where an engine needs Go, and neither it nor what it builds is here.
lacks_go() { needs_go "$1" && ! cmp -s "$go_modules/go.sum" "$go_tools/go.sum" && ! has_go; }

# build_go_tools: docker-buildx, buildkitd and buildctl in .tools/go. It takes minutes once, and nothing after that.
build_go_tools() {
  if cmp -s "$go_modules/go.sum" "$go_tools/go.sum"; then return; fi
  has_go || fail "This engine needs the newest buildx, which is built from source: please install Go 1.26 or newer (https://go.dev/dl)."
  say "Building buildx and BuildKit with Go; this takes some minutes once …"
  rm -rf "$go_tools"
  mkdir -p "$go_tools"
  (
    cd "$go_modules" || exit 1
    export CGO_ENABLED=0 GOFLAGS=-trimpath
    module_version() { go list -m -f '{{.Version}}' "$1"; }
    logged "$go_tools/build.log" go build -o "$go_tools/docker-buildx" \
      -ldflags "-s -w -X github.com/docker/buildx/version.Version=$(module_version github.com/docker/buildx)" \
      github.com/docker/buildx/cmd/buildx &&
      logged "$go_tools/build.log" go build -o "$go_tools/" -tags 'netgo osusergo' \
        -ldflags "-s -w -X github.com/moby/buildkit/version.Version=$(module_version github.com/moby/buildkit)" \
        github.com/moby/buildkit/cmd/buildkitd github.com/moby/buildkit/cmd/buildctl
  ) || fail "buildx and BuildKit could not be built: the lines above are Go's."
  cp "$go_modules/go.sum" "$go_tools/"
}

# make_buildkit_image TAR: the root file system of BuildKit's image, with its runc and a shell.
make_buildkit_image() {
  local root library
  root="$(mktemp -d)"
  mkdir -p "$root"/{bin,etc,lib64,proc,run,sys,tmp,usr/bin,var/lib/buildkit}
  cp "$go_tools/buildkitd" "$go_tools/buildctl" "$root/usr/bin/"
  cp "$tools/runc/usr/sbin/runc" "$root/usr/bin/buildkit-runc"
  while read -r library; do cp --parents -L "$library" "$root"; done < <(
    ldd "$tools/runc/usr/sbin/runc" | grep -o '/[^ ]*'
  )
  cp "$(busybox_binary)" "$root/bin/busybox"
  local applet
  for applet in sh cat ls; do ln -s busybox "$root/bin/$applet"; done
  echo 'root:x:0:0:root:/root:/bin/sh' >"$root/etc/passwd"
  tar -C "$root" -cf "$1" .
  rm -rf "$root"
}

# start_container_builder: a builder with the driver docker-container, as docker/setup-buildx-action leaves one.
start_container_builder() {
  # shellcheck disable=SC2154 # from engine.sh
  local image="$engine_run/buildkit.tar" log="$engine_run/builder.log"
  make_buildkit_image "$image"
  logged "$log" docker import --change 'ENTRYPOINT ["buildkitd"]' "$image" moby/buildkit:buildx-stable-1 &&
    logged "$log" docker buildx create --name surepush --driver docker-container --driver-opt network=host \
      --driver-opt "cgroup-parent=/$(cat "$engine_run/bridge")" --bootstrap --use ||
    fail "BuildKit did not start in a container: the lines above are docker's."
  rm "$image"
}
