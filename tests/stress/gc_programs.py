#!/usr/bin/env python3
"""Random C# programs against the collector: loops over arrays, structs with references, refs to elements, exceptions and closures, with
allocations at random places. Compiled code that loses the base of a derived pointer, or a store without its card, shows as a wrong sum, a
crash or a complaint of the verifier.

usage: gc_programs.py --runtime CILANTRO [--first SEED] [--count N]

Each program is compiled once; what it prints on the installed .NET is the expectation.
"""
import argparse, glob, os, random, shutil, subprocess, sys, tempfile

MODES = [
    ["--tier=fast"], ["--tier=opt"], ["--tier=opt", "--gc-stress=alloc,poison"], ["--tier=fast", "--gc-stress=alloc,poison", "--gc-sample=3"],
    ["--tier=opt", "--gc-stress=alloc,verify,poison", "--gc-sample=17"], ["--tier=opt", "--gc-stress=poll,poison", "--gc-sample=5"],
]

PRELUDE = """using System;
class N
{
    public int v; public N a, b; public int[] arr; public S s;
    public N(int v) { this.v = v; }
    public virtual int F(int x) => v * 3 + x;
}
class M : N
{
    public string t;
    public M(int v) : base(v * 2) { t = "t" + v.ToString(); }
    public override int F(int x) => t.Length + x - v;
}
struct S
{
    public int x; public N n; public long y; public object o;
    public S(int i) { x = i; n = new N(i); y = i * 7L; o = i; }
    public int Sum() => x + n.v + (int)y + (int)o;
}
class G<T>
{
    T[] items = new T[8]; int n;
    public void Add(T t)
    {
        if (n == items.Length) { var b = new T[n * 2]; for (int i = 0; i < n; i++) b[i] = items[i]; items = b; }
        items[n++] = t;
    }
    public T Get(int i) => items[i];
}
class P
{
    static N root; static N[] table = new N[32]; static S[] ss = new S[16]; static object junk; static int h; static string str = "";
    static void Mix(int x) { h = h * 31 + x; }
    static N Alloc(int i)
    {
        junk = new int[(i & 15) * 40 + 1];
        N n = (i & 1) == 0 ? new N(i) : new M(i);
        n.arr = new int[i % 5 + 1];
        for (int k = 0; k < n.arr.Length; k++) n.arr[k] = i + k;
        return n;
    }
"""


class Scope:
    """Names of each kind that an expression may use."""

    def __init__(self, ints, arrays, objects, structs, struct_arrays, strings):
        self.ints, self.arrays, self.objects, self.structs, self.struct_arrays, self.strings = ints, arrays, objects, structs, struct_arrays, strings

    def inner(self):
        return Scope(*(list(names) for names in (self.ints, self.arrays, self.objects, self.structs, self.struct_arrays, self.strings)))


class Generator:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.lines = []
        self.names = 0

    def line(self, depth, text):
        self.lines.append("    " * (depth + 2) + text)

    def name(self, prefix):
        self.names += 1
        return "%s%d" % (prefix, self.names)

    def element(self, array, scope, depth=0):
        return "%s[(int)((uint)%s %% (uint)%s.Length)]" % (array, self.expression(scope, depth + 1), array)

    def expression(self, scope, depth=0):
        pick, choice = self.random.choice, self.random.randrange(12)
        again = lambda: self.expression(scope, depth + 1)
        if depth > 2 or choice < 3:
            return pick(scope.ints + [str(self.random.randrange(1, 50))])
        if choice == 3:
            return "(%s + %s)" % (again(), again())
        if choice == 4:
            return "(%s ^ %s)" % (again(), again())
        if choice == 5:
            return self.element(pick(scope.arrays), scope, depth)
        if choice == 6:
            return pick(scope.objects) + ".v"
        if choice == 7:
            return "%s.F(%s)" % (pick(scope.objects), again())
        if choice == 8:
            return pick(scope.structs) + ".Sum()"
        if choice == 9:
            return self.element(pick(scope.struct_arrays), scope, depth) + ".x"
        if choice == 10:
            return pick(scope.strings) + ".Length"
        return "Alloc(%s & 255).arr[0]" % again()

    def block(self, scope, depth, most):
        for _ in range(self.random.randrange(1, most)):
            self.statement(scope, depth + 1)

    # --- statements: each kind is a method, chosen by its weight ---

    def new_array(self, scope, depth):
        name = self.name("a")
        self.line(depth, "var %s = new int[%d];" % (name, self.random.choice([1, 3, 7, 16, 33, 100, 1000])))
        self.line(depth, "for (int z = 0; z < %s.Length; z++) %s[z] = z * %d + %s;" % (name, name, self.random.randrange(1, 9), self.expression(scope)))
        scope.arrays.append(name)

    def new_object(self, scope, depth):
        name = self.name("o")
        self.line(depth, "N %s = Alloc((%s) & 255);" % (name, self.expression(scope)))
        scope.objects.append(name)

    def new_struct(self, scope, depth):
        name = self.name("s")
        self.line(depth, "S %s = new S((%s) & 1023);" % (name, self.expression(scope)))
        scope.structs.append(name)

    def new_struct_array(self, scope, depth):
        name = self.name("sa")
        self.line(depth, "var %s = new S[%d];" % (name, self.random.randrange(1, 12)))
        self.line(depth, "for (int z = 0; z < %s.Length; z++) %s[z] = new S(z + %d);" % (name, name, self.random.randrange(9)))
        scope.struct_arrays.append(name)

    def new_string(self, scope, depth):
        name = self.name("t")
        self.line(depth, 'string %s = "q" + ((%s) & 4095).ToString();' % (name, self.expression(scope)))
        scope.strings.append(name)

    def loop(self, scope, depth):
        name = self.name("i")
        limit = self.random.choice([str(self.random.randrange(2, 9))] + ([self.random.choice(scope.arrays) + ".Length"] if depth == 0 else []))
        self.line(depth, "for (int %s = 0; %s < %s; %s++) {" % (name, name, limit, name))
        inner = scope.inner()
        inner.ints.append(name)
        self.block(inner, depth, 5)
        self.line(depth, "}")

    def ref_to_element(self, scope, depth):
        name = self.name("r")
        self.line(depth, "{ ref int %s = ref %s;" % (name, self.element(self.random.choice(scope.arrays), scope)))
        inner = scope.inner()
        inner.ints.append(name)
        self.block(inner, depth, 4)
        self.line(depth, "%s += %s; }" % (name, self.expression(inner)))

    def ref_to_struct(self, scope, depth):
        name = self.name("rs")
        self.line(depth, "{ ref S %s = ref %s;" % (name, self.element(self.random.choice(scope.struct_arrays), scope)))
        inner = scope.inner()
        inner.structs.append(name)
        self.block(inner, depth, 4)
        self.line(depth, "%s = new S((%s) & 511); Mix(%s.Sum()); }" % (name, self.expression(inner), name))

    def store(self, scope, depth):
        index = self.expression(scope)
        self.line(depth, self.random.choice([
            "table[(int)((uint)%s %% 32)] = %s;" % (index, self.random.choice(scope.objects)),
            "ss[(int)((uint)%s %% 16)] = %s;" % (index, self.random.choice(scope.structs)),
            "{ N x = %s; x.a = %s; root.b = x; Mix(x.a.v); }" % (self.random.choice(scope.objects), self.random.choice(scope.objects))]))

    def use(self, scope, depth):
        array, factor = self.random.choice(scope.arrays), self.random.randrange(1, 7)
        self.line(depth, self.random.choice([
            "{ N x = table[(int)((uint)%s %% 32)]; Mix(x.F(%s)); }" % (self.expression(scope), self.expression(scope)),
            "{ int sum = 0; for (int z = 0; z < %s.Length; z++) sum += %s[z] * %d; Mix(sum); }" % (array, array, factor),
            "{ int sum = 0; for (int z = %s.Length - 1; z >= 0; z--) { sum ^= %s[z]; if ((z & 7) == 3) junk = new N(z); } Mix(sum); }" % (array, array),
            "{ int cap = %s; Func<int, int> f = x => x + cap + table[3].v; junk = new int[50]; Mix(f(%s)); }" % (self.expression(scope), self.expression(scope)),
            "Mix(%s);" % self.expression(scope)]))

    def protected(self, scope, depth):
        self.line(depth, "try {")
        inner = scope.inner()
        self.block(inner, depth, 3)
        self.line(depth + 1, 'if (((%s) & 3) == 1) throw new Exception("e" + (h & 255).ToString());' % self.expression(inner))
        self.line(depth, "} catch (Exception e) { Mix(e.Message.Length); } finally { junk = new N(h); }")

    def generic(self, scope, depth):
        kind, value, use = self.random.choice([("S", "new S(z)", "g.Get(4).Sum()"), ("N", "Alloc(z)", "g.Get(4).v"), ("int", "z * h", "g.Get(3)"),
                                               ("string", '"g" + z.ToString()', "g.Get(2).Length")])
        self.line(depth, "{ var g = new G<%s>(); for (int z = 0; z < %d; z++) g.Add(%s); Mix(%s); }" % (kind, self.random.randrange(5, 40), value, use))

    def statement(self, scope, depth):
        plain = [self.new_array, self.new_object, self.new_struct, self.new_struct_array, self.new_string, self.store, self.store, self.use, self.use, self.use,
                 self.generic]
        nested = [self.loop, self.loop, self.loop, self.ref_to_element, self.ref_to_struct, self.protected]
        self.random.choice(plain + (nested if depth < 3 else []))(scope, depth)

    def program(self):
        methods = self.random.randrange(4, 8)
        for m in range(methods):
            self.lines.append("    static int M%d(int k, N p0, S p1, int[] p2)\n    {" % m)
            self.line(0, "var p3 = new S[3]; for (int z = 0; z < 3; z++) p3[z] = new S(z);")
            scope = Scope(["k", "h"], ["p2"], ["p0"], ["p1"], ["p3"], ["str"])
            for _ in range(self.random.randrange(5, 14)):
                self.statement(scope, 0)
            if m:
                self.line(0, "if ((k & 3) == 0) Mix(M%d(k + 1, p0, p1, p2));" % (m - 1))
            self.line(0, "Mix(p0.v); Mix(p1.Sum()); for (int z = 0; z < p2.Length; z++) Mix(p2[z]);\n        return h;\n    }")
        calls = "".join("            Console.WriteLine(M%d(r + %d, Alloc(r), new S(r), new int[] { 1, 2, 3, r, 5, 6, 7, 8, 9 }));\n" % (m, self.random.randrange(4))
                        for m in range(methods))
        return PRELUDE + "\n".join(self.lines) + """
    static int Main()
    {
        root = new N(5);
        for (int i = 0; i < 32; i++) table[i] = Alloc(i);
        for (int i = 0; i < 16; i++) ss[i] = new S(i);
        for (int r = 0; r < 3; r++)
        {
%s        }
        for (int i = 0; i < 32; i++) Mix(table[i].v);
        for (int i = 0; i < 16; i++) Mix(ss[i].Sum());
        Console.WriteLine(h);
        return 0;
    }
}
""" % calls


def newest(pattern):
    return sorted(glob.glob(pattern))[-1]


def run(command):
    try:
        p = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120, text=True)
        return p.returncode, p.stdout
    except subprocess.TimeoutExpired:
        return -1, "timeout"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--runtime", required=True)
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--count", type=int, default=10)
    options = parser.parse_args()
    dotnet = shutil.which("dotnet") or sys.exit("gc_programs.py: dotnet is not on PATH")
    root = os.path.dirname(os.path.realpath(dotnet))
    csc, refs = newest(root + "/sdk/*/Roslyn/bincore/csc.dll"), newest(root + "/packs/Microsoft.NETCore.App.Ref/*/ref/net10.0")
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        with open(folder + "/program.runtimeconfig.json", "w") as f:
            f.write('{"runtimeOptions":{"framework":{"name":"Microsoft.NETCore.App","version":"10.0.0"}}}')
        for seed in range(options.first, options.first + options.count):
            source, program = folder + "/program.cs", folder + "/program.dll"
            with open(source, "w") as f:
                f.write(Generator(seed).program())
            code, text = run([dotnet, csc, "/shared", "-nologo", "-optimize", "-nowarn:0168,0219,0649,8321", "-r:%s/System.Runtime.dll" % refs,
                              "-r:%s/System.Console.dll" % refs, "-out:" + program, source])
            if code:
                sys.exit("gc_programs.py: seed %d does not compile:\n%s" % (seed, text))
            expected = run([dotnet, program])
            for mode in MODES:
                got = run([options.runtime] + mode + [program])
                if got != expected:
                    failures += 1
                    print("seed %d, %s: exit %d, %s" % (seed, " ".join(mode), got[0], got[1].strip()[-300:]), flush=True)
    print("%d programs, %d failures" % (options.count, failures))
    return failures != 0


if __name__ == "__main__":
    sys.exit(main())
