// Dynamic methods: calls, recursion, handlers, closed targets, bad code; compiled expressions, dynamic binding and compiled regular expressions.
using System; using System.Reflection; using System.Reflection.Emit; using System.Linq.Expressions; using System.Collections.Generic; using System.Text.RegularExpressions;
class P {
  static int secret = 5;
  private int inst = 3;
  private int Get(int x) => inst + x;
  delegate int Fib(int n);
  static void Main() {
    var dm = new DynamicMethod("add", typeof(int), new[]{typeof(int),typeof(int)}, typeof(P));
    var il = dm.GetILGenerator();
    il.Emit(OpCodes.Ldarg_0); il.Emit(OpCodes.Ldarg_1); il.Emit(OpCodes.Add); il.Emit(OpCodes.Ldsfld, typeof(P).GetField("secret", BindingFlags.NonPublic|BindingFlags.Static)); il.Emit(OpCodes.Add); il.Emit(OpCodes.Ret);
    var f=(Func<int,int,int>)dm.CreateDelegate(typeof(Func<int,int,int>));
    Console.WriteLine(f(1,2));
    Console.WriteLine(dm.Invoke(null,new object[]{3,4}));
    Console.WriteLine(f.Method.Name+" "+f.Method.GetType().Name+" "+(f.Method==(MethodInfo)dm)+" "+(f.Target==null));
    Console.WriteLine(dm);
    var fib=new DynamicMethod("fib", typeof(int), new[]{typeof(int)});
    var g=fib.GetILGenerator(); var l=g.DefineLabel();
    g.Emit(OpCodes.Ldarg_0); g.Emit(OpCodes.Ldc_I4_2); g.Emit(OpCodes.Bge, l); g.Emit(OpCodes.Ldarg_0); g.Emit(OpCodes.Ret); g.MarkLabel(l);
    g.Emit(OpCodes.Ldarg_0); g.Emit(OpCodes.Ldc_I4_1); g.Emit(OpCodes.Sub); g.Emit(OpCodes.Call, fib); g.Emit(OpCodes.Ldarg_0); g.Emit(OpCodes.Ldc_I4_2); g.Emit(OpCodes.Sub); g.Emit(OpCodes.Call, fib); g.Emit(OpCodes.Add); g.Emit(OpCodes.Ret);
    Console.WriteLine(((Fib)fib.CreateDelegate(typeof(Fib)))(20));
    // exceptions
    var ex=new DynamicMethod("ex", typeof(string), new[]{typeof(object)});
    g=ex.GetILGenerator(); var s=g.DeclareLocal(typeof(string));
    g.BeginExceptionBlock(); g.Emit(OpCodes.Ldarg_0); g.Emit(OpCodes.Callvirt, typeof(object).GetMethod("ToString")); g.Emit(OpCodes.Stloc, s);
    g.BeginCatchBlock(typeof(NullReferenceException)); g.Emit(OpCodes.Pop); g.Emit(OpCodes.Ldstr, "null!"); g.Emit(OpCodes.Stloc, s);
    g.BeginFinallyBlock(); g.EmitWriteLine("finally"); g.EndExceptionBlock(); g.Emit(OpCodes.Ldloc, s); g.Emit(OpCodes.Ret);
    var h=(Func<object,string>)ex.CreateDelegate(typeof(Func<object,string>));
    Console.WriteLine(h(null)); Console.WriteLine(h(42));
    // closed target
    var cl=new DynamicMethod("cl", typeof(int), new[]{typeof(P),typeof(int)}, typeof(P), true);
    g=cl.GetILGenerator(); g.Emit(OpCodes.Ldarg_0); g.Emit(OpCodes.Ldarg_1); g.Emit(OpCodes.Call, typeof(P).GetMethod("Get", BindingFlags.NonPublic|BindingFlags.Instance)); g.Emit(OpCodes.Ret);
    Console.WriteLine(((Func<int,int>)cl.CreateDelegate(typeof(Func<int,int>), new P()))(10));
    // generics
    var ge=new DynamicMethod("ge", typeof(int), new[]{typeof(List<string>)});
    g=ge.GetILGenerator(); g.Emit(OpCodes.Ldarg_0); g.Emit(OpCodes.Ldstr,"x"); g.Emit(OpCodes.Callvirt, typeof(List<string>).GetMethod("Add")); g.Emit(OpCodes.Ldarg_0); g.Emit(OpCodes.Callvirt, typeof(List<string>).GetProperty("Count").GetGetMethod()); g.Emit(OpCodes.Ret);
    Console.WriteLine(((Func<List<string>,int>)ge.CreateDelegate(typeof(Func<List<string>,int>)))(new List<string>{"a"}));
    // bad
    try { var b=new DynamicMethod("b", typeof(int), null); b.GetILGenerator().Emit(OpCodes.Add); var d=(Func<int>)b.CreateDelegate(typeof(Func<int>)); d(); } catch (Exception e) { Console.WriteLine(e.GetType()); }
    try { var b=new DynamicMethod("b", typeof(int), null); b.CreateDelegate(typeof(Func<int>)); } catch (Exception e) { Console.WriteLine(e.GetType()+" "+e.Message); }
    // expressions
    Expression<Func<int,int>> e1 = x => x*2+1;
    Console.WriteLine(e1.Compile()(20));
    int cap=7; Expression<Func<string,string>> e2 = z => z + cap.ToString() + z.Length;
    Console.WriteLine(e2.Compile()("ab"));
    var p=Expression.Parameter(typeof(int)); var lab=Expression.Label(typeof(int)); var v=Expression.Variable(typeof(int));
    var block=Expression.Block(new[]{v}, Expression.Assign(v,Expression.Constant(1)), Expression.Loop(Expression.IfThenElse(Expression.GreaterThan(p,Expression.Constant(1)), Expression.MultiplyAssign(v,Expression.PostDecrementAssign(p)), Expression.Break(lab,v)), lab));
    Console.WriteLine(Expression.Lambda<Func<int,int>>(block,p).Compile()(6));
    dynamic dyn="hello"; Console.WriteLine(dyn.Length + dyn.Substring(1));
    dyn=5; Console.WriteLine(dyn+1.5);
    Console.WriteLine(Regex.Replace("a1b22c333", @"\d+", m=>"<"+m.Value+">", RegexOptions.Compiled));
  }
}
