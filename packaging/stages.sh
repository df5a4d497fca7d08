# SPDX-FileCopyrightText: Portulan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by packaging/test and packaging/run: named stages with a time and a log.
# Only what Debian installs is run, whatever else lies on this machine's path.
export PATH=/usr/sbin:/usr/bin:/sbin:/bin
# ccache: what one clone compiled serves the next, in whatever folder it lies; precompiled headers count by content.
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
readonly logs=$PWD/build/logs
mkdir -p "$logs"
stages=()

logOf() { echo "$logs/${1//[ ,]/_}.log"; }

# stage NAME COMMAND...: quiet when it succeeds; the end of the log and exit where it fails.
stage() {
    local name=$1 began=$SECONDS log note
    log=$(logOf "$name")
    shift
    if ("$@") >"$log" 2>&1 </dev/null; then
        note=$(sed -n '/^not judged/{p;q}' "$log")
        stages+=("$(printf '%-18s %4d s' "$name" $((SECONDS - began)))${note:+  $note}")
        echo "${stages[-1]}"
    else
        tail -n 80 "$log"
        printf '\n%s FAILED after %d s; whole log: %s\n' "$name" $((SECONDS - began)) "$log"
        exit 1
    fi
}

printStages() { echo; printf '%s\n' "${stages[@]}" "$(printf '%-18s %4d s' "all of it" "$SECONDS")"; echo; }

configure() { cmake --preset "$1"; }

build() {
    configure "$1"
    cmake --build build/"$1" -j "$(nproc)"
}

# GUI tests need a screen with OpenGL, also where there is no display and no graphics card.
onScreen() { timeout --kill-after=10 1800 xvfb-run --auto-servernum --server-args='-screen 0 1600x1000x24 +extension GLX' "$@"; }

runTests() {
    local suppressions=$PWD/packaging/sanitizers
    export ASAN_OPTIONS=detect_stack_use_after_return=1
    local screen=()
    if [ "$1" = asan-gui ]; then
        # Mesa's driver stays loaded, else LSan would not know what to call its leaks. No strict string checks:
        # libxkbcommon-x11 calls strndup on text without an end.
        ASAN_OPTIONS+=:verify_asan_link_order=0
        screen=(env "LD_PRELOAD=/usr/lib/$(gcc -print-multiarch)/dri/swrast_dri.so")
    else
        ASAN_OPTIONS+=:strict_string_checks=1
    fi
    export LSAN_OPTIONS=suppressions=$suppressions/leaks.txt:print_suppressions=0
    export UBSAN_OPTIONS=print_stacktrace=1
    onScreen "${screen[@]}" ctest --test-dir build/"$1" -j "$(nproc)" --output-on-failure --no-tests=error
}

# What `runTests` tries by samples, at every point.
everyFault() { PORTULAN_EXHAUSTIVE=1 build/"$1"/bin/test_store fault_points_test; }

# qmllint 6.4 ends well with warnings; here none is let pass.
lintQml() {
    local found
    found=$(cmake --build build/"$1" --target all_qmllint 2>&1) || { echo "$found"; return 1; }
    echo "$found"
    [[ $found != *Warning:* ]]
}
