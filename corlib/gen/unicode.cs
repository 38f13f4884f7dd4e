// Prints System/Globalization/CharUnicodeInfo.Tables.cs: the categories, simple case mappings and numeric values of
// all code points, asked from a running .NET. Compile it against .NET and run it from the corlib folder.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;

static class Unicode
{
    static string Str(int cp) => char.ConvertFromUtf32(cp);
    static bool IsScalar(int cp) => cp < 0xD800 || cp > 0xDFFF;

    static void Main(string[] args)
    {
        var w = new StringWriter { NewLine = "\n" };
        w.WriteLine("using System;\n\nnamespace System.Globalization;\n\n/// <summary>Unicode data; written by gen/unicode.cs.</summary>\npublic static partial class CharUnicodeInfo\n{");
        // Runs of one category: start of each run, shifted left by 5, with the category below.
        var runs = new List<uint>();
        int last = -1;
        // Letters alternate in case over long stretches; such stretches are one run of the made-up category 30 (upper first) .
        int[] cat = new int[0x110000];
        for (int cp = 0; cp < 0x110000; cp++)
            cat[cp] = (int)CharUnicodeInfo.GetUnicodeCategory(cp);
        for (int cp = 0; cp < 0x110000; cp++)
        {
            if (cat[cp] == last)
                continue;
            int n = cp;
            while (n + 1 < 0x110000 && cat[n] != cat[n + 1] && cat[n] <= 1 && cat[n + 1] <= 1)
                n++;
            if (n - cp >= 4)
            {
                runs.Add((uint)cp << 5 | (cat[cp] == 0 ? 30u : 31u));
                last = -1;
                cp = n;
                last = 100;
                continue;
            }
            last = cat[cp];
            runs.Add((uint)cp << 5 | (uint)last);
        }
        Emit(w, "CategoryRuns", "uint", runs);
        EmitCase(w, "Upper", cp => ToUpper(cp));
        EmitCase(w, "Lower", cp => ToLower(cp));
        var keys = new List<uint>();
        var values = new List<string>();
        double lastValue = -1;
        int lastCp = -2;
        for (int cp = 0x80; cp < 0x110000; cp++)
        {
            if (!IsScalar(cp)) continue;
            double v = CharUnicodeInfo.GetNumericValue(Str(cp), 0);
            if (v == -1) continue;
            // A run continues while the value rises by one with the code point.
            if (cp == lastCp + 1 && v == lastValue + 1)
            {
                keys[^1]++;
            }
            else
            {
                keys.Add((uint)cp << 8);
                values.Add(v.ToString("R", CultureInfo.InvariantCulture));
            }
            lastCp = cp;
            lastValue = v;
        }
        Emit(w, "NumericRuns", "uint", keys);
        w.Write("    private static ReadOnlySpan<double> NumericStarts => new double[]\n    {");
        for (int i = 0; i < values.Count; i++)
            w.Write((i % 12 == 0 ? "\n        " : " ") + values[i] + ",");
        w.WriteLine("\n    };\n}");
        File.WriteAllText("System/Globalization/CharUnicodeInfo.Tables.cs", w.ToString());
    }

    static int ToUpper(int cp) => IsScalar(cp) ? Rune.ToUpperInvariant(new Rune(cp)).Value : cp;
    static int ToLower(int cp) => IsScalar(cp) ? Rune.ToLowerInvariant(new Rune(cp)).Value : cp;

    // Runs {start, length and step, delta}: every step-th code point from start is moved by delta.
    static void EmitCase(StringWriter w, string name, Func<int, int> map)
    {
        var data = new List<uint>();
        var deltas = new List<int>();
        for (int cp = 0; cp < 0x110000; cp++)
        {
            int d = map(cp) - cp;
            if (d == 0) continue;
            int step = cp + 1 < 0x110000 && map(cp + 1) - (cp + 1) == d ? 1 : 2;
            int n = 1;
            while (cp + n * step < 0x110000 && map(cp + n * step) - (cp + n * step) == d && (step == 1 || map(cp + n * step - 1) == cp + n * step - 1) && n < 0x3FF)
                n++;
            if (n == 1) step = 1;
            data.Add((uint)cp << 11 | (uint)n << 1 | (uint)(step - 1));
            deltas.Add(d);
            cp += (n - 1) * step;
        }
        Emit(w, name + "Runs", "uint", data);
        w.Write("    private static ReadOnlySpan<int> " + name + "Deltas => new int[]\n    {");
        for (int i = 0; i < deltas.Count; i++)
            w.Write((i % 16 == 0 ? "\n        " : " ") + deltas[i] + ",");
        w.WriteLine("\n    };\n");
    }

    static void Emit(StringWriter w, string name, string type, List<uint> data)
    {
        w.Write("    private static ReadOnlySpan<" + type + "> " + name + " => new " + type + "[]\n    {");
        for (int i = 0; i < data.Count; i++)
            w.Write((i % 12 == 0 ? "\n        " : " ") + "0x" + data[i].ToString("X") + ",");
        w.WriteLine("\n    };\n");
    }
}
