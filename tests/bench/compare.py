#!/usr/bin/env python3
"""Benchmark programs on Cilantro beside the installed .NET: seconds and ratio, start-up excluded.

usage: compare.py CILANTRO [--filter TEXT] [--rounds N] [--tier auto|fast|opt]

Each program of tests/managed/bench runs with a large argument and with a small one, in turn on both runtimes; the difference of
the medians is the time of the work itself, without the start and the first compiles. .NET runs as it is installed (tiered).
"""
import argparse, os, shutil, statistics, subprocess, sys, tempfile, time

HERE = os.path.dirname(os.path.abspath(__file__))
PROGRAMS = os.path.join(HERE, "..", "managed", "bench")
# name: (large, small). Chosen so that .NET works about a second.
SIZES = {"nbody": (10_000_000, 1000), "spectralnorm": (2000, 10), "fannkuch": (10, 3), "mandelbrot": (2000, 10), "matmul": (800, 10), "binarytrees": (17, 4)}


def seconds(command):
    start = time.perf_counter()
    if subprocess.run(command, stdout=subprocess.DEVNULL).returncode:
        sys.exit("compare.py: fails: " + " ".join(command))
    return time.perf_counter() - start


def main():
    a = argparse.ArgumentParser()
    a.add_argument("runtime")
    a.add_argument("--filter", default="")
    a.add_argument("--rounds", type=int, default=5)
    a.add_argument("--tier", default="opt")
    o = a.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        print("%-14s %9s %9s %7s" % ("", "cilantro", "dotnet", "ratio"))
        for name, sizes in SIZES.items():
            if o.filter not in name:
                continue
            dll = os.path.join(folder, name + ".dll")
            subprocess.run(["sh", os.path.join(HERE, "../../tools/compile_cs.sh"), dll, os.path.join(PROGRAMS, name + ".cs")], check=True)
            with open(dll[:-4] + ".runtimeconfig.json", "w") as f:
                f.write('{"runtimeOptions":{"framework":{"name":"Microsoft.NETCore.App","version":"10.0.0"}}}')
            commands = {"cilantro": [o.runtime, "--tier=" + o.tier, dll], "dotnet": [shutil.which("dotnet") or "dotnet", dll]}
            times = {(r, s): [] for r in commands for s in sizes}
            for _ in range(o.rounds):
                for r, s in times:
                    times[r, s].append(seconds(commands[r] + [str(s)]))
            ours, theirs = (statistics.median(times[r, sizes[0]]) - statistics.median(times[r, sizes[1]]) for r in commands)
            print("%-14s %9.3f %9.3f %7.2f" % (name, ours, theirs, ours / theirs), flush=True)


main()
