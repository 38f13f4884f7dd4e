#!/bin/sh
# tests/data/build.sh: makes hello.dll, lines.dll and lines.pdb again from hello.cs. Needs the .NET SDK; the tests do not.
set -eu
cd "$(dirname "$0")"
root=$(dirname "$(readlink -f "$(command -v dotnet)")")
csc=$(ls "$root"/sdk/*/Roslyn/bincore/csc.dll | tail -1)
references=$(for f in "$root"/packs/Microsoft.NETCore.App.Ref/*/ref/net*/System.Runtime.dll "$root"/packs/Microsoft.NETCore.App.Ref/*/ref/net*/System.Console.dll \
    "$root"/packs/Microsoft.NETCore.App.Ref/*/ref/net*/System.Collections.dll "$root"/packs/Microsoft.NETCore.App.Ref/*/ref/net*/System.Runtime.InteropServices.dll; do echo "-r:$f"; done)
printf 'a resource' >resource.txt
common="-nologo -nostdlib -deterministic -optimize- -pathmap:$PWD=/src -resource:resource.txt,Sample.resource.txt"
# shellcheck disable=SC2086
dotnet "$csc" $common $references -debug:embedded -out:hello.dll -target:exe hello.cs
# shellcheck disable=SC2086
dotnet "$csc" $common $references -debug:portable -out:lines.dll -target:exe hello.cs
rm -f resource.txt
