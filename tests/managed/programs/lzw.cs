using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
class BitWriter : IDisposable {
    readonly Stream s; uint buffer; int count; public BitWriter(Stream s) { this.s = s; }
    public void Write(int v, int bits) { buffer |= (uint)v << count; count += bits; while (count >= 8) { s.WriteByte((byte)buffer); buffer >>= 8; count -= 8; } }
    public void Dispose() { if (count > 0) s.WriteByte((byte)buffer); count = 0; }
}
class BitReader {
    readonly Stream s; uint buffer; int count; public BitReader(Stream s) { this.s = s; }
    public int Read(int bits) { while (count < bits) { int b = s.ReadByte(); if (b < 0) throw new EndOfStreamException("no more codes"); buffer |= (uint)b << count; count += 8; } int v = (int)(buffer & ((1u << bits) - 1)); buffer >>= bits; count -= bits; return v; }
}
static class Lzw {
    const int Clear = 256, End = 257, Max = 1 << 10;
    public static byte[] Pack(ReadOnlySpan<byte> data) {
        var m = new MemoryStream();
        using (var w = new BitWriter(m)) {
            var dict = new Dictionary<(int, byte), int>(); int bits = 9, next = 258, cur = -1; w.Write(Clear, bits);
            foreach (byte b in data) {
                if (cur < 0) { cur = b; continue; }
                if (dict.TryGetValue((cur, b), out int code)) { cur = code; continue; }
                w.Write(cur, bits); dict[(cur, b)] = next++;
                if (next - 1 == 1 << bits && bits < 10) bits++;
                if (next == Max) { w.Write(Clear, bits); dict.Clear(); bits = 9; next = 258; }
                cur = b;
            }
            if (cur >= 0) { w.Write(cur, bits); next++; if (next - 1 == 1 << bits && bits < 10) bits++; }
            w.Write(End, bits);
        }
        return m.ToArray();
    }
    public static byte[] Unpack(byte[] data) {
        var r = new BitReader(new MemoryStream(data)); var o = new MemoryStream(); var table = new List<byte[]>(); byte[] prev = null; int bits = 9;
        void Reset() { table.Clear(); for (int i = 0; i < 258; i++) table.Add(i < 256 ? new[] { (byte)i } : null); bits = 9; prev = null; }
        Reset();
        while (true) {
            int code = r.Read(bits); if (code == End) return o.ToArray(); if (code == Clear) { Reset(); continue; }
            byte[] e;
            if (code < table.Count) e = table[code]; else if (code == table.Count && prev != null) e = Join(prev, prev[0]); else throw new InvalidDataException("code " + code + " of " + table.Count);
            o.Write(e, 0, e.Length); if (prev != null) table.Add(Join(prev, e[0]));
            if (table.Count == 1 << bits && bits < 10) bits++;
            prev = e;
        }
    }
    static byte[] Join(byte[] a, byte b) { var r = new byte[a.Length + 1]; a.CopyTo(r.AsSpan()); r[^1] = b; return r; }
}
class P {
    static void Main() {
        uint s = 9; var noise = new byte[1500]; for (int i = 0; i < noise.Length; i++) { s = s * 1103515245 + 12345; noise[i] = (byte)(s >> 16); }
        var text = new StringBuilder(); for (int i = 0; i < 120; i++) text.Append("entry ").Append(i * 37 % 50).Append("; ");
        foreach (byte[] d in new[] { Array.Empty<byte>(), new byte[] { 7 }, Encoding.ASCII.GetBytes("TOBEORNOTTOBEORTOBEORNOT"), new byte[1000], Encoding.UTF8.GetBytes(text.ToString()), noise }) {
            byte[] p = Lzw.Pack(d); int h = 0; foreach (byte b in p) h = h * 31 + b;
            string back; try { back = Lzw.Unpack(p).AsSpan().SequenceEqual(d).ToString(); } catch (Exception e) { back = e.Message; }
            Console.WriteLine($"{d.Length} -> {p.Length} {h:x8} {back}");
        }
        foreach (byte[] bad in new[] { new byte[0], new byte[] { 0xff, 0xff }, new byte[] { 0x41 } }) try { Lzw.Unpack(bad); } catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message); }
    }
}
