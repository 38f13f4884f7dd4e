#!/bin/sh
# tools/setup.sh: makes sure that what the build and the tests need is installed, and says what it installs.
#
# Needs Debian 12 or later, or Ubuntu with LLVM 19. As an ordinary user it changes nothing and prints the one command to run.
set -eu

build="cmake ninja-build gcc g++ pkg-config llvm-19-dev libuv1-dev libxxhash-dev zlib1g-dev libzstd-dev libxml2-dev"
tests="clang-19 libclang-rt-19-dev libcmocka-dev mono-complete python3"
# Some distributions ship this inside of another package.
optional="libclang-rt-19-dev"

installed() { dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q 'install ok installed'; }
offered() { apt-cache show "$1" >/dev/null 2>&1; }

if ! command -v dpkg-query >/dev/null 2>&1; then
    echo "setup: this is no Debian system; please install the equivalents of: $build $tests"
    exit 0
fi

missing=
for package in $build $tests; do
    installed "$package" && continue
    case " $optional " in *" $package "*) offered "$package" || continue ;; esac
    missing="$missing $package"
done

if [ -n "$missing" ]; then
    if [ "$(id -u)" -eq 0 ]; then
        echo "setup: installing$missing"
        export DEBIAN_FRONTEND=noninteractive
        # shellcheck disable=SC2086
        apt-get install -y --no-install-recommends $missing >/dev/null 2>&1 ||
            { apt-get update >/dev/null && apt-get install -y --no-install-recommends $missing; }
    else
        echo "setup: some packages are missing. Run: sudo apt-get install -y --no-install-recommends$missing"
        exit 1
    fi
fi

if ! command -v dotnet >/dev/null 2>&1; then
    echo "setup: 'dotnet' is not on the PATH: .NET SDK 10 is needed to compile the class library and the samples (https://dotnet.microsoft.com/download)."
    exit 1
fi
