using System; using System.Runtime.CompilerServices;
struct Big { public long a, b, c; public string s; } struct BB { public byte x; public string s; } struct BS { public string s; }
class P { static Big? N(Big? b) => b; [MethodImpl(MethodImplOptions.NoInlining)] static bool Has(Big? k) => k.HasValue;
 static void Main() { object g = new Big { c = 2, s = "x" }; Big? k = (Big?)g; Console.WriteLine(k.HasValue + " " + k.GetValueOrDefault().c + " " + Has((Big?)g)); object o2 = (Big?)k; Console.WriteLine(o2 != null);
  BB? bb = (BB?)(object)new BB { x = 7, s = "q" }; Console.WriteLine(bb.HasValue + " " + bb.Value.x + bb.Value.s); BS? bs = (BS?)(object)new BS { s = "z" }; Console.WriteLine(bs.HasValue + bs.Value.s);
  Big? n = null; Console.WriteLine(((object)n == null) + " " + n.HasValue); Console.WriteLine(Unsafe.SizeOf<Big?>() + " " + Unsafe.SizeOf<BB?>()); (int, string)? t = (ValueTuple<int, string>?)(object)(4, "t"); Console.WriteLine(t); object tt = t; Console.WriteLine(tt); } }
