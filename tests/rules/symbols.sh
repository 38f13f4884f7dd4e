#!/bin/sh
# tests/rules/symbols.sh LIBRARY PROGRAM: the library exports only the public header's names, and neither it nor the program holds LLVM.
set -u
failures=0
extra=$(nm -D --defined-only "$1" | awk '{print $3}' | grep -v '^cilantro_')
if [ -n "$extra" ]; then
    echo "exported beside the public header: $extra"
    failures=1
fi
for file in "$1" "$2"; do
    if nm "$file" 2>/dev/null | grep -q ' [A-Za-z] _\?LLVM'; then
        echo "$file holds LLVM"
        failures=1
    fi
done
exit $failures
