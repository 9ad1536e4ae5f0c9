# Finding what must be on the machine already: a JDK and Node. Sourced by bin/run, bin/test and the benchmarks.
# shellcheck shell=bash

die() {
  printf '\n%s\n' "$*" >&2
  exit 1
}

# Prints the major version of the JDK in a folder; nothing when it is none, or a mere runtime without a compiler.
jdk_version() {
  [ -n "$1" ] && [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 0
  if [ -f "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  else
    "$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1
  fi
}

# The folder of the JDK a command on the PATH belongs to, through the links distributions make.
jdk_on_path() {
  local javac
  javac=$(command -v javac) || return 0
  while [ -L "$javac" ]; do
    cd "$(dirname "$javac")" || return
    javac=$(readlink "$javac")
  done
  (cd "$(dirname "$javac")/.." && pwd -P)
}

# Sets JAVA_HOME to a JDK 25 or newer; what the user chose comes before what lies about.
find_jdk() {
  local candidate version
  for candidate in "${JAVA_HOME-}" "$(jdk_on_path)" \
    /usr/lib/jvm/* ~/.sdkman/candidates/java/* ~/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    version=$(jdk_version "$candidate")
    if [ "${version:-0}" -ge 25 ]; then
      export JAVA_HOME=$candidate
      return
    fi
  done
  die 'A JDK 25 or newer is needed and none was found (looked at JAVA_HOME, the PATH, /usr/lib/jvm, SDKMAN). Ways to get one:
  Debian, Ubuntu   sudo apt-get install openjdk-25-jdk-headless   (where the release has it)
  any Linux, Mac   SDKMAN, https://sdkman.io, then: sdk install java 25-tem
  by hand          https://adoptium.net/temurin/releases/?version=25, then: export JAVA_HOME=/where/it/is
Then run this again.'
}

# Puts a Node of at least 20.19, with npm, on the PATH.
find_node() {
  local folder
  for folder in '' ~/.nvm/versions/node/*/bin; do
    if PATH="${folder:+$folder:}$PATH" node -e \
      'const [major, minor] = process.versions.node.split("."); process.exit(major > 20 || (major == 20 && minor >= 19) ? 0 : 1)' \
      2>/dev/null; then
      PATH="${folder:+$folder:}$PATH"
      command -v npm >/dev/null || die 'Node is here but npm is not. On Debian and Ubuntu: sudo apt-get install npm'
      return
    fi
  done
  die 'Node 20.19 or newer is needed to build the pages and none was found on the PATH. Ways to get one:
  Debian, Ubuntu   sudo apt-get install nodejs npm   (where the release has 20 or newer)
  any Linux, Mac   nvm, https://github.com/nvm-sh/nvm, then: nvm install 22
  by hand          https://nodejs.org/en/download
Then run this again.'
}
