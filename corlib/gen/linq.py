"""Writes System/Linq/Enumerable.Numbers.cs: Sum, Average, Min and Max for the numeric types, their nullables and selectors."""
import os

out = []
w = out.append
w("""using System.Collections.Generic;

namespace System.Linq;

// Written by corlib/gen/linq.py.
public static partial class Enumerable
{""")

# type, type in which it is summed, result of Average, type of the average's sum
SUMS = [("int", "int", "double", "long"), ("long", "long", "double", "long"), ("float", "double", "float", "double"), ("double", "double", "double", "double"), ("decimal", "decimal", "decimal", "decimal")]

for t, s, a, asum in SUMS:
    cast = f"({t})" if s != t else ""
    w(f"""
    public static {t} Sum(this IEnumerable<{t}> source)
    {{
        Check(source);
        {s} sum = 0;
        foreach ({t} value in source) checked {{ sum += value; }}
        return {cast}sum;
    }}

    public static {t}? Sum(this IEnumerable<{t}?> source)
    {{
        Check(source);
        {s} sum = 0;
        foreach ({t}? value in source)
            if (value != null) checked {{ sum += value.GetValueOrDefault(); }}
        return {cast}sum;
    }}

    public static {t} Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, {t}> selector)
    {{
        Check(source, selector, "selector");
        {s} sum = 0;
        foreach (TSource element in source) checked {{ sum += selector(element); }}
        return {cast}sum;
    }}

    public static {t}? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, {t}?> selector)
    {{
        Check(source, selector, "selector");
        return source.Select(selector).Sum();
    }}

    public static {a} Average(this IEnumerable<{t}> source)
    {{
        Check(source);
        {asum} sum = 0;
        long count = 0;
        foreach ({t} value in source)
        {{
            checked {{ sum += value; }}
            count++;
        }}
        return count == 0 ? throw NoElements() : ({a})(({'double' if a != 'decimal' else 'decimal'})sum / count);
    }}

    public static {a}? Average(this IEnumerable<{t}?> source)
    {{
        Check(source);
        {asum} sum = 0;
        long count = 0;
        foreach ({t}? value in source)
        {{
            if (value == null) continue;
            checked {{ sum += value.GetValueOrDefault(); }}
            count++;
        }}
        return count == 0 ? null : ({a})(({'double' if a != 'decimal' else 'decimal'})sum / count);
    }}

    public static {a} Average<TSource>(this IEnumerable<TSource> source, Func<TSource, {t}> selector)
    {{
        Check(source, selector, "selector");
        return source.Select(selector).Average();
    }}

    public static {a}? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, {t}?> selector)
    {{
        Check(source, selector, "selector");
        return source.Select(selector).Average();
    }}""")

for name, op in (("Min", "<"), ("Max", ">")):
    for t in ("int", "long", "float", "double", "decimal"):
        # A minimum is NaN when one is met; a maximum only when there is nothing else.
        if t in ("float", "double"):
            if name == "Min":
                better = f"value < best || {t}.IsNaN(value)"
            else:
                better = f"value > best || {t}.IsNaN(best)"
        else:
            better = f"value {op} best"
        w(f"""
    public static {t} {name}(this IEnumerable<{t}> source)
    {{
        Check(source);
        using IEnumerator<{t}> e = source.GetEnumerator();
        if (!e.MoveNext()) throw NoElements();
        {t} best = e.Current;
        while (e.MoveNext())
        {{
            {t} value = e.Current;
            if ({better}) best = value;
        }}
        return best;
    }}

    public static {t}? {name}(this IEnumerable<{t}?> source)
    {{
        Check(source);
        bool any = false;
        {t} best = 0;
        foreach ({t}? item in source)
        {{
            if (item == null) continue;
            {t} value = item.GetValueOrDefault();
            if (!any || {better}) best = value;
            any = true;
        }}
        return any ? best : null;
    }}

    public static {t} {name}<TSource>(this IEnumerable<TSource> source, Func<TSource, {t}> selector)
    {{
        Check(source, selector, "selector");
        return source.Select(selector).{name}();
    }}

    public static {t}? {name}<TSource>(this IEnumerable<TSource> source, Func<TSource, {t}?> selector)
    {{
        Check(source, selector, "selector");
        return source.Select(selector).{name}();
    }}""")
w("}")
open(os.path.join(os.path.dirname(__file__), "../System/Linq/Enumerable.Numbers.cs"), "w").write("\n".join(out) + "\n")
