// Types made at run time: parents, interfaces, types that refer to each other, attributes, generics, enumerations, nested structs.
using System; using System.Reflection; using System.Reflection.Emit; using System.Collections.Generic;
public interface IFoo { int Foo(int x); string Name {get;} }
public abstract class Base { protected int b=1; public abstract int M(); public virtual string V()=>"base"; }
public class MyAttr : Attribute { public int X; public string S {get;set;} public MyAttr(int x, Type t, string[] a) { X=x; S=t+string.Join(",",a??new string[0]); } public override string ToString()=>X+S; }
class P {
  static void Main() {
    var ab=AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("dyn"){Version=new Version(1,2,3,4)}, AssemblyBuilderAccess.Run);
    var mb=ab.DefineDynamicModule("dyn.dll");
    Console.WriteLine(ab.FullName+" "+ab.IsDynamic+" "+mb.Name+" "+mb.ScopeName+" "+mb.FullyQualifiedName);
    var tb=mb.DefineType("N.C", TypeAttributes.Public, typeof(Base), new[]{typeof(IFoo)});
    var fld=tb.DefineField("f", typeof(int), FieldAttributes.Private);
    var ctor=tb.DefineConstructor(MethodAttributes.Public, CallingConventions.Standard, new[]{typeof(int)});
    var il=ctor.GetILGenerator(); il.Emit(OpCodes.Ldarg_0); il.Emit(OpCodes.Call, typeof(Base).GetConstructor(BindingFlags.NonPublic|BindingFlags.Instance,null,Type.EmptyTypes,null)); il.Emit(OpCodes.Ldarg_0); il.Emit(OpCodes.Ldarg_1); il.Emit(OpCodes.Stfld, fld); il.Emit(OpCodes.Ret);
    var m=tb.DefineMethod("M", MethodAttributes.Public|MethodAttributes.Virtual, typeof(int), Type.EmptyTypes);
    il=m.GetILGenerator(); il.Emit(OpCodes.Ldarg_0); il.Emit(OpCodes.Ldfld, fld); il.Emit(OpCodes.Ret);
    var foo=tb.DefineMethod("Foo", MethodAttributes.Public|MethodAttributes.Virtual, typeof(int), new[]{typeof(int)});
    foo.DefineParameter(1, ParameterAttributes.None, "value");
    il=foo.GetILGenerator(); il.Emit(OpCodes.Ldarg_0); il.Emit(OpCodes.Callvirt, m); il.Emit(OpCodes.Ldarg_1); il.Emit(OpCodes.Mul); il.Emit(OpCodes.Ret);
    var gn=tb.DefineMethod("get_Name", MethodAttributes.Public|MethodAttributes.Virtual|MethodAttributes.SpecialName, typeof(string), Type.EmptyTypes);
    il=gn.GetILGenerator(); il.Emit(OpCodes.Ldstr,"the name"); il.Emit(OpCodes.Ret);
    var prop=tb.DefineProperty("Name", PropertyAttributes.None, typeof(string), null); prop.SetGetMethod(gn);
    tb.SetCustomAttribute(new CustomAttributeBuilder(typeof(MyAttr).GetConstructors()[0], new object[]{4,typeof(List<int>),new[]{"p","q"}}));
    // two types that refer to each other
    var other=mb.DefineType("Other", TypeAttributes.Public);
    var mk=other.DefineMethod("Make", MethodAttributes.Public|MethodAttributes.Static, tb, Type.EmptyTypes);
    il=mk.GetILGenerator(); il.Emit(OpCodes.Ldc_I4, 42); il.Emit(OpCodes.Newobj, ctor); il.Emit(OpCodes.Ret);
    var back=tb.DefineMethod("Back", MethodAttributes.Public, other, Type.EmptyTypes);
    il=back.GetILGenerator(); il.Emit(OpCodes.Newobj, other.DefineDefaultConstructor(MethodAttributes.Public)); il.Emit(OpCodes.Ret);
    var t=tb.CreateType();
    var o=other.CreateType();
    Console.WriteLine(t.FullName+" "+t.Assembly.FullName+" "+t.Module.Name+" "+t.AssemblyQualifiedName);
    Console.WriteLine(t.Assembly.Equals(ab)+" "+ab.Equals(t.Assembly)+" "+t.Module.Equals(mb)+" "+mb.Equals(t.Module)+" "+(t.Assembly==o.Assembly)+" "+(t.Module==o.Module));
    var inst=o.GetMethod("Make").Invoke(null,null);
    Console.WriteLine(((IFoo)inst).Foo(2)+" "+((IFoo)inst).Name+" "+((Base)inst).M()+((Base)inst).V());
    Console.WriteLine(t.GetMethod("Back").Invoke(inst,null).GetType());
    foreach (var a in t.GetCustomAttributes(false)) Console.WriteLine(a);
    foreach (var x in t.GetMembers(BindingFlags.DeclaredOnly|BindingFlags.Public|BindingFlags.NonPublic|BindingFlags.Instance)) Console.WriteLine(x.MemberType+" "+x);
    Console.WriteLine(t.GetMethod("Foo").GetParameters()[0].Name);
    // generic type
    var gt=mb.DefineType("G", TypeAttributes.Public); var gp=gt.DefineGenericParameters("T")[0];
    var gf=gt.DefineField("val", gp, FieldAttributes.Public);
    var gm=gt.DefineMethod("Get", MethodAttributes.Public, gp, Type.EmptyTypes);
    il=gm.GetILGenerator(); il.Emit(OpCodes.Ldarg_0); il.Emit(OpCodes.Ldfld, gf); il.Emit(OpCodes.Ret);
    var gs=gt.DefineMethod("Id", MethodAttributes.Public|MethodAttributes.Static); var mp=gs.DefineGenericParameters("U")[0]; gs.SetReturnType(mp.MakeArrayType()); gs.SetParameters(mp);
    il=gs.GetILGenerator(); il.Emit(OpCodes.Ldc_I4_1); il.Emit(OpCodes.Newarr, mp); il.Emit(OpCodes.Dup); il.Emit(OpCodes.Ldc_I4_0); il.Emit(OpCodes.Ldarg_0); il.Emit(OpCodes.Stelem, mp); il.Emit(OpCodes.Ret);
    var user=mb.DefineType("User"); var um=user.DefineMethod("Run", MethodAttributes.Public|MethodAttributes.Static, typeof(string), Type.EmptyTypes);
    il=um.GetILGenerator(); var gi=gt.MakeGenericType(typeof(string)); var dc=gt.DefineDefaultConstructor(MethodAttributes.Public);
    var loc=il.DeclareLocal(gi);
    il.Emit(OpCodes.Newobj, TypeBuilder.GetConstructor(gi, dc)); il.Emit(OpCodes.Stloc, loc); il.Emit(OpCodes.Ldloc, loc); il.Emit(OpCodes.Ldstr, "gen"); il.Emit(OpCodes.Stfld, TypeBuilder.GetField(gi, gf)); il.Emit(OpCodes.Ldloc, loc); il.Emit(OpCodes.Callvirt, TypeBuilder.GetMethod(gi, gm)); il.Emit(OpCodes.Ret);
    var G=gt.CreateType(); var U=user.CreateType();
    Console.WriteLine(U.GetMethod("Run").Invoke(null,null));
    Console.WriteLine(G+" "+G.MakeGenericType(typeof(int)));
    var arr=(int[])G.MakeGenericType(typeof(string)).GetMethod("Id").MakeGenericMethod(typeof(int)).Invoke(null,new object[]{7}); Console.WriteLine(arr[0]);
    // enum, nested, struct
    var en=mb.DefineEnum("E", TypeAttributes.Public, typeof(byte)); en.DefineLiteral("A",(byte)1); en.DefineLiteral("B",(byte)2); var E=en.CreateType();
    Console.WriteLine(string.Join(",",Enum.GetNames(E))+" "+Enum.GetUnderlyingType(E)+" "+Enum.Parse(E,"B"));
    var outer=mb.DefineType("Outer", TypeAttributes.Public); var nested=outer.DefineNestedType("Inner", TypeAttributes.NestedPublic|TypeAttributes.SequentialLayout|TypeAttributes.Sealed, typeof(ValueType)); nested.DefineField("a", typeof(int), FieldAttributes.Public);
    outer.DefineField("n", nested, FieldAttributes.Public);
    AppDomain.CurrentDomain.TypeResolve += (s,a)=>{ Console.WriteLine("resolve "+a.Name); nested.CreateType(); return ab; };
    var O=outer.CreateType(); Console.WriteLine(O.GetField("n").FieldType+" "+O.GetField("n").FieldType.DeclaringType+" "+O.GetNestedTypes().Length);
    Console.WriteLine(ab.GetType("N.C")==t); Console.WriteLine(ab.GetType("Outer+Inner")); Console.WriteLine(ab.GetTypes().Length);
    mb.DefineGlobalMethod("glob", MethodAttributes.Public|MethodAttributes.Static, typeof(int), Type.EmptyTypes).GetILGenerator().Emit(OpCodes.Ldc_I4_3);
    try { mb.CreateGlobalFunctions(); Console.WriteLine(mb.GetMethod("glob").Invoke(null,null)); } catch (Exception e) { Console.WriteLine(e.InnerException?.GetType()); }
  }
}
