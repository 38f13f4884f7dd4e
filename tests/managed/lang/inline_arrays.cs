using System; using System.Runtime.CompilerServices;
[InlineArray(3)] struct B<T> { T x; }
class P { 
 static T Get<T>(T a, T b, T c, int i) { B<T> v = default; v[0]=a; v[1]=b; v[2]=c; return v[i]; }
 static int Sum<T>(ReadOnlySpan<T> s) { int n=0; foreach (var x in s) n += x.GetHashCode() != 0 ? 1 : 2; return n; }
 static int Go<T>(T a, T b) => Sum<T>([a,b]);
 static void Main() { Console.WriteLine(Get("a","b","c",2)); Console.WriteLine(Get(1,2,3,1)); Console.WriteLine(Go("x","y")); Console.WriteLine(Unsafe.SizeOf<B<string>>() + " " + Unsafe.SizeOf<B<int>>()); } }
