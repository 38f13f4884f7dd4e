#!/bin/sh
# Compiles the core library: corlib/build.sh OUT.dll
#
# The sources are listed in corlib/*.rsp. A file under corlib/pending declares the public members of a type whose
# bodies are not written yet; it takes part only as long as no listed source has the same path without "pending/".
set -e
out=${1:?usage: build.sh OUT.dll}
cd "$(dirname "$0")/.."
dotnet=$(command -v dotnet) || { echo "build.sh: dotnet is not on PATH" >&2; exit 1; }
root=$(dirname "$(readlink -f "$dotnet")")
csc=$(ls -d "$root"/sdk/*/Roslyn/bincore/csc.dll | sort -V | tail -1)
list=$(mktemp)
trap 'rm -f "$list"' EXIT
cat corlib/corlib.rsp corlib/corlib-base.rsp corlib/corlib-collections.rsp corlib/corlib-threading.rsp corlib/corlib-gc.rsp 2>/dev/null | grep -v '^#' | sort -u > "$list"
grep '^corlib/pending/' corlib/corlib-pending.rsp | while read -r file; do
    grep -qxF "corlib/${file#corlib/pending/}" "$list" || echo "$file"
done >> "$list"
exec "$dotnet" "$csc" /shared -nologo -noconfig -nostdlib -target:library -unsafe -optimize -debug:portable -deterministic \
    -langversion:latest -runtimemetadataversion:v4.0.30319 -publicsign -keyfile:corlib/core.snk \
    -nowarn:0108,0114,0169,0649,0414,0067,0618,0612,0626,0660,0661,0693,1591,8981,3021,0809,0672,0109,0659,0436,0465,0824,0628,0162,0164,0168,0219,SYSLIB0003,SYSLIB0050,SYSLIB0051,0419,1574,1572,1573,1584,1658,9195,9196,9191,9192,9193,0282,0728,0652,9080,9091,9265 \
    -out:"$out" @"$list"
