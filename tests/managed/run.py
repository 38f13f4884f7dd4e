#!/usr/bin/env python3
"""Compiles the managed tests and compares what they do with their expectations.

usage: run.py --runtime CILANTRO [--filter TEXT] [--modes auto,fast,opt,...] [--flavour net10|net4x] [--jobs N]
       run.py --regenerate [--filter TEXT]     (writes the expectations: runs every program on the installed .NET)

A test is FOLDER/NAME.cs (or .vb, .fs, .il); FOLDER/NAME.out holds the bytes that .NET wrote to standard output, its last line "exit N"
the exit code. FOLDER/NAME.in, if there is one, is standard input. Modes: a tier, or a stress switch of the collector (gc-alloc, gc-poll).

A test whose first lines say "expected: mono" shows what only .NET Framework does: it is compiled for that, and Mono writes the expectation.
One that says "expected: by design" shows what .NET cannot (it ends the process): its expectation is written by hand.

--flavour net4x compiles the C# tests that net4x.txt lists against .NET Framework's reference assemblies instead (of Mono): the same
source must do the same from either file.
"""
import argparse, concurrent.futures, glob, os, re, shutil, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
NET4X = "/usr/lib/mono/4.8-api"
MODES = {
    "auto": ["--tier=auto"], "fast": ["--tier=fast"], "opt": ["--tier=opt"],
    "gc-alloc": ["--tier=auto", "--gc-stress=alloc,verify,poison", "--gc-sample=199"],
    "gc-poll": ["--tier=opt", "--gc-stress=poll,verify,poison", "--gc-sample=997"],
}
NO_WARNINGS = "-nowarn:0168,0169,0219,0414,0649,8632,8981"


def dotnet_root():
    return os.path.dirname(os.path.realpath(shutil.which("dotnet") or sys.exit("run.py: dotnet is not on PATH")))


def newest(pattern):
    found = sorted(glob.glob(pattern), key=lambda p: [int(x) if x.isdigit() else x for x in os.path.basename(p).replace("-", ".").split(".")])
    return found[-1] if found else sys.exit("run.py: nothing matches " + pattern)


def source_of(test):
    return next(p for p in (os.path.join(HERE, test + e) for e in (".cs", ".vb", ".fs", ".il")) if os.path.exists(p))


def authority(test):
    """Who says what is right: net10, mono or design."""
    with open(source_of(test), encoding="utf8", errors="replace") as f:
        found = re.search(r"expected: (mono|by design)", "".join(f.readlines()[:8]))
    return "net10" if not found else found.group(1).split()[-1]


def compiler(test, out, flavour, root, sdk, folder):
    """The command that compiles a test, or None when its tool is not installed."""
    source = source_of(test)
    if source.endswith(".il"):
        return ["ilasm", "/exe", "/quiet", "/out:" + out, source] if shutil.which("ilasm") else None
    if source.endswith(".fs"):
        shutil.copy(sdk + "/FSharp/FSharp.Core.dll", folder)
        return ["dotnet", sdk + "/FSharp/fsc.dll", "--nologo", "--optimize+", "--noframework", "--targetprofile:netcore", "--warn:0", "--debug:portable",
                "-r:" + folder + "/FSharp.Core.dll", "@" + folder + "/refs.rsp", "--out:" + out, source]
    if source.endswith(".vb"):
        return ["dotnet", sdk + "/Roslyn/bincore/vbc.dll", "/shared", "-nologo", "-optimize", "-debug:portable", "-nowarn", "@" + folder + "/refs.rsp",
                "-out:" + out, source]
    command = ["dotnet", sdk + "/Roslyn/bincore/csc.dll", "/shared", "-nologo", "-optimize", "-unsafe", "-langversion:latest", "-debug:portable", NO_WARNINGS, "-out:" + out, source]
    if flavour == "net10":
        return command + ["@" + folder + "/refs.rsp"]
    if not os.path.exists(NET4X):
        return None
    return command + ["-noconfig", "-nostdlib"] + ["-r:%s/%s.dll" % (NET4X, n) for n in ("mscorlib", "System", "System.Core", "System.Numerics")]


def compile_all(tests, flavour, folder, jobs):
    root = dotnet_root()
    sdk = newest(root + "/sdk/*")
    refs = newest(root + "/packs/Microsoft.NETCore.App.Ref/*") + "/ref/net10.0"
    with open(folder + "/refs.rsp", "w") as f:
        f.writelines('-r:"%s"\n' % dll for dll in sorted(glob.glob(refs + "/*.dll")))

    def one(test):
        out = os.path.join(folder, test.replace("/", ".") + ".dll")
        command = compiler(test, out, "net4x" if authority(test) == "mono" else flavour, root, sdk, folder)
        if not command:
            print("run.py: %s is skipped: its compiler is not installed" % test)
            return None
        p = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if p.returncode:
            sys.exit("run.py: %s does not compile:\n%s" % (test, p.stdout))
        return out

    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        return {t: out for t, out in zip(tests, pool.map(one, tests)) if out}


def run(command, test, folder):
    source = os.path.join(HERE, test + ".in")
    with tempfile.TemporaryDirectory(dir=folder) as cwd:
        with open(source if os.path.exists(source) else os.devnull, "rb") as stdin:
            try:
                p = subprocess.run(command, stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=cwd, timeout=120)
                return p.stdout + b"exit %d\n" % (p.returncode if p.returncode >= 0 else 128 - p.returncode), p.stderr
            except subprocess.TimeoutExpired:
                return b"timeout\n", b""


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--runtime")
    a.add_argument("--regenerate", action="store_true")
    a.add_argument("--filter", default="")
    a.add_argument("--modes", default="auto,fast,opt")
    a.add_argument("--flavour", default="net10", choices=["net10", "net4x"])
    a.add_argument("--jobs", type=int, default=2)
    o = a.parse_args()
    o.runtime = o.runtime and os.path.abspath(o.runtime)
    tests = sorted(t for t in (os.path.relpath(p, HERE)[:-3] for e in ("cs", "vb", "fs", "il") for p in glob.glob(HERE + "/*/*." + e)) if o.filter in t)
    if o.flavour == "net4x":
        with open(HERE + "/net4x.txt") as f:
            listed = {line.strip() for line in f}
        tests = [t for t in tests if t in listed]
    if not tests:
        sys.exit("run.py: no test's name contains '%s'" % o.filter)
    with tempfile.TemporaryDirectory() as folder:
        dlls = compile_all(tests, o.flavour, folder, o.jobs)
        tests = [t for t in tests if t in dlls]
        if o.regenerate:
            with open(folder + "/runtimeconfig.json", "w") as f:
                f.write('{"runtimeOptions":{"framework":{"name":"Microsoft.NETCore.App","version":"10.0.0"},"configProperties":{"System.Globalization.Invariant":true}}}')
            for test in tests:
                if authority(test) == "design":
                    continue
                shutil.copy(folder + "/runtimeconfig.json", dlls[test][:-4] + ".runtimeconfig.json")
                out, _ = run(["mono" if authority(test) == "mono" else "dotnet", dlls[test]], test, folder)
                with open(os.path.join(HERE, test + ".out"), "wb") as f:
                    f.write(out)
                print(test, len(out))
            return 0
        work = [(m, t) for m in o.modes.split(",") for t in tests]

        def one(item):
            mode, test = item
            out, err = run([o.runtime] + MODES[mode] + [dlls[test]], test, folder)
            with open(os.path.join(HERE, test + ".out"), "rb") as f:
                return out == f.read(), out, err

        failed = 0
        with concurrent.futures.ThreadPoolExecutor(o.jobs) as pool:
            for (mode, test), (good, out, err) in zip(work, pool.map(one, work)):
                if good:
                    continue
                failed += 1
                print("FAIL %s (%s)" % (test, mode))
                with open(os.path.join(HERE, test + ".out"), "rb") as f:
                    want, got = f.read().decode("utf8", "replace").splitlines(), out.decode("utf8", "replace").splitlines()
                for i in range(max(len(want), len(got))):
                    x, y = want[i] if i < len(want) else "<nothing>", got[i] if i < len(got) else "<nothing>"
                    if x != y:
                        print("  line %d: expected %.150s\n           got      %.150s" % (i + 1, x, y))
                        break
                if err.strip():
                    print("  stderr: " + err.decode("utf8", "replace").strip().replace("\n", "\n          ")[:600])
        print("%d passed, %d failed" % (len(work) - failed, failed))
        return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
