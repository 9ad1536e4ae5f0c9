# Finding or installing the browser the browser tests drive. Sourced by bin/test; expects $root and $JAVA_HOME.
# shellcheck shell=bash
: "${root:?the folder of the project}"

# Prints the first browser that starts: on some systems chromium-browser is only a notice that it is to be had elsewhere,
# and a downloaded one may lack libraries.
chromium_path() {
  local candidate cache=${PLAYWRIGHT_BROWSERS_PATH:-}
  for candidate in "${CHROMIUM-}" chromium chromium-browser google-chrome google-chrome-stable \
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome' /Applications/Chromium.app/Contents/MacOS/Chromium \
    "${cache:-$HOME/.cache/ms-playwright}"/chromium-*/chrome-linux*/chrome \
    "${cache:-$HOME/Library/Caches/ms-playwright}"/chromium-*/chrome-mac*/*.app/Contents/MacOS/*; do
    candidate=$(command -v "$candidate") || continue
    if "$candidate" --version >/dev/null 2>&1; then
      printf '%s\n' "$candidate"
      return
    fi
  done
  return 1
}

install_chromium() {
  chromium_path && return
  from_playwright
  chromium_path && return
  from_package_manager
  chromium_path && return
  echo 'No Chromium was found and none could be installed. Install one and set CHROMIUM=/path/to/it, or run bin/test fast.'
  return 1
}

# Behind some firewalls the download hangs instead of failing, hence the short time limit.
from_playwright() {
  cd "$root/server" && env -u PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT=8000 \
    ./mvnw -q -B -ntp org.codehaus.mojo:exec-maven-plugin:3.6.4:java -Dexec.classpathScope=test \
    -Dexec.mainClass=com.microsoft.playwright.CLI -Dexec.args='install --no-shell chromium'
}

from_package_manager() {
  if command -v apt-get; then
    # The lists of a fresh container are empty.
    as_root apt-get update
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium fonts-liberation
  elif command -v dnf; then
    as_root dnf install -y chromium
  elif command -v apk; then
    as_root apk add chromium
  elif command -v brew; then
    brew install --cask chromium
  fi
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}
