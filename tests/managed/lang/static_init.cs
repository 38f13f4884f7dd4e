using System;
using System.Runtime.CompilerServices;
class Log { public static int W(string s, int v = 0) { Console.Write(s + " "); return v; } }
class A { public static int x = Log.W("A.x", 1), y = Log.W("A.y", x + 1); static A() { Log.W("A.cctor"); } public static void Touch() { } }
class B : A { public static int z = Log.W("B.z", y + 10); static B() { Log.W("B.cctor"); } public int inst = Log.W("B.inst", 5); public B() : base() { Log.W("B.ctor"); } }
class Cy1 { public static int a = Cy2.b + 1; static Cy1() { } } class Cy2 { public static int b = Cy1.a + 10; static Cy2() { } }
class Bad { public static int v = Log.W("Bad.v", int.Parse("x")); static Bad() { } public static void M() { } public int f; }
class G<T> { public static int n = Log.W("G<" + typeof(T).Name + ">"); static G() { } public static int count; public static int Next() => ++count; }
struct S { public static int s = Log.W("S.s", 3); static S() { Log.W("S.cctor"); } public int i; public S(int i) { this.i = i; } public int M() => i + s; }
class Base { public Base() { Log.W("Base.ctor"); V(); } public virtual void V() => Log.W("Base.V"); } class Derived : Base { int f = Log.W("Derived.f", 9); string g = "set"; public Derived() { Log.W("Derived.ctor" + f); } public override void V() => Log.W("Derived.V" + f + g); }
interface IStat { static int v = Log.W("IStat", 4); static IStat() { Log.W("IStat.cctor"); } int M() => v; } class Impl : IStat { static Impl() { Log.W("Impl.cctor"); } }
class Consts { public const int C = 5; public static readonly string R = "ro" + Log.W("Consts.R", 1); static Consts() { } }
class Nest { static Nest() { Log.W("Nest"); try { Bad2.M(); } catch (TypeInitializationException e) { Log.W("in " + e.TypeName + "/" + e.InnerException.GetType().Name); } } public static void Go() { } } class Bad2 { static Bad2() { throw new InvalidOperationException("bad2"); } public static void M() { } }
class P {
    [MethodImpl(MethodImplOptions.NoInlining)] static void TryBad() { try { Bad.M(); Console.Write("ran "); } catch (TypeInitializationException e) { Console.Write(e.TypeName + ":" + e.InnerException.GetType().Name + " "); last ??= e; Console.Write(ReferenceEquals(last.InnerException, e.InnerException) + " "); } }
    static TypeInitializationException last;
    [MethodImpl(MethodImplOptions.NoInlining)] static int Cy() => Cy1.a * 100 + Cy2.b; [MethodImpl(MethodImplOptions.NoInlining)] static void D<T>() { Console.Write(G<T>.Next()); }
    static void Main() {
        Log.W("start"); var b = new B(); Console.WriteLine(b.inst + B.z); A.Touch(); Console.WriteLine(Cy()); TryBad(); TryBad(); try { new Bad().f++; } catch (TypeInitializationException) { Console.WriteLine("ctor too"); }
        D<int>(); D<string>(); D<int>(); D<object>(); D<string>(); Console.WriteLine(); Console.WriteLine(new S(4).M() + " " + default(S).M()); new Derived(); Console.WriteLine(); new Impl(); Log.W("made"); Console.WriteLine(((IStat)new Impl()).M()); Console.Write(Consts.C); Console.WriteLine(Consts.R); Nest.Go(); Console.WriteLine();
        RuntimeHelpers.RunClassConstructor(typeof(Late).TypeHandle); Console.WriteLine("late"); RuntimeHelpers.RunClassConstructor(typeof(Late).TypeHandle);
    }
    class Late { static Late() { Log.W("Late.cctor"); } }
}
