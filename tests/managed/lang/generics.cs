using System;
using System.Collections.Generic;
interface IShape { string Name { get; } string Describe() => "a " + Name; static virtual int Sides => 0; }
struct Square : IShape { public string Name => "square"; public static int Sides => 4; }
class Circle : IShape { public string Name => "circle"; public string Describe() => "round " + Name; }
interface IAdd<T> where T : IAdd<T> { static abstract T operator +(T a, T b); static abstract T Zero { get; } }
struct Num : IAdd<Num> { public int V; public static Num operator +(Num a, Num b) => new Num { V = a.V + b.V }; public static Num Zero => default; }
class Str : IAdd<Str> { public string V = ""; public static Str operator +(Str a, Str b) => new Str { V = a.V + b.V }; public static Str Zero => new Str(); }
class Base<T> { public static int Count; public virtual string Show(T x) => typeof(T).Name + ":" + x; public virtual string Gen<U>(U u) => "base " + typeof(T).Name + typeof(U).Name; public T Default => default; }
class Derived<T> : Base<List<T>> { public override string Show(List<T> x) => "derived " + x.Count.ToString() + typeof(T); public override string Gen<U>(U u) => "derived " + typeof(T).Name + "," + typeof(U).Name + base.Gen(u); }
class Pair<A, B> { public A First; public B Second; public Pair(A a, B b) { First = a; Second = b; } public Pair<B, A> Swap() => new Pair<B, A>(Second, First); public override string ToString() => First + "/" + Second; public class Inner<C> { public static string N => typeof(A).Name + typeof(B).Name + typeof(C).Name; } }
struct Wrap<T> { public T V; public Wrap(T v) { V = v; } public override string ToString() => "<" + V + ">"; public bool Is<U>() => V is U; }
class P {
    static T Sum<T>(params T[] xs) where T : IAdd<T> { T s = T.Zero; foreach (T x in xs) s += x; return s; }
    static int SidesOf<T>() where T : IShape => T.Sides;
    static string Desc<T>(T t) where T : IShape => t.Describe();
    static U Conv<T, U>(T t, Func<T, U> f) => f(t);
    static T Make<T>() where T : new() => new T();
    static IEnumerable<T> Twice<T>(IEnumerable<T> xs) { foreach (T x in xs) { yield return x; yield return x; } }
    static string Kind<T>(object o) => o is T ? "yes" : "no";
    static string Arr<T>(T[] a) { IList<T> l = a; IReadOnlyList<T> r = a; return l.Count.ToString() + r[0] + l.Contains(a[0]) + l.IndexOf(a[a.Length - 1]); }
    static bool Eq<T>(T a, T b) => EqualityComparer<T>.Default.Equals(a, b);
    static int Cmp<T>(T a, T b) => Comparer<T>.Default.Compare(a, b);
    static void Main() {
        Console.WriteLine(Sum(new Num { V = 1 }, new Num { V = 2 }).V.ToString() + Sum(new Str { V = "a" }, new Str { V = "b" }).V);
        Console.WriteLine(SidesOf<Square>().ToString() + SidesOf<Circle>().ToString() + Desc(new Square()) + Desc(new Circle()) + ((IShape)new Square()).Describe());
        Base<string>.Count = 3; Base<object>.Count = 4; Base<int>.Count = 5; Console.WriteLine(Base<string>.Count.ToString() + Base<object>.Count + Base<int>.Count + Base<List<string>>.Count);
        Base<List<string>> d = new Derived<string>(); Console.WriteLine(d.Show(new List<string> { "x" }) + d.Gen(1) + d.Gen("s") + d.Gen(new Wrap<string>("q")));
        Base<List<int>> di = new Derived<int>(); Console.WriteLine(di.Show(new List<int> { 1, 2 }) + di.Gen(1.5));
        Console.WriteLine(new Pair<int, string>(1, "b").Swap().ToString() + new Pair<string, object>("x", 2).Swap().Swap() + Pair<int, string>.Inner<double>.N + Pair<string, object>.Inner<P>.N);
        Console.WriteLine(new Wrap<int>(3).ToString() + new Wrap<string>("s") + new Wrap<Wrap<string>>(new Wrap<string>("t")) + new Wrap<object>("o").Is<string>() + new Wrap<object>(1).Is<string>() + new Wrap<string>("").Is<int>());
        Console.WriteLine(Conv(3, x => x * 2.5).ToString() + Conv("abc", s => s.Length) + Make<object>().GetType() + Make<Num>().V + Make<List<string>>().Count);
        Console.WriteLine(string.Join(",", Twice(new[] { 1, 2 })) + string.Join(",", Twice(new[] { "a", "b" })));
        Console.WriteLine(Kind<string>("s") + Kind<int>(1) + Kind<int?>(1) + Kind<IEnumerable<object>>(new List<string>()) + Kind<IEnumerable<object>>(new List<int>()) + Kind<object[]>(new string[0]) + Kind<int[]>(new uint[0]) + Kind<Func<object>>((Func<string>)(() => "")) + Kind<Action<string>>((Action<object>)(o => { })) + Kind<IComparable<int>>(5));
        Console.WriteLine(Arr(new[] { "p", "q" }) + Arr(new[] { 4, 5, 6 }) + Arr(new[] { new Wrap<int>(1) }));
        Console.WriteLine(Eq(1, 1).ToString() + Eq("a", "a") + Eq<object>(null, "") + Eq(new Wrap<int>(2), new Wrap<int>(2)) + Eq(DayOfWeek.Friday, DayOfWeek.Friday) + Eq<int?>(null, null) + Eq<int?>(1, 2) + Cmp(1, 2) + Cmp("b", "a") + Cmp(2.5, 2.5) + Cmp<int?>(null, 1));
        IEnumerable<object> co = new List<string> { "c1", "c2" }; foreach (var o in co) Console.Write(o + " "); Console.WriteLine();
        Func<object, string> contra = o => "got " + o; Func<string, object> f2 = contra; Console.WriteLine(f2("x"));
        Dictionary<Wrap<int>, List<Pair<int, string>>> dict = new(); dict[new Wrap<int>(1)] = new() { new(1, "one") }; Console.WriteLine(dict[new Wrap<int>(1)][0].ToString() + dict.ContainsKey(new Wrap<int>(2)));
    }
}
