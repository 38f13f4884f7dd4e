using System;
using System.Collections.Generic;
class MyException : Exception { public int Code; public MyException(string m, int code) : base(m) { Code = code; } }
class P {
    static List<string> log = new List<string>();
    static bool Log(string s, bool r) { log.Add(s); return r; }
    static int Nested(int depth) { try { if (depth == 0) throw new MyException("deep", 7); return Nested(depth - 1) + 1; } finally { log.Add("f" + depth.ToString()); } }
    static int Return(int x) { try { try { return x; } finally { log.Add("a"); x = 5; } } finally { log.Add("b"); } }
    static int Filters(int k) {
        try {
            try { if (k == 0) throw new ArgumentException("zero"); if (k == 1) throw new InvalidOperationException("one"); throw new MyException("my", k); }
            finally { log.Add("inner finally"); }
        }
        catch (ArgumentException e) when (Log("filter1 " + e.Message, false)) { return 1; }
        catch (MyException e) when (Log("filter2 " + e.Code.ToString(), e.Code == 2)) { return 2; }
        catch (Exception e) when (Log("filter3 " + e.GetType().Name, true)) { return 3; }
    }
    static void Rethrow() { try { try { throw new MyException("first", 1); } catch (MyException) { log.Add("caught"); throw; } } catch (Exception e) { log.Add(e.Message); } }
    static void Replace() { try { try { throw new Exception("one"); } finally { throw new Exception("two"); } } catch (Exception e) { log.Add(e.Message); } }
    static void InFilter() { try { throw new Exception("x"); } catch (Exception) when ((new int[0])[1] == 0) { log.Add("never"); } catch (Exception e) { log.Add("second " + e.Message); } }
    static int Loop() { int n = 0; for (int i = 0; i < 10; i++) { try { if (i % 3 == 0) continue; if (i == 8) break; n += i; } finally { n += 100; } } return n; }
    static object Null; static int[] arr = new int[3]; static object str = "s"; static int zero;
    static void All() {
        Action[] a = { () => Null.ToString(), () => { arr[3] = 1; }, () => { arr[-1]++; }, () => { int i = (int)str; }, () => { var x = (P)str; }, () => { zero = 1 / zero; }, () => { object[] o = new string[1]; o[0] = new object(); },
            () => { checked { int i = int.MaxValue; i += zero + 1; } }, () => { var x = new int[zero - 1]; }, () => ((IComparable)Null).CompareTo(1), () => { throw null; }, () => { int? n = null; int v = n.Value; }, () => new List<int>()[0].ToString(), () => Enum.Parse(typeof(DayOfWeek), "Nope"), () => int.Parse("x"), () => new Dictionary<string, int>()["k"].ToString() };
        foreach (var x in a) try { x(); } catch (Exception e) { Console.WriteLine(e.GetType() + ": " + e.Message); }
    }
    class Init { static Init() { throw new Exception("cctor"); } public static int X = 1; }
    static void Main() {
        try { Nested(3); } catch (MyException e) { log.Add(e.Message + e.Code.ToString()); }
        log.Add(Return(3).ToString());
        for (int i = 0; i < 4; i++) log.Add(Filters(i).ToString());
        Rethrow(); Replace(); InFilter(); log.Add(Loop().ToString());
        foreach (var s in log) Console.WriteLine(s);
        All();
        for (int i = 0; i < 2; i++) try { Console.WriteLine(Init.X.ToString()); } catch (TypeInitializationException e) { Console.WriteLine(e.Message + " / " + e.InnerException.Message); }
        try { throw new AggregateException("agg", new Exception("a"), new MyException("b", 1)); } catch (AggregateException e) { Console.WriteLine(e.Message); Console.WriteLine(e.InnerExceptions.Count.ToString()); }
        var inner = new Exception("outer", new Exception("inner")); Console.WriteLine(inner.ToString()); Console.WriteLine(inner.GetBaseException().Message);
        long sum = 0; for (int i = 0; i < 20000; i++) try { throw new MyException("x", i); } catch (MyException e) { sum += e.Code; } Console.WriteLine(sum.ToString());
    }
}
