using System;
enum FE { A = 0 } enum LE : long { A }
class P { static string T(Func<object> f) { try { return f() + ""; } catch (Exception e) { return e.GetType().Name; } }
 static void Main() {
  object l = new long[1], i = new int[1], n = new IntPtr[1], un = new UIntPtr[1], ul = new ulong[1];
  Console.WriteLine((l is IntPtr[]) + " " + (n is long[]) + " " + (l is UIntPtr[]) + " " + (un is long[]) + " " + (i is IntPtr[]) + " " + (ul is nint[]) + " " + (n is ulong[]) + " " + (un is IntPtr[]));
  Console.WriteLine((i is uint[]) + " " + (i is FE[]) + " " + ((object)new FE[1] is int[]) + " " + ((object)new LE[1] is IntPtr[]) + " " + ((object)new bool[1] is byte[]) + " " + ((object)new char[1] is short[]) + " " + ((object)new float[1] is int[]));
  object bi = 0, be = FE.A;
  Console.WriteLine(T(() => (FE?)bi) + " " + T(() => (int?)be) + " " + T(() => (FE)bi) + " " + T(() => (int)be) + " " + (bi is FE?) + " " + (be is int?) + " " + T(() => (uint?)bi) + " " + T(() => (uint)bi));
  object[][] o = new IComparable[5][]; Console.WriteLine(T(() => o[0] = new object[1]) + " " + T(() => o[0] = new string[1]));
  object[][] o2 = new string[5][]; Console.WriteLine(T(() => o2[0] = new object[1]) + " " + T(() => o2[0] = new string[1]));
  object[] o3 = new string[1][]; Console.WriteLine(T(() => o3[0] = new object[1]) + " " + T(() => o3[0] = new string[1]));
  Array[] oa = new Array[1]; oa[0] = new int[1]; 
 } }
