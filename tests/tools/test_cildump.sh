#!/bin/sh
# tests/tools/test_cildump.sh CILDUMP DATA: exit codes, texts and, where Mono's ilasm is installed, a round trip.
set -u
cildump=$1 data=$2 failures=0
scratch=$(mktemp -d) && trap 'rm -rf "$scratch"' EXIT

fail() { echo "FAIL: $*"; failures=$((failures + 1)); }
# expect CODE TEXT ARGUMENTS...: the exit code, and a text that the output (either stream) must have.
expect() {
    code=$1 text=$2
    shift 2
    "$cildump" "$@" >"$scratch/out" 2>&1
    got=$?
    [ "$got" = "$code" ] || fail "cildump $*: exit code $got instead of $code"
    grep -qF -e "$text" "$scratch/out" || fail "cildump $*: the output lacks '$text'"
}

expect 0 "usage: cildump" --help
expect 0 "cildump 0." --version
expect 2 "usage: cildump"
expect 2 "usage: cildump" --nonsense "$data/hello.dll"
expect 1 "No such file" "$scratch/none.dll"
expect 1 "no MZ header (offset 0x0)" "$data/hello.cs"
expect 0 "assembly hello, version 0.0.0.0" "$data/hello.dll"
expect 0 "#Strings" --headers "$data/hello.dll"
expect 0 "portable PDB" "$data/lines.pdb"
expect 0 'Name="Outer`1"' --tables=typedef "$data/hello.dll"
expect 0 "MethodDebugInformation" --tables "$data/lines.dll"
expect 1 "no 'Nonsense'" --tables=Nonsense "$data/hello.dll"
expect 0 '"done"' --heaps "$data/hello.dll"
expect 0 ".class nested public auto ansi beforefieldinit Inner<T>" --type=Sample.Outer\`1/Inner "$data/hello.dll"
expect 1 "no 'Sample.Nothing'" --type=Sample.Nothing "$data/hello.dll"
expect 0 'line 44:29-44:67' --method=Sample.Program::Choose "$data/lines.dll"
expect 0 'filter IL_0041 handler' --method=0x06000003 "$data/hello.dll"
expect 1 "no '0x06FFFFFF'" --method=0x06FFFFFF "$data/hello.dll"
expect 0 "a resource" --resource=Sample.resource.txt "$data/hello.dll"

if command -v ilasm >/dev/null 2>&1 && command -v mono >/dev/null 2>&1; then
    for source in "$data"/*.il; do
        [ -e "$source" ] || continue
        name=$(basename "$source" .il)
        ilasm -quiet -output:"$scratch/$name.exe" "$source" >/dev/null 2>&1 || { fail "ilasm $source"; continue; }
        "$cildump" --il "$scratch/$name.exe" >"$scratch/$name.1.il" || fail "cildump --il $name.exe"
        ilasm -quiet -output:"$scratch/$name.2.exe" "$scratch/$name.1.il" >"$scratch/log" 2>&1 || fail "$name: the dump does not assemble: $(cat "$scratch/log")"
        mono "$scratch/$name.exe" >"$scratch/want" 2>&1 || fail "$name: the program itself does not work: $(cat "$scratch/want")"
        mono "$scratch/$name.2.exe" >"$scratch/got" 2>&1
        cmp -s "$scratch/want" "$scratch/got" || fail "$name: the dump assembles to a program that behaves differently"
    done
fi
[ "$failures" = 0 ] && echo "ok"
exit "$failures"
