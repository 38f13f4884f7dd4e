#!/usr/bin/env python3
"""mutate.py PROGRAM COUNT [SEED] [FILE...]: damages assemblies and shows each to PROGRAM: cildump with all views, or cilantro --check.

A run passes when every process ends by itself within five seconds with exit code 0 or 1, and says something when it is 1. A failing
image is kept in mutate-failures/ of the current folder. Best with a build under AddressSanitizer."""
import glob
import os
import random
import subprocess
import sys
import tempfile

DATA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "data")
INSTALLED = ["/usr/lib/mono/4.5/Facades/System.Runtime.dll", "/usr/lib/mono/4.5/cscompmgd.dll", "/usr/lib/mono/4.5/Mono.Posix.dll",
             "/usr/lib/mono/4.5/Accessibility.dll", "/usr/lib/mono/4.5/gacutil.exe"]
EDGES = [0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 0xFFFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF]
LIMIT_SECONDS = 5


def place(rng, image):
    """An offset, with a taste for headers and for the metadata, where damage gets further than into code."""
    root = image.find(b"BSJB")
    kind = rng.random()
    if kind < 0.15 or root < 0:
        return rng.randrange(min(len(image), 1024))
    if kind < 0.4:
        return root + rng.randrange(max(1, min(400, len(image) - root)))
    if kind < 0.8:
        return root + rng.randrange(len(image) - root)
    return rng.randrange(len(image))


def flip(rng, image, _others):
    for _ in range(rng.choice([1, 1, 2, 4, 16, 64])):
        image[place(rng, image)] ^= 1 << rng.randrange(8)


def overwrite(rng, image, _others):
    for _ in range(rng.choice([1, 1, 2, 8])):
        at, size = place(rng, image), rng.choice([1, 2, 4])
        image[at:at + size] = (rng.choice(EDGES) & (256 ** size - 1)).to_bytes(size, "little")[:max(0, len(image) - at)]


def truncate(rng, image, _others):
    del image[rng.randrange(1, len(image)):]


def splice(rng, image, others):
    other = rng.choice(others)
    size = min(rng.choice([4, 16, 64, 512, 4096]), len(other))
    source, at = rng.randrange(len(other) - size + 1), place(rng, image)
    part = other[source:source + size]
    if rng.random() < 0.7:
        image[at:at + size] = part[:len(image) - at]
    else:
        image[at:at] = part


def blank(rng, image, _others):
    at, size = place(rng, image), rng.choice([4, 32, 256])
    image[at:at + size] = bytes([rng.choice([0, 0xFF])]) * min(size, len(image) - at)


def main():
    count = int(sys.argv[2])
    program = [sys.argv[1], "--check" if os.path.basename(sys.argv[1]) == "cilantro" else "--all"]
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    kinds = ["*.dll"] if program[1] == "--check" else ["*.dll", "*.pdb"]
    names = sys.argv[4:] or sorted(name for kind in kinds for name in glob.glob(os.path.join(DATA, kind))) + [f for f in INSTALLED if os.path.exists(f)]
    originals = [open(name, "rb").read() for name in names]
    small = [o for o in originals if len(o) < 64 * 1024]
    if program[1] == "--check": # compiling all of a large one takes longer than the limit
        originals = small
    codes, failures = {}, 0
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "image")
        for number in range(count):
            rng = random.Random(seed * 1000003 + number)
            # Mostly small files: more of their bytes matter, and a run takes less time.
            image = bytearray(rng.choice(small if rng.random() < 0.8 else originals))
            for _ in range(rng.choice([1, 1, 1, 2, 3])):
                rng.choice([flip, flip, overwrite, overwrite, truncate, splice, blank])(rng, image, originals)
                if len(image) < 2:
                    break
            with open(path, "wb") as file:
                file.write(image)
            try:
                done = subprocess.run(program + [path], stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=LIMIT_SECONDS)
                code, report = done.returncode, done.stderr or (b"malformed" if b"malformed:" in done.stdout else b"")
            except subprocess.TimeoutExpired:
                code, report = "timeout", b""
            codes[code] = codes.get(code, 0) + 1
            if code not in (0, 1) or (code == 1 and not report) or b"Sanitizer" in report or b"runtime error" in report:
                failures += 1
                os.makedirs("mutate-failures", exist_ok=True)
                kept = os.path.join("mutate-failures", f"{seed}-{number}")
                with open(kept, "wb") as file:
                    file.write(image)
                print(f"{kept}: {code}\n{report.decode(errors='replace')[:1500]}")
    print(f"{count} images, exit codes {codes}, {failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
