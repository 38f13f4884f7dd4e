using System; using System.IO; using System.Text; using System.Linq; using System.Collections.Generic;
class P {
  static string d;
  static void T(string n, Func<object> f) { try { var r = f(); Console.WriteLine(n + ": " + r); } catch (Exception x) { Console.WriteLine(n + " !" + x.GetType().Name + ": " + x.Message.Replace(d, "D")); } }
  static void Main() {
    d = Path.Combine(Path.GetTempPath(), "cilantro-io-" + Environment.ProcessId); if (Directory.Exists(d)) Directory.Delete(d, true); Directory.CreateDirectory(Path.Combine(d, "a/b"));
    string f = Path.Combine(d, "x.txt");
    T("write", ()=>{ File.WriteAllText(f, "hello\nwörld €\n"); return File.ReadAllText(f).Length; });
    T("bytes", ()=>Convert.ToBase64String(File.ReadAllBytes(f)));
    T("lines", ()=>string.Join("|", File.ReadAllLines(f)));
    T("append", ()=>{ File.AppendAllText(f, "x"); return new FileInfo(f).Length; });
    T("missing", ()=>File.ReadAllText(Path.Combine(d,"nope"))); T("missingdir", ()=>File.ReadAllText(Path.Combine(d,"no/nope"))); T("isdir", ()=>File.ReadAllText(d));
    T("exists", ()=>File.Exists(f)+" "+File.Exists(d)+" "+Directory.Exists(d)); T("copy", ()=>{ File.Copy(f, f+"2"); return File.Exists(f+"2"); }); T("copy2", ()=>{ File.Copy(f, f+"2"); return 0; });
    T("move", ()=>{ File.Move(f+"2", f+"3"); return File.Exists(f+"3"); }); T("files", ()=>string.Join(",", Directory.GetFiles(d,"*",SearchOption.AllDirectories).Select(Path.GetFileName).OrderBy(x=>x, StringComparer.Ordinal)));
    T("dirs", ()=>string.Join(",", Directory.GetDirectories(d,"*",SearchOption.AllDirectories).Select(Path.GetFileName))); T("deldir", ()=>{ Directory.Delete(d); return 0; }); T("del", ()=>{ File.Delete(f+"3"); File.Delete(f+"3"); return File.Exists(f+"3"); });
    T("fs", ()=>{ using var s = new FileStream(f, FileMode.Open, FileAccess.ReadWrite); s.Seek(2, SeekOrigin.Begin); int b = s.ReadByte(); s.Position = 0; s.WriteByte((byte)'J'); s.Flush(); s.Position = 0; return b+" "+s.ReadByte()+" "+s.Length+" "+s.Position; });
    T("share", ()=>{ using var s = new FileStream(f, FileMode.Open, FileAccess.ReadWrite, FileShare.None); using var s2 = File.OpenRead(f); return 0; });
    T("createnew", ()=>{ using var s = new FileStream(f, FileMode.CreateNew); return 0; }); T("closed", ()=>{ var s = File.OpenRead(f); s.Dispose(); return s.ReadByte(); }); T("readonly", ()=>{ using var s = File.OpenRead(f); s.WriteByte(1); return 0; });
    T("sr", ()=>{ using var r = new StreamReader(f); var l = new List<string>(); string x; while ((x=r.ReadLine())!=null) l.Add(x); return string.Join("|", l)+" "+r.EndOfStream; });
    T("utf16", ()=>{ File.WriteAllText(f+"u", "héllo", Encoding.Unicode); return File.ReadAllText(f+"u")+" "+new FileInfo(f+"u").Length; });
    T("ms", ()=>{ var m = new MemoryStream(); var w = new StreamWriter(m); w.Write("abc"); w.WriteLine(12); w.Flush(); return m.Length+" "+Encoding.UTF8.GetString(m.ToArray()).Trim(); });
    T("ms2", ()=>{ var m = new MemoryStream(new byte[3]); m.Write(new byte[5]); return 0; }); T("ms3", ()=>{ var m = new MemoryStream(); m.Dispose(); return m.Length; }); T("ms4", ()=>new MemoryStream().Seek(-1, SeekOrigin.Begin));
    T("sw", ()=>{ var s = new StringWriter(); s.Write(1); s.Write(' '); s.Write(2.5); s.WriteLine(true); s.Write("{0}-{1}", 1, 2); return s.ToString().Replace("\n","|"); });
    T("strr", ()=>{ var s = new StringReader("a\r\nb\nc"); return s.ReadLine()+s.Peek()+s.ReadLine()+s.ReadToEnd()+(s.ReadLine()==null); });
    foreach (var p in new[]{"/a/b/../c","/a/./b","/..","a/b.txt","/a//b/","/a/b.tar.gz","","/","a.","..x",".bash"}) { T("path "+p, ()=>Path.GetDirectoryName(p)+";"+Path.GetFileName(p)+";"+Path.GetExtension(p)+";"+Path.GetFileNameWithoutExtension(p)+";"+Path.ChangeExtension(p,"z")+";"+Path.Combine("q",p)+";"+Path.Join("q/",p)+";"+(p.StartsWith("/")?Path.GetFullPath(p):"")); }
    T("rel", ()=>Path.GetRelativePath("/a/b/c","/a/d/e")+" "+Path.GetRelativePath("/a","/a")+" "+Path.GetRelativePath("/a","/a/b/")); T("nullpath", ()=>File.ReadAllText(null)); T("emptypath", ()=>File.ReadAllText("")); 
    T("attr", ()=>File.GetAttributes(d)+" "+File.GetAttributes(f)); T("time", ()=>{ File.SetLastWriteTimeUtc(f, new DateTime(2020,1,2,3,4,5,DateTimeKind.Utc)); return File.GetLastWriteTimeUtc(f).ToString("o"); });
    T("di", ()=>{ var di = new DirectoryInfo(d); return (di.Name == Path.GetFileName(d))+" "+di.Exists+" "+di.GetFiles().Length+" "+di.GetDirectories()[0].Name+" "+di.Parent.Exists; });
    Directory.Delete(d, true); T("gone", ()=>Directory.GetFiles(d));
    Console.Out.Write("x {0} {1}\n", 1, "y"); Console.Error.WriteLine("err"); var sw = new StringWriter(); var old = Console.Out; Console.SetOut(sw); Console.WriteLine("captured"); Console.SetOut(old); Console.WriteLine(sw.ToString().Trim()+"!");
    Console.WriteLine("{0,5}|{1:X}", 42, 255); Console.WriteLine(new char[]{'a','b'}); Console.WriteLine((object)null); Console.WriteLine((string)null); Console.WriteLine('c'); Console.WriteLine(1.5m);
  }
}
