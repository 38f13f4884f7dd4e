#!/usr/bin/env python3
"""Tests of application domains: programs of several assemblies, for .NET Framework.

usage: run_domains.py --runtime CILANTRO [--filter TEXT] [--modes fast,opt,...]
       run_domains.py --regenerate [--filter TEXT]     (writes the expectations: runs every program on Mono)

A test is the folder domains/NAME. Its file `build` has a line "OUT: SOURCES AND REFERENCES" for each assembly, in order (compiled by mcs), and
may say "no oracle": then the expectation was written by hand, for behaviour that is a decision of ours. main.exe is run; domains/NAME/out is what it
wrote to standard output, its last line "exit N" the exit code.
"""
import argparse, glob, os, subprocess, sys, tempfile

from run import MODES, HERE, run


def build(test, folder):
    """Compiles the test into `folder`. Returns whether Mono is its oracle."""
    oracle = True
    for line in open(os.path.join(HERE, "domains", test, "build")):
        line = line.split("#")[0].strip()
        if line == "no oracle":
            oracle = False
        if ":" not in line:
            continue
        out, inputs = line.split(":")
        out = os.path.join(folder, out.strip())
        os.makedirs(os.path.dirname(out), exist_ok=True)
        command = ["mcs", "-nologo", "-optimize", "-debug-", "-langversion:7", "-target:" + ("exe" if out.endswith(".exe") else "library"), "-out:" + out]
        for name in inputs.split():
            command.append(os.path.join(HERE, "domains", test, name) if name.endswith(".cs") else "-r:" + os.path.join(folder, name))
        p = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if p.returncode:
            sys.exit("run_domains.py: %s does not compile:\n%s" % (test, p.stdout))
    return oracle


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--runtime")
    a.add_argument("--regenerate", action="store_true")
    a.add_argument("--filter", default="")
    a.add_argument("--modes", default="fast,opt")
    o = a.parse_args()
    o.runtime = o.runtime and os.path.abspath(o.runtime)
    failed = passed = 0
    tests = sorted(os.path.basename(os.path.dirname(p)) for p in glob.glob(HERE + "/domains/*/build") if o.filter in p)
    if not tests:
        sys.exit("run_domains.py: no test's name contains '%s'" % o.filter)
    for test in tests:
        expectation = os.path.join(HERE, "domains", test, "out")
        with tempfile.TemporaryDirectory() as folder:
            oracle = build(test, folder)
            program = os.path.join(folder, "main.exe")
            if o.regenerate:
                if oracle:
                    out, _ = run(["mono", program], test, folder)
                    open(expectation, "wb").write(out)
                    print(test, len(out))
                continue
            for mode in o.modes.split(","):
                out, err = run([o.runtime] + MODES[mode] + [program], test, folder)
                if out == open(expectation, "rb").read():
                    passed += 1
                    continue
                failed += 1
                print("FAIL domains/%s (%s)\n%s\n%s" % (test, mode, out.decode("utf8", "replace"), err.decode("utf8", "replace")))
    if not o.regenerate:
        print("%d passed, %d failed" % (passed, failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
