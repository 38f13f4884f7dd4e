using System; using System.Runtime.CompilerServices;
static class P {
 [MethodImpl(MethodImplOptions.NoInlining)] static void T() { throw new Exception("x"); }
 [MethodImpl(MethodImplOptions.NoInlining)] static void Mid() { T(); }
 [MethodImpl(MethodImplOptions.NoInlining)] static void Re() { try { Mid(); } catch (Exception) { throw; } }
 [MethodImpl(MethodImplOptions.NoInlining)] static void ReFin() { try { try { Mid(); } catch (Exception) { throw; } finally { GC.KeepAlive(null); } } catch (Exception) { throw; } }
 [MethodImpl(MethodImplOptions.NoInlining)] static void Re2() { try { Re(); } catch (Exception) { throw; } }
 [MethodImpl(MethodImplOptions.NoInlining)] static void ReE() { try { Re(); } catch (Exception e) { throw e; } }
 [MethodImpl(MethodImplOptions.NoInlining)] static void Filt() { try { Re(); } catch (Exception e) when (e.StackTrace.Length > 5000) { } }
 static void Show(Action a) { try { a(); } catch (Exception e) { foreach (var l in e.StackTrace.Split('\n')) { int i = l.IndexOf(" in "); Console.WriteLine(i < 0 ? l : l.Substring(0, i)); } Console.WriteLine("-"); } }
 static void Main() { Show(Re); Show(Re2); Show(ReE); Show(Filt); Show(ReFin);
  try { try { T(); } catch (Exception e) when (e.Message == "x") { throw; } } catch (Exception e) { Console.WriteLine(e.StackTrace.Split('\n').Length); }
  Exception k = null; try { T(); } catch (Exception e) { k = e; }
  try { throw k; } catch (Exception e) { Console.WriteLine(e.StackTrace.Split('\n').Length); }
 }
}
