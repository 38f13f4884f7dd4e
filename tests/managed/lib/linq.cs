using System; using System.Linq; using System.Collections.Generic;
class P { 
  record Person(string Name, int Age, string City);
  static void T(string n, Func<object> f) { try { var r = f(); Console.WriteLine(n + ": " + (r is System.Collections.IEnumerable e && r is not string ? "[" + string.Join(",", e.Cast<object>()) + "]" : r)); } catch (Exception x) { Console.WriteLine(n + " !" + x.GetType().Name + ": " + x.Message); } }
  static void Main() {
    int[] a = {5,3,8,1,9,2}; var l = a.ToList(); int[] none = {};
    T("where", ()=>a.Where(x=>x>2).Select(x=>x*2)); T("sum", ()=>a.Sum()); T("avg", ()=>a.Average()); T("max", ()=>a.Max()); T("min", ()=>none.Min());
    T("first", ()=>none.First()); T("firstp", ()=>a.First(x=>x>100)); T("single", ()=>a.Single()); T("singlep", ()=>a.Single(x=>x>2)); T("last", ()=>l.Last()); 
    T("order", ()=>a.OrderBy(x=>x)); T("orderd", ()=>a.OrderByDescending(x=>x%3).ThenBy(x=>x));
    T("group", ()=>a.GroupBy(x=>x%3).Select(g=>g.Key+":"+string.Join("|",g))); T("dist", ()=>new[]{1,2,1,3}.Distinct()); T("union", ()=>a.Union(new[]{1,100}));
    T("except", ()=>a.Except(new[]{1,9})); T("inter", ()=>a.Intersect(new[]{1,9,77})); T("zip", ()=>a.Zip(new[]{"x","y"})); T("chunk", ()=>a.Chunk(4).Select(c=>c.Length));
    T("take", ()=>a.Take(1..^1)); T("skip", ()=>a.Skip(2).Take(2)); T("sl", ()=>a.SkipLast(2)); T("tl", ()=>a.TakeLast(2)); T("rev", ()=>a.AsEnumerable().Reverse());
    T("agg", ()=>a.Aggregate((x,y)=>x*10+y)); T("range", ()=>Enumerable.Range(1,5)); T("rep", ()=>Enumerable.Repeat("z",3)); T("rangebad", ()=>Enumerable.Range(1,-1));
    T("dict", ()=>a.ToDictionary(x=>x%2)); T("lookup", ()=>a.ToLookup(x=>x%2)[1]); T("any", ()=>a.Any(x=>x==9)); T("elat", ()=>a.ElementAt(50)); T("elat2", ()=>a.Where(x=>true).ElementAt(50)); T("elat^", ()=>a.ElementAt(^1));
    T("join", ()=>a.Join(new[]{1,2,3}, x=>x, y=>y, (x,y)=>x+y)); T("gj", ()=>a.GroupJoin(new[]{1,1,2}, x=>x, y=>y, (x,y)=>x+"-"+y.Count())); T("lj", ()=>a.LeftJoin(new[]{1,2,3}, x=>x, y=>y, (x,y)=>x+"/"+y));
    T("minby", ()=>new[]{new Person("a",3,"x"),new Person("b",2,"y")}.MinBy(p=>p.Age)); T("countby", ()=>a.CountBy(x=>x%2)); T("aggby", ()=>a.AggregateBy(x=>x%2, 0, (s,x)=>s+x)); T("index", ()=>a.Index());
    T("q", ()=>from x in a from y in l where x<y orderby x, y descending select x*10+y); T("ofType", ()=>new object[]{1,"a",2.5}.OfType<string>()); T("cast", ()=>new object[]{1,"a"}.Cast<int>().ToArray());
    T("nullsum", ()=>new int?[]{1,null,3}.Sum()); T("nullmax", ()=>new int?[]{null}.Max()==null); T("dmin", ()=>new[]{1.0,double.NaN}.Min()); T("dmax", ()=>new[]{1.0,double.NaN}.Max()); T("argnull", ()=>((int[])null).Where(x=>true)); T("argnull2", ()=>a.Select((Func<int,int>)null));
    T("def", ()=>none.DefaultIfEmpty(7)); T("concat", ()=>a.Concat(l).Count()); T("app", ()=>a.Append(4).Prepend(0)); T("seq", ()=>a.SequenceEqual(l)); T("hash", ()=>a.ToHashSet().Count); T("contains", ()=>a.Contains(8)); T("overflow", ()=>new[]{int.MaxValue,1}.Sum());
    var p = new[]{new Person("Zoe",30,"Rome"),new Person("Al",25,"Rome"),new Person("Bo",30,"Oslo")};
    foreach (var g in p.GroupBy(x=>x.City).OrderBy(g=>g.Key)) Console.WriteLine(g.Key+" "+string.Join(",",g.OrderBy(x=>x.Name).Select(x=>x.Name)));
    var mod = new List<int>{1,2,3}; T("modified", ()=>{ foreach (var x in mod.Where(x=>x>0)) mod.Add(1); return 0; });
  } }
