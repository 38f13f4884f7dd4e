#!/bin/sh
# Compiles C# for .NET 10 with the installed SDK: compile_cs.sh OUT.dll SOURCE... A source without a Main makes a library.
set -e
out=$1
shift
dotnet=$(command -v dotnet) || { echo "compile_cs.sh: dotnet is not on PATH" >&2; exit 1; }
root=$(dirname "$(readlink -f "$dotnet")")
csc=$(ls -d "$root"/sdk/*/Roslyn/bincore/csc.dll | sort -V | tail -n 1)
refs=$(ls -d "$root"/packs/Microsoft.NETCore.App.Ref/*/ref/net10.0 | sort -V | tail -n 1)
mkdir -p "$(dirname "$out")"
list=$(mktemp)
trap 'rm -f "$list"' EXIT
for dll in "$refs"/*.dll; do echo "-r:\"$dll\""; done > "$list"
grep -q ' Main(' "$@" && target=exe || target=library
"$dotnet" "$csc" /shared -nologo -optimize -unsafe -langversion:latest -debug:portable -target:$target @"$list" -out:"$out" "$@"
