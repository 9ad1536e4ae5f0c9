# What the benchmarks share; sourced by each `run`. Ends what it started, and leaves nothing behind.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
ending=()

# end_with PID: stops that process when this script ends, the last started first.
end_with() { ending=("$1" ${ending[@]+"${ending[@]}"}); }

stop() {
    local pid
    for pid in ${ending[@]+"${ending[@]}"}; do
        { kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null; } || true
    done
    rm -rf "$work"
}
trap stop EXIT
trap 'exit 130' INT TERM

free_port() {
    local port
    while port=$((20000 + RANDOM % 12000)); (: </dev/tcp/127.0.0.1/$port) 2>/dev/null; do :; done
    echo "$port"
}

# start_platform PORT [NAME=VALUE…]: on an empty home of its own, and waits until it is seeded; $platform is its process.
start_platform() {
    local port=$1
    shift
    env PORT="$port" TWINS_HOME="$work/home" "$@" "$root/bin/run" >"$work/platform.log" 2>&1 &
    platform=$!
    end_with "$platform"
    until grep -q 'is ready' "$work/platform.log"; do
        kill -0 "$platform" 2>/dev/null || { tail -n 40 "$work/platform.log" >&2; exit 1; }
        sleep 0.5
    done
}

# compile FOLDER: into $work/classes.
compile() { "$JAVA_HOME/bin/javac" -d "$work/classes" "$@"; }

. "$root/bin/lib/tools.sh"
find_jdk
echo "$(nproc) processors, load $(cut -d' ' -f1 /proc/loadavg) before the run" >&2
