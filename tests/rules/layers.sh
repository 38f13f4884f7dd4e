#!/bin/sh
# tests/rules/layers.sh SOURCE: includes point down or sideways in base < loader < runtime < jit, and are root-relative.
set -u
cd "$1" || exit 2
failures=0
check() {
    layer=$1 forbidden=$2
    [ -d "$layer" ] || return 0
    found=$(grep -rnE "^#include \"($forbidden)/" "$layer" --include='*.[chS]')
    if [ -n "$found" ]; then
        echo "$layer must not include from $forbidden:"
        echo "$found"
        failures=1
    fi
    relative=$(grep -rnE '^#include "(\.|[^/"]*")' "$layer" --include='*.[chS]')
    if [ -n "$relative" ]; then
        echo "includes must be root-relative:"
        echo "$relative"
        failures=1
    fi
}
check base 'loader|runtime|jit|tools'
check loader 'runtime|jit|tools'
check runtime 'jit|tools'
check jit 'tools'
inside=$(grep -nE '^#include "' tools/cilantro.c samples/*.c | grep -v '"runtime/cilantro.h"')
if [ -n "$inside" ]; then
    echo "programs that embed the runtime include runtime/cilantro.h only: $inside"
    failures=1
fi
llvm=$(grep -rlE '#include [<"]llvm' base loader runtime tools --include='*.[ch]' 2>/dev/null)
if [ -n "$llvm" ]; then
    echo "only jit may include LLVM headers: $llvm"
    failures=1
fi
exit $failures
