#!/bin/sh
# The samples tour: hello, a host with several domains, a look into an assembly. usage: tour.sh BUILD-FOLDER
set -e
build=$1
echo "== hello"
"$build/bin/cilantro" "$build/samples/hello.dll" Ada Grace
echo "== a C host with several domains"
"$build/samples/host" "$build/samples"
echo "== what is in hello.dll"
"$build/bin/cildump" --il --method=Main "$build/samples/hello.dll" | head -n 40
