using System; using System.Collections.ObjectModel; using System.Collections.Specialized; using System.Diagnostics; using System.Collections.Generic; using System.Linq; using System.Threading; using System.Threading.Tasks;
class P {
  static void T(string n, Func<object> f) { try { var r = f(); Console.WriteLine(n + ": " + r); } catch (Exception x) { Console.WriteLine(n + " !" + x.GetType().Name + ": " + x.Message); } }
  static async Task<T> Gen<T>(T v) { await Task.Yield(); await Task.Delay(1); return v; }
  static async ValueTask<string> VT(int i) { if (i>0) await Gen(i); return "v"+i; }
  static async Task Nest(int d) { if (d==0) throw new InvalidOperationException("deep"); try { await Nest(d-1); } finally { await Task.Yield(); } }
  static async IAsyncEnumerable<T> Rep<T>(T v, int n) { for (int i=0;i<n;i++) { await Task.Yield(); yield return v; } }
  static void Main() {
    T("obs", ()=>{ var s = ""; var o = new ObservableCollection<int>{1,2}; o.CollectionChanged += (x,e)=> s += e.Action+":"+e.NewStartingIndex+":"+e.OldStartingIndex+" "; o.Add(3); o[0]=9; o.Move(0,1); o.RemoveAt(0); o.Clear(); return s; });
    T("nvc", ()=>{ var n = new NameValueCollection{{"a","1"},{"A","2"},{"b",null}}; n.Set("c","x"); n.Remove("b"); return n["a"]+" "+string.Join("|", n.AllKeys)+" "+n.GetValues("a").Length+n.Count+(n["zz"]==null); });
    T("sc", ()=>{ var s = new StringCollection{"x","y"}; s.Insert(1,"z"); return string.Join(",", s.Cast<string>()); });
    T("gen", ()=>Gen("s").Result + Gen(5).Result + Gen<object>(null).Result + Gen((1,"t")).Result); T("vt", ()=>VT(0).Result+VT(3).AsTask().Result);
    T("nest", ()=>{ Nest(50).GetAwaiter().GetResult(); return 0; }); T("rep", ()=>{ async Task<string> R() { var s=""; await foreach (var x in Rep("q",3)) s+=x; await foreach (var x in Rep(7,2).ConfigureAwait(false)) s+=x; return s; } return R().Result; });
    T("many", ()=>Task.WhenAll(Enumerable.Range(0,500).Select(async i=>{ await Task.Yield(); return i; })).Result.Sum());
    T("each", ()=>{ async Task<int> R() { int s=0; await foreach (var t in Task.WhenEach(Gen(1),Gen(2),Gen(3))) s += t.Result; return s; } return R().Result; });
    T("contend", ()=>{ int n=0; var o = new object(); Parallel2(4, ()=>{ for (int i=0;i<20000;i++) lock(o) n++; }); return n; });
    T("prod", ()=>{ var q = new System.Collections.Concurrent.ConcurrentQueue<int>(); Parallel2(4, ()=>{ for (int i=0;i<5000;i++) q.Enqueue(i); }); return q.Count; });
    T("cdict", ()=>{ var q = new System.Collections.Concurrent.ConcurrentDictionary<int,int>(); Parallel2(4, ()=>{ for (int i=0;i<5000;i++) q.AddOrUpdate(i%1000,1,(k,v)=>v+1); }); return q.Values.Sum(); });
    T("semm", ()=>{ var s = new SemaphoreSlim(2); int max=0, cur=0; Task.WaitAll(Enumerable.Range(0,20).Select(async _=>{ await s.WaitAsync(); var c = Interlocked.Increment(ref cur); lock(s) max = Math.Max(max,c); await Task.Delay(1); Interlocked.Decrement(ref cur); s.Release(); }).ToArray()); return max; });
    T("pt", ()=>{ async Task<int> R() { using var p = new PeriodicTimer(TimeSpan.FromMilliseconds(3)); int n=0; while (n<3 && await p.WaitForNextTickAsync()) n++; return n; } return R().Result; });
    T("unobs", ()=>{ var t = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously); var x = t.Task.ContinueWith(z=>z.Result, TaskContinuationOptions.ExecuteSynchronously); t.SetResult(4); return x.Result; });
    T("agg", ()=>{ var t = Task.WhenAll(Task.FromException(new Exception("1")), Task.FromException(new ArgumentException("2"))); try { t.GetAwaiter().GetResult(); } catch (Exception e) { return e.Message + t.Exception.InnerExceptions.Count; } return 0; });
  }
  static void Parallel2(int n, Action a) { var ts = Enumerable.Range(0,n).Select(_=>new Thread(()=>a())).ToList(); ts.ForEach(t=>t.Start()); ts.ForEach(t=>t.Join()); }
}
