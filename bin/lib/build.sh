# Building the two front ends, and only when something changed. Sourced by bin/run and bin/test.
# shellcheck shell=bash
: "${root:?the folder of the project}"

# One number for the names and contents of all files in some folders, without what is built there and what only tests
# read. Contents, not times: right after a pull, a change of branch, and when files were deleted.
content_of() {
  cd "$root" || return
  find "$@" -mindepth 1 \
    \( -name node_modules -o -name dist -o -name target -o -name .work -o -path server/src/test \) -prune \
    -o -type f ! -name schema.d.ts ! -name api.d.ts -print0 | LC_ALL=C sort -z | xargs -0 "${sha256[@]}" | "${sha256[@]}"
}
if command -v sha256sum >/dev/null; then sha256=(sha256sum); else sha256=(shasum -a 256); fi

# What a front end was made from and what came of it; both must still be there for it to count as built.
front_state() {
  [ -d "$root/$1/dist" ] || return 0
  printf '%s %s' "$(content_of api design "$1")" "$(content_of "$1/dist")"
}

front_is_built() {
  local state
  state=$(front_state "$1")
  [ -n "$state" ] && [ "$state" = "$(cat "$root/$1/node_modules/.built" 2>/dev/null)" ]
}

note_front_built() {
  front_state "$1" >"$root/$1/node_modules/.built"
}

# `npm ci`, when the lock file or the Node it was installed for is another than last time.
install_packages() {
  cd "$root/$1" || return
  local wanted
  wanted="$(node -p 'process.version + process.platform + process.arch') $("${sha256[@]}" <package-lock.json)"
  [ "$wanted" != "$(cat node_modules/.installed 2>/dev/null)" ] || return 0
  npm ci --include=dev --no-audit --no-fund && printf '%s\n' "$wanted" >node_modules/.installed
}

build_front() {
  install_packages "$1" && cd "$root/$1" && npm run types && npm run build && note_front_built "$1"
}
