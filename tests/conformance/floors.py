#!/usr/bin/env python3
"""Runs the conformance programs and holds each suite to its floor.

usage: floors.py ARCHIVES CILANTRO floors.tsv
floors.tsv: suite <TAB> programs that must pass at least. A suite that does better says so: raise its floor then.
"""
import os, re, subprocess, sys

archives, runtime, table = sys.argv[1:]
with open(table) as f:
    floors = {suite: int(floor) for suite, floor in (line.split("\t") for line in f if line.strip() and line[0] != "#")}
run = subprocess.run([sys.executable, os.path.join(archives, "run.py"), os.path.join(archives, "mono-public.tar.xz"), "--runtime", runtime, "--timeout", "20"],
                     stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
passed = {m.group(1): (int(m.group(2)), int(m.group(3))) for m in re.finditer(r"^([\w-]+): (\d+) of (\d+)", run.stdout, re.M)}
failed = False
for suite, floor in floors.items():
    count, total = passed.get(suite, (0, 0))
    failed |= count < floor
    print("%-10s %d of %d, floor %d%s" % (suite, count, total, floor, "  BELOW" if count < floor else ""))
if not passed:
    print(run.stdout[-2000:])
sys.exit(failed)
