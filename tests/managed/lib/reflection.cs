using System; using System.Reflection; using System.Linq;
[AttributeUsage(AttributeTargets.All, AllowMultiple = true)] class MyAttribute : Attribute { public string Name; public int N { get; set; } public Type T; public MyAttribute(string n, params int[] xs) { Name = n + xs.Length; } }
enum E : byte { A = 1, B = 5 }
[My("cls", 1, 2, N = 4, T = typeof(string))] class C<T> { public const E K = E.B; public static int S = 3; private T f; public string P { get; set; } public event Action Ev; public C() { } public C(T x) { f = x; } public T Get(int a, ref int b, string c = "d") { b = a + 1; return f; } public static U Id<U>(U u) => u; [My("m")] public virtual void V() { } public override string ToString() => "C:" + f; }
class D : C<int> { public D() : base(9) { } public override void V() { } }
static class Prog {
 static void Main() {
  var t = typeof(C<string>);
  foreach (var m in t.GetMethods().OrderBy(m => m.Name)) Console.WriteLine(m);
  foreach (var m in typeof(C<>).GetMethods().OrderBy(m => m.Name)) Console.WriteLine(m);
  foreach (var m in t.GetConstructors()) Console.WriteLine(m);
  foreach (var m in t.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance).OrderBy(f => f.Name)) Console.WriteLine(m + " " + m.Attributes);
  foreach (var p in t.GetProperties()) Console.WriteLine(p + " " + p.CanRead); foreach (var e in t.GetEvents()) Console.WriteLine(e);
  var o = Activator.CreateInstance(t, "hi"); object[] args = { 4, 0, "x" }; Console.WriteLine(t.GetMethod("Get").Invoke(o, args) + " " + args[1]);
  Console.WriteLine(t.GetMethod("Id").MakeGenericMethod(typeof(int)).Invoke(null, new object[] { 42 }));
  t.GetProperty("P").SetValue(o, "prop"); Console.WriteLine(t.GetProperty("P").GetValue(o)); Console.WriteLine(t.GetField("K").GetValue(null) + " " + t.GetField("K").GetRawConstantValue()); t.GetField("S").SetValue(null, 77); Console.WriteLine(C<string>.S);
  var a = (MyAttribute)t.GetCustomAttributes(false)[0]; Console.WriteLine(a.Name + a.N + a.T); Console.WriteLine(t.GetMethod("V").GetCustomAttribute<MyAttribute>().Name);
  Console.WriteLine(typeof(D).GetMethod("V").GetBaseDefinition().DeclaringType + " " + t.GetMethod("Get").GetParameters()[2].DefaultValue + " " + t.GetMethod("Get").GetParameters()[1]);
  try { typeof(Prog).GetMethod("Throw", BindingFlags.NonPublic | BindingFlags.Static).Invoke(null, null); } catch (TargetInvocationException e) { Console.WriteLine(e.InnerException.Message); }
  Console.WriteLine(Assembly.GetExecutingAssembly().GetName().Name + " " + typeof(int).Assembly.GetName().Name + " " + string.Join(",", Assembly.GetExecutingAssembly().GetTypes().Select(x => x.Name).OrderBy(x => x, StringComparer.Ordinal)));
  Console.WriteLine(Type.GetType("C`1[System.Int32]") + " " + typeof(C<>).GetGenericArguments()[0] + " " + typeof(System.Collections.Generic.Dictionary<string, int[]>).FullName.Length);
  Func<int, int> f = x => x + 1; Console.WriteLine(f.Method.GetParameters().Length + " " + ((Action)o.GetType().GetMethod("V").CreateDelegate(typeof(Action), o)).Method.Name);
  var d = (Func<string, string>)Delegate.CreateDelegate(typeof(Func<string, string>), t.GetMethod("Id").MakeGenericMethod(typeof(string))); Console.WriteLine(d("made"));
 }
 static void Throw() => throw new InvalidOperationException("inner"); }
