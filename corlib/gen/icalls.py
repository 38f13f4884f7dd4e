"""Prints rows of runtime/icalls.def for the externs of the given C# files that have no row yet.

Run it from the project root: python3 corlib/gen/icalls.py FILES >> runtime/icalls.def
"""

import re
import sys

WORDS = {"bool": "BOOL", "char": "CHAR", "sbyte": "I1", "byte": "U1", "short": "I2", "ushort": "U2", "int": "I4", "uint": "U4", "long": "I8", "ulong": "U8",
         "float": "R4", "double": "R8", "IntPtr": "PTR", "nint": "PTR", "nuint": "PTR", "UIntPtr": "PTR", "void": "VOID", "string": "STR"}


def word(t):
    t = t.strip()
    if t.startswith(("ref ", "out ", "in ")):
        return "REF"
    if t.endswith("*"):
        return "PTR"
    if t.endswith("[]") or t == "Array":
        return "ARR"
    return WORDS.get(t, "OBJ")


def snake(name):
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()


known = set(re.findall(r'ICALL\("([^"]+)", "([^"]+)"', open("runtime/icalls.def").read()))
EXTERN = re.compile(r"static extern (?:unsafe )?([\w\[\]<>.*?]+) (\w+)\(([^)]*)\);")
for path in sys.argv[1:]:
    space = None
    types = []
    summary = None
    intrinsic = False
    for line in open(path):
        m = re.match(r"namespace ([\w.]+)", line)
        if m:
            space = m.group(1)
        m = re.search(r"\b(?:class|struct) (\w+)", line)
        if m and not line.strip().startswith("//"):
            indent = len(line) - len(line.lstrip())
            types = [t for t in types if t[0] < indent] + [(indent, m.group(1))]
        m = re.search(r"/// <summary>(.*)</summary>", line)
        if m:
            summary = m.group(1)
        if "[Intrinsic" in line:
            intrinsic = True
        m = EXTERN.search(line)
        if m and not intrinsic:
            full = space + "." + "+".join(t[1] for t in types)
            if (full, m.group(2)) not in known:
                parameters = []
                for p in filter(None, (p.strip() for p in m.group(3).split(","))):
                    kind, name = p.rsplit(" ", 1)
                    parameters.append(word(re.sub(r"^\[[^\]]*\] ", "", kind)) + " " + name.lstrip("@"))
                function = "clr_icall_%s_%s" % (snake(types[-1][1]), snake(m.group(2)))
                print('ICALL("%s", "%s", %s, %s, (%s))%s' % (full, m.group(2), function, word(m.group(1)), ", ".join(parameters) or "", "  /* %s */" % summary.replace("*/", "* /") if summary else ""))
                known.add((full, m.group(2)))
        if ";" in line or "}" in line:
            summary = None
            intrinsic = False
