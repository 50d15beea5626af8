#!/usr/bin/env bash
# Runs every test: installs what is missing, starts PostgreSQL and Redis for itself, builds once, runs the projects one
# after another and stops what it started. The last line is `N passed, N failed, N skipped`; exit 0 only when all passed.
#
#   bash tests/run.sh                   everything
#   bash tests/run.sh Domain Printing   only the projects whose names hold one of these words
#   CONFIGURATION=Debug bash tests/run.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

configuration=${CONFIGURATION:-Release} # what is shipped is what is tested
framework=net10.0
logs=$PWD/artifacts/tests
export DOTNET_GCgen0size=0x4000000 # thousands of short-lived expressions: fewer, larger collections
project_minutes=20
passed=0 failed=0 skipped=0
reached_the_end=no
test_pid='' postgres_pid='' redis_pid='' scratch=''

say() { printf '%s\n' "$*"; }

give_up() {
    printf 'tests/run.sh: %s\n' "$*" >&2
    exit 1
}

# Ends a process of ours: politely first, for good after ten seconds.
end_process() { # pid signal
    local pid=$1
    kill "-$2" "$pid" 2>/dev/null || return 0
    for _ in $(seq 100); do
        kill -0 "$pid" 2>/dev/null || break
        sleep 0.1
    done
    kill -KILL "$pid" 2>/dev/null || true
    wait "$pid" 2>/dev/null || true
}

finish() {
    local code=$?
    trap - EXIT INT TERM
    set +e
    [[ -z $test_pid ]] || end_process "$test_pid" TERM
    [[ -z $redis_pid ]] || end_process "$redis_pid" TERM
    [[ -z $postgres_pid ]] || end_process "$postgres_pid" INT
    [[ -z $scratch ]] || rm -rf "$scratch"
    # A run that stopped half-way is no success, whatever had passed by then.
    [[ $reached_the_end == yes || $failed -gt 0 ]] || failed=1
    [[ $failed -eq 0 || $code -ne 0 ]] || code=1
    say "$passed passed, $failed failed, $skipped skipped"
    exit "$code"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

postgres_tool() { # name
    local found
    found=$(command -v "$1" || ls -1 /usr/lib/postgresql/*/bin/"$1" 2>/dev/null | sort -V | tail -n 1 || true)
    [[ -n $found ]] && printf '%s' "$found"
}

install_what_is_missing() {
    local packages=()
    postgres_tool initdb >/dev/null && postgres_tool postgres >/dev/null || packages+=(postgresql)
    command -v redis-server >/dev/null || packages+=(redis-server)
    [[ -x ${CHROMIUM:-/usr/bin/chromium} ]] || packages+=(chromium)
    command -v pdftoppm >/dev/null && command -v pdftotext >/dev/null || packages+=(poppler-utils)
    command -v soffice >/dev/null || packages+=(libreoffice-writer libreoffice-math)
    command -v setpriv >/dev/null || packages+=(util-linux)
    command -v php >/dev/null || packages+=(php-cli)
    python3 -c 'import sympy' 2>/dev/null || /usr/bin/python3 -c 'import sympy' 2>/dev/null || packages+=(python3-sympy)
    [[ ${#packages[@]} -gt 0 ]] || return 0
    command -v apt-get >/dev/null || give_up "install with your system's package manager: ${packages[*]}"
    [[ $EUID -eq 0 ]] || give_up "missing; install with: sudo apt-get install ${packages[*]}"
    say "Installing ${packages[*]}"
    export DEBIAN_FRONTEND=noninteractive
    { apt-get update && apt-get install -y --no-install-recommends "${packages[@]}"; } >"$logs/install.log" 2>&1 </dev/null ||
        { tail -n 20 "$logs/install.log" >&2; give_up 'the packages could not be installed'; }
}

# A port nobody listens on. Below the range the system gives to outgoing connections.
free_port() {
    local port
    while :; do
        port=$((20000 + RANDOM % 12000))
        (: <"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { printf '%s' "$port"; return; }
    done
}

# Waits until the process answers; false when it ended or stays silent.
answers() { # pid command...
    local pid=$1
    shift
    for _ in $(seq 150); do
        kill -0 "$pid" 2>/dev/null || return 1
        "$@" >/dev/null 2>&1 && return 0
        sleep 0.2
    done
    return 1
}

listens() { (: <"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

start_postgres() {
    # The server refuses to run as root.
    local as=() data=$scratch/postgres log=$logs/postgres.log port
    [[ $EUID -ne 0 ]] || as=(setpriv --reuid=postgres --regid=postgres --init-groups --reset-env)
    mkdir "$data"
    [[ $EUID -ne 0 ]] || chown postgres: "$data"
    (cd / && "${as[@]}" "$(postgres_tool initdb)" -D "$data" -U postgres -A trust -E UTF8 --no-locale -N) >"$log" 2>&1 </dev/null ||
        { tail -n 20 "$log" >&2; give_up 'PostgreSQL could not make its data folder'; }
    for _ in 1 2 3; do
        port=$(free_port)
        # fsync=off: a power cut may eat this database. 300 connections: every test class has a pool of its own.
        (cd / && exec "${as[@]}" "$(postgres_tool postgres)" -D "$data" -p "$port" -k "$data" \
            -c listen_addresses=127.0.0.1 -c max_connections=300 -c fsync=off) >>"$log" 2>&1 </dev/null &
        postgres_pid=$!
        if answers "$postgres_pid" "$(postgres_tool pg_isready)" -q -h 127.0.0.1 -p "$port"; then
            export TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=postgres;Database=postgres"
            return
        fi
        end_process "$postgres_pid" INT
    done
    tail -n 20 "$log" >&2
    give_up 'PostgreSQL did not start'
}

start_redis() {
    local log=$logs/redis.log port
    mkdir "$scratch/redis"
    for _ in 1 2 3; do
        port=$(free_port)
        redis-server --port "$port" --bind 127.0.0.1 --save '' --dir "$scratch/redis" >"$log" 2>&1 </dev/null &
        redis_pid=$!
        if answers "$redis_pid" listens "$port"; then
            export TEST_REDIS=127.0.0.1:$port
            return
        fi
        end_process "$redis_pid" TERM
    done
    tail -n 20 "$log" >&2
    give_up 'Redis did not start'
}

build() {
    say "Building ($configuration)"
    # Build servers would outlive this script and hold its output open.
    if ! MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0 dotnet build TeacherBot.sln \
        -c "$configuration" --nologo -v quiet -p:UseSharedCompilation=false >"$logs/build.log" 2>&1 </dev/null; then
        { grep -E '(error|warn) ?[A-Z]*[0-9]*:|: error ' "$logs/build.log" || tail -n 30 "$logs/build.log"; } | sort -u | head -n 60 >&2
        give_up 'the build failed'
    fi
}

# The number an attribute of the report's <assembly> element holds.
counted() { # report attribute
    grep -o '<assembly [^>]*>' "$1" 2>/dev/null | head -n 1 | grep -oE "[ ]$2=\"[0-9]+\"" | grep -oE '[0-9]+' || printf '0'
}

without_bot_lines() { grep -v '^{"@t"' "$1" | cut -c 1-600 || true; }

# What went wrong, for people: the log from its first failure on, without the bot's JSON lines, in bearable length.
show_failures() { # log
    without_bot_lines "$1" |
        awk '/\[FAIL\]|\[ERROR\]|Unhandled exception|Catastrophic/ { on = 1 } / \[SKIP\]|=== TEST EXECUTION SUMMARY ===/ { on = 0 } on && ++lines <= 300' >"$scratch/failures"
    [[ -s $scratch/failures ]] || without_bot_lines "$1" | tail -n 40 >"$scratch/failures"
    cat "$scratch/failures"
    say "    (everything it wrote: ${1#"$PWD"/})"
}

run_project() { # folder
    local name log report code=0 total good bad left
    name=$(basename "$1")
    log=$logs/$name.log report=$logs/$name.xml
    rm -f "$report"
    # In the background, so that a stopped script can stop it.
    timeout --kill-after=15 "${project_minutes}m" dotnet "$1/bin/$configuration/$framework/$name.dll" \
        -noLogo -noColor -noAutoReporters -result-xml "$report" >"$log" 2>&1 </dev/null &
    test_pid=$!
    wait "$test_pid" || code=$?
    test_pid=''
    total=$(counted "$report" total)
    good=$(counted "$report" passed)
    bad=$(($(counted "$report" failed) + $(counted "$report" errors)))
    left=$(($(counted "$report" skipped) + $(counted "$report" not-run)))
    say "$name: $good passed, $bad failed, $left skipped in $(counted_seconds "$report") s"
    if [[ $code -ne 0 && $bad -eq 0 ]]; then
        bad=1
        case $code in
            124 | 137) say "    It did not end within $project_minutes minutes." ;;
            *) say "    It broke off with exit code $code." ;;
        esac
    elif [[ $total -eq 0 ]]; then
        bad=1
        say '    It has no tests.'
    fi
    [[ $bad -eq 0 ]] || show_failures "$log"
    passed=$((passed + good)) failed=$((failed + bad)) skipped=$((skipped + left))
}

counted_seconds() { # report
    grep -o '<assembly [^>]*>' "$1" 2>/dev/null | head -n 1 | grep -oE '[ ]time="[0-9.]+"' | grep -oE '[0-9.]+' || printf '?'
}

is_asked_for() { # name words...
    local name=$1
    shift
    [[ $# -gt 0 ]] || return 0
    for word in "$@"; do
        [[ $name != *"$word"* ]] || return 0
    done
    return 1
}

command -v dotnet >/dev/null || give_up 'the .NET SDK is missing: https://dotnet.microsoft.com/download (global.json says which)'
mkdir -p "$logs"
install_what_is_missing
scratch=$(mktemp -d "${TMPDIR:-/tmp}/teacherbot-tests.XXXXXX")
chmod 755 "$scratch"
build
start_postgres
start_redis
for folder in tests/*Tests tests/*Scenarios; do
    if is_asked_for "$(basename "$folder")" "$@"; then
        run_project "$folder"
    fi
done
[[ $((passed + failed)) -gt 0 ]] || give_up 'no test was run'
reached_the_end=yes
