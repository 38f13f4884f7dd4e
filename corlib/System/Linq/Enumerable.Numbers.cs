using System.Collections.Generic;

namespace System.Linq;

// Written by corlib/gen/linq.py.
public static partial class Enumerable
{

    public static int Sum(this IEnumerable<int> source)
    {
        Check(source);
        int sum = 0;
        foreach (int value in source) checked { sum += value; }
        return sum;
    }

    public static int? Sum(this IEnumerable<int?> source)
    {
        Check(source);
        int sum = 0;
        foreach (int? value in source)
            if (value != null) checked { sum += value.GetValueOrDefault(); }
        return sum;
    }

    public static int Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector)
    {
        Check(source, selector, "selector");
        int sum = 0;
        foreach (TSource element in source) checked { sum += selector(element); }
        return sum;
    }

    public static int? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, int?> selector)
    {
        Check(source, selector, "selector");
        return source.Select(selector).Sum();
    }

    public static double Average(this IEnumerable<int> source)
    {
        Check(source);
        long sum = 0;
        long count = 0;
        foreach (int value in source)
        {
            checked { sum += value; }
            count++;
        }
        return count == 0 ? throw NoElements() : (double)((double)sum / count);
    }

    public static double? Average(this IEnumerable<int?> source)
    {
        Check(source);
        long sum = 0;
        long count = 0;
        foreach (int? value in source)
        {
            if (value == null) continue;
            checked { sum += value.GetValueOrDefault(); }
            count++;
        }
        return count == 0 ? null : (double)((double)sum / count);
    }

    public static double Average<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector)
    {
        Check(source, selector, "selector");
        return source.Select(selector).Average();
    }

    public static double? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, int?> selector)
    {
        Check(source, selector, "selector");
        return source.Select(selector).Average();
    }

    public static long Sum(this IEnumerable<long> source)
    {
        Check(source);
        long sum = 0;
        foreach (long value in source) checked { sum += value; }
        return sum;
    }

    public static long? Sum(this IEnumerable<long?> source)
    {
        Check(source);
        long sum = 0;
        foreach (long? value in source)
            if (value != null) checked { sum += value.GetValueOrDefault(); }
        return sum;
    }

    public static long Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector)
    {
        Check(source, selector, "selector");
        long sum = 0;
        foreach (TSource element in source) checked { sum += selector(element); }
        return sum;
    }

    public static long? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, long?> selector)
    {
        Check(source, selector, "selector");
        return source.Select(selector).Sum();
    }

    public static double Average(this IEnumerable<long> source)
    {
        Check(source);
        long sum = 0;
        long count = 0;
        foreach (long value in source)
        {
            checked { sum += value; }
            count++;
        }
        return count == 0 ? throw NoElements() : (double)((double)sum / count);
    }

    public static double? Average(this IEnumerable<long?> source)
    {
        Check(source);
        long sum = 0;
        long count = 0;
        foreach (long? value in source)
        {
            if (value == null) continue;
            checked { sum += value.GetValueOrDefault(); }
            count++;
        }
        return count == 0 ? null : (double)((double)sum / count);
    }

    public static double Average<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector)
    {
        Check(source, selector, "selector");
        return source.Select(selector).Average();
    }

    public static double? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, long?> selector)
    {
        Check(source, selector, "selector");
        return source.Select(selector).Average();
    }

    public static float Sum(this IEnumerable<float> source)
    {
        Check(source);
        double sum = 0;
        foreach (float value in source) checked { sum += value; }
        return (float)sum;
    }

    public static float? Sum(this IEnumerable<float?> source)
    {
        Check(source);
        double sum = 0;
        foreach (float? value in source)
            if (value != null) checked { sum += value.GetValueOrDefault(); }
        return (float)sum;
    }

    public static float Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector)
    {
        Check(source, selector, "selector");
        double sum = 0;
        foreach (TSource element in source) checked { sum += selector(element); }
        return (float)sum;
    }

    public static float? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, float?> selector)
    {
        Check(source, selector, "selector");
        return source.Select(selector).Sum();
    }

    public static float Average(this IEnumerable<float> source)
    {
        Check(source);
        double sum = 0;
        long count = 0;
        foreach (float value in source)
        {
            checked { sum += value; }
            count++;
        }
        return count == 0 ? throw NoElements() : (float)((double)sum / count);
    }

    public static float? Average(this IEnumerable<float?> source)
    {
        Check(source);
        double sum = 0;
        long count = 0;
        foreach (float? value in source)
        {
            if (value == null) continue;
            checked { sum += value.GetValueOrDefault(); }
            count++;
        }
        return count == 0 ? null : (float)((double)sum / count);
    }

    public static float Average<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector)
    {
        Check(source, selector, "selector");
        return source.Select(selector).Average();
    }

    public static float? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, float?> selector)
    {
        Check(source, selector, "selector");
        return source.Select(selector).Average();
    }

    public static double Sum(this IEnumerable<double> source)
    {
        Check(source);
        double sum = 0;
        foreach (double value in source) checked { sum += value; }
        return sum;
    }

    public static double? Sum(this IEnumerable<double?> source)
    {
        Check(source);
        double sum = 0;
        foreach (double? value in source)
            if (value != null) checked { sum += value.GetValueOrDefault(); }
        return sum;
    }

    public static double Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector)
    {
        Check(source, selector, "selector");
        double sum = 0;
        foreach (TSource element in source) checked { sum += selector(element); }
        return sum;
    }

    public static double? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, double?> selector)
    {
        Check(source, selector, "selector");
        return source.Select(selector).Sum();
    }

    public static double Average(this IEnumerable<double> source)
    {
        Check(source);
        double sum = 0;
        long count = 0;
        foreach (double value in source)
        {
            checked { sum += value; }
            count++;
        }
        return count == 0 ? throw NoElements() : (double)((double)sum / count);
    }

    public static double? Average(this IEnumerable<double?> source)
    {
        Check(source);
        double sum = 0;
        long count = 0;
        foreach (double? value in source)
        {
            if (value == null) continue;
            checked { sum += value.GetValueOrDefault(); }
            count++;
        }
        return count == 0 ? null : (double)((double)sum / count);
    }

    public static double Average<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector)
    {
        Check(source, selector, "selector");
        return source.Select(selector).Average();
    }

    public static double? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, double?> selector)
    {
        Check(source, selector, "selector");
        return source.Select(selector).Average();
    }

    public static decimal Sum(this IEnumerable<decimal> source)
    {
        Check(source);
        decimal sum = 0;
        foreach (decimal value in source) checked { sum += value; }
        return sum;
    }

    public static decimal? Sum(this IEnumerable<decimal?> source)
    {
        Check(source);
        decimal sum = 0;
        foreach (decimal? value in source)
            if (value != null) checked { sum += value.GetValueOrDefault(); }
        return sum;
    }

    public static decimal Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal> selector)
    {
        Check(source, selector, "selector");
        decimal sum = 0;
        foreach (TSource element in source) checked { sum += selector(element); }
        return sum;
    }

    public static decimal? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal?> selector)
    {
        Check(source, selector, "selector");
        return source.Select(selector).Sum();
    }

    public static decimal Average(this IEnumerable<decimal> source)
    {
        Check(source);
        decimal sum = 0;
        long count = 0;
        foreach (decimal value in source)
        {
            checked { sum += value; }
            count++;
        }
        return count == 0 ? throw NoElements() : (decimal)((decimal)sum / count);
    }

    public static decimal? Average(this IEnumerable<decimal?> source)
    {
        Check(source);
        decimal sum = 0;
        long count = 0;
        foreach (decimal? value in source)
        {
            if (value == null) continue;
            checked { sum += value.GetValueOrDefault(); }
            count++;
        }
        return count == 0 ? null : (decimal)((decimal)sum / count);
    }

    public static decimal Average<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal> selector)
    {
        Check(source, selector, "selector");
        return source.Select(selector).Average();
    }

    public static decimal? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal?> selector)
    {
        Check(source, selector, "selector");
        return source.Select(selector).Average();
    }

    public static int Min(this IEnumerable<int> source)
    {
        Check(source);
        using IEnumerator<int> e = source.GetEnumerator();
        if (!e.MoveNext()) throw NoElements();
        int best = e.Current;
        while (e.MoveNext())
        {
            int value = e.Current;
            if (value < best) best = value;
        }
        return best;
    }

    public static int? Min(this IEnumerable<int?> source)
    {
        Check(source);
        bool any = false;
        int best = 0;
        foreach (int? item in source)
        {
            if (item == null) continue;
            int value = item.GetValueOrDefault();
            if (!any || value < best) best = value;
            any = true;
        }
        return any ? best : null;
    }

    public static int Min<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector)
    {
        Check(source, selector, "selector");
        return source.Select(selector).Min();
    }

    public static int? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, int?> selector)
    {
        Check(source, selector, "selector");
        return source.Select(selector).Min();
    }

    public static long Min(this IEnumerable<long> source)
    {
        Check(source);
        using IEnumerator<long> e = source.GetEnumerator();
        if (!e.MoveNext()) throw NoElements();
        long best = e.Current;
        while (e.MoveNext())
        {
            long value = e.Current;
            if (value < best) best = value;
        }
        return best;
    }

    public static long? Min(this IEnumerable<long?> source)
    {
        Check(source);
        bool any = false;
        long best = 0;
        foreach (long? item in source)
        {
            if (item == null) continue;
            long value = item.GetValueOrDefault();
            if (!any || value < best) best = value;
            any = true;
        }
        return any ? best : null;
    }

    public static long Min<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector)
    {
        Check(source, selector, "selector");
        return source.Select(selector).Min();
    }

    public static long? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, long?> selector)
    {
        Check(source, selector, "selector");
        return source.Select(selector).Min();
    }

    public static float Min(this IEnumerable<float> source)
    {
        Check(source);
        using IEnumerator<float> e = source.GetEnumerator();
        if (!e.MoveNext()) throw NoElements();
        float best = e.Current;
        while (e.MoveNext())
        {
            float value = e.Current;
            if (value < best || float.IsNaN(value)) best = value;
        }
        return best;
    }

    public static float? Min(this IEnumerable<float?> source)
    {
        Check(source);
        bool any = false;
        float best = 0;
        foreach (float? item in source)
        {
            if (item == null) continue;
            float value = item.GetValueOrDefault();
            if (!any || value < best || float.IsNaN(value)) best = value;
            any = true;
        }
        return any ? best : null;
    }

    public static float Min<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector)
    {
        Check(source, selector, "selector");
        return source.Select(selector).Min();
    }

    public static float? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, float?> selector)
    {
        Check(source, selector, "selector");
        return source.Select(selector).Min();
    }

    public static double Min(this IEnumerable<double> source)
    {
        Check(source);
        using IEnumerator<double> e = source.GetEnumerator();
        if (!e.MoveNext()) throw NoElements();
        double best = e.Current;
        while (e.MoveNext())
        {
            double value = e.Current;
            if (value < best || double.IsNaN(value)) best = value;
        }
        return best;
    }

    public static double? Min(this IEnumerable<double?> source)
    {
        Check(source);
        bool any = false;
        double best = 0;
        foreach (double? item in source)
        {
            if (item == null) continue;
            double value = item.GetValueOrDefault();
            if (!any || value < best || double.IsNaN(value)) best = value;
            any = true;
        }
        return any ? best : null;
    }

    public static double Min<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector)
    {
        Check(source, selector, "selector");
        return source.Select(selector).Min();
    }

    public static double? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, double?> selector)
    {
        Check(source, selector, "selector");
        return source.Select(selector).Min();
    }

    public static decimal Min(this IEnumerable<decimal> source)
    {
        Check(source);
        using IEnumerator<decimal> e = source.GetEnumerator();
        if (!e.MoveNext()) throw NoElements();
        decimal best = e.Current;
        while (e.MoveNext())
        {
            decimal value = e.Current;
            if (value < best) best = value;
        }
        return best;
    }

    public static decimal? Min(this IEnumerable<decimal?> source)
    {
        Check(source);
        bool any = false;
        decimal best = 0;
        foreach (decimal? item in source)
        {
            if (item == null) continue;
            decimal value = item.GetValueOrDefault();
            if (!any || value < best) best = value;
            any = true;
        }
        return any ? best : null;
    }

    public static decimal Min<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal> selector)
    {
        Check(source, selector, "selector");
        return source.Select(selector).Min();
    }

    public static decimal? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal?> selector)
    {
        Check(source, selector, "selector");
        return source.Select(selector).Min();
    }

    public static int Max(this IEnumerable<int> source)
    {
        Check(source);
        using IEnumerator<int> e = source.GetEnumerator();
        if (!e.MoveNext()) throw NoElements();
        int best = e.Current;
        while (e.MoveNext())
        {
            int value = e.Current;
            if (value > best) best = value;
        }
        return best;
    }

    public static int? Max(this IEnumerable<int?> source)
    {
        Check(source);
        bool any = false;
        int best = 0;
        foreach (int? item in source)
        {
            if (item == null) continue;
            int value = item.GetValueOrDefault();
            if (!any || value > best) best = value;
            any = true;
        }
        return any ? best : null;
    }

    public static int Max<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector)
    {
        Check(source, selector, "selector");
        return source.Select(selector).Max();
    }

    public static int? Max<TSource>(this IEnumerable<TSource> source, Func<TSource, int?> selector)
    {
        Check(source, selector, "selector");
        return source.Select(selector).Max();
    }

    public static long Max(this IEnumerable<long> source)
    {
        Check(source);
        using IEnumerator<long> e = source.GetEnumerator();
        if (!e.MoveNext()) throw NoElements();
        long best = e.Current;
        while (e.MoveNext())
        {
            long value = e.Current;
            if (value > best) best = value;
        }
        return best;
    }

    public static long? Max(this IEnumerable<long?> source)
    {
        Check(source);
        bool any = false;
        long best = 0;
        foreach (long? item in source)
        {
            if (item == null) continue;
            long value = item.GetValueOrDefault();
            if (!any || value > best) best = value;
            any = true;
        }
        return any ? best : null;
    }

    public static long Max<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector)
    {
        Check(source, selector, "selector");
        return source.Select(selector).Max();
    }

    public static long? Max<TSource>(this IEnumerable<TSource> source, Func<TSource, long?> selector)
    {
        Check(source, selector, "selector");
        return source.Select(selector).Max();
    }

    public static float Max(this IEnumerable<float> source)
    {
        Check(source);
        using IEnumerator<float> e = source.GetEnumerator();
        if (!e.MoveNext()) throw NoElements();
        float best = e.Current;
        while (e.MoveNext())
        {
            float value = e.Current;
            if (value > best || float.IsNaN(best)) best = value;
        }
        return best;
    }

    public static float? Max(this IEnumerable<float?> source)
    {
        Check(source);
        bool any = false;
        float best = 0;
        foreach (float? item in source)
        {
            if (item == null) continue;
            float value = item.GetValueOrDefault();
            if (!any || value > best || float.IsNaN(best)) best = value;
            any = true;
        }
        return any ? best : null;
    }

    public static float Max<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector)
    {
        Check(source, selector, "selector");
        return source.Select(selector).Max();
    }

    public static float? Max<TSource>(this IEnumerable<TSource> source, Func<TSource, float?> selector)
    {
        Check(source, selector, "selector");
        return source.Select(selector).Max();
    }

    public static double Max(this IEnumerable<double> source)
    {
        Check(source);
        using IEnumerator<double> e = source.GetEnumerator();
        if (!e.MoveNext()) throw NoElements();
        double best = e.Current;
        while (e.MoveNext())
        {
            double value = e.Current;
            if (value > best || double.IsNaN(best)) best = value;
        }
        return best;
    }

    public static double? Max(this IEnumerable<double?> source)
    {
        Check(source);
        bool any = false;
        double best = 0;
        foreach (double? item in source)
        {
            if (item == null) continue;
            double value = item.GetValueOrDefault();
            if (!any || value > best || double.IsNaN(best)) best = value;
            any = true;
        }
        return any ? best : null;
    }

    public static double Max<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector)
    {
        Check(source, selector, "selector");
        return source.Select(selector).Max();
    }

    public static double? Max<TSource>(this IEnumerable<TSource> source, Func<TSource, double?> selector)
    {
        Check(source, selector, "selector");
        return source.Select(selector).Max();
    }

    public static decimal Max(this IEnumerable<decimal> source)
    {
        Check(source);
        using IEnumerator<decimal> e = source.GetEnumerator();
        if (!e.MoveNext()) throw NoElements();
        decimal best = e.Current;
        while (e.MoveNext())
        {
            decimal value = e.Current;
            if (value > best) best = value;
        }
        return best;
    }

    public static decimal? Max(this IEnumerable<decimal?> source)
    {
        Check(source);
        bool any = false;
        decimal best = 0;
        foreach (decimal? item in source)
        {
            if (item == null) continue;
            decimal value = item.GetValueOrDefault();
            if (!any || value > best) best = value;
            any = true;
        }
        return any ? best : null;
    }

    public static decimal Max<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal> selector)
    {
        Check(source, selector, "selector");
        return source.Select(selector).Max();
    }

    public static decimal? Max<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal?> selector)
    {
        Check(source, selector, "selector");
        return source.Select(selector).Max();
    }
}
