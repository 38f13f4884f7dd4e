using System.Collections.Generic;

namespace System.Linq;

public static partial class Enumerable
{
    public static int Sum(this IEnumerable<int> source)
    {
        Check(source);
        int sum = 0;
        foreach (int item in source) sum = checked(sum + item);
        return sum;
    }

    public static int? Sum(this IEnumerable<int?> source)
    {
        Check(source);
        int sum = 0;
        foreach (int? item in source)
            if (item != null) sum = checked(sum + item.GetValueOrDefault());
        return sum;
    }

    public static int Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector) => Sum(Select(source, selector));
    public static int? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, int?> selector) => Sum(Select(source, selector));

    public static double Average(this IEnumerable<int> source)
    {
        Check(source);
        long sum = 0;
        long count = 0;
        foreach (int item in source)
        {
            sum = checked(sum + item);
            count++;
        }
        return count > 0 ? (double)sum / count : throw NoElements();
    }

    public static double? Average(this IEnumerable<int?> source)
    {
        Check(source);
        long sum = 0;
        long count = 0;
        foreach (int? item in source)
        {
            if (item == null) continue;
            sum = checked(sum + item.GetValueOrDefault());
            count++;
        }
        return count > 0 ? (double)sum / count : null;
    }

    public static double Average<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector) => Average(Select(source, selector));
    public static double? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, int?> selector) => Average(Select(source, selector));

    public static int Max(this IEnumerable<int> source)
    {
        Check(source);
        bool any = false;
        int best = default;
        foreach (int item in source)
            if (!any || item > best)
            {
                best = item;
                any = true;
            }
        return any ? best : throw NoElements();
    }

    public static int? Max(this IEnumerable<int?> source)
    {
        Check(source);
        bool any = false;
        int best = default;
        foreach (int? item in source)
        {
            if (item == null) continue;
            int value = item.GetValueOrDefault();
            if (any && !(value > best)) continue;
            best = value;
            any = true;
        }
        return any ? best : null;
    }

    public static int Max<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector) => Max(Select(source, selector));
    public static int? Max<TSource>(this IEnumerable<TSource> source, Func<TSource, int?> selector) => Max(Select(source, selector));

    public static int Min(this IEnumerable<int> source)
    {
        Check(source);
        bool any = false;
        int best = default;
        foreach (int item in source)
            if (!any || item < best)
            {
                best = item;
                any = true;
            }
        return any ? best : throw NoElements();
    }

    public static int? Min(this IEnumerable<int?> source)
    {
        Check(source);
        bool any = false;
        int best = default;
        foreach (int? item in source)
        {
            if (item == null) continue;
            int value = item.GetValueOrDefault();
            if (any && !(value < best)) continue;
            best = value;
            any = true;
        }
        return any ? best : null;
    }

    public static int Min<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector) => Min(Select(source, selector));
    public static int? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, int?> selector) => Min(Select(source, selector));

    public static long Sum(this IEnumerable<long> source)
    {
        Check(source);
        long sum = 0;
        foreach (long item in source) sum = checked(sum + item);
        return sum;
    }

    public static long? Sum(this IEnumerable<long?> source)
    {
        Check(source);
        long sum = 0;
        foreach (long? item in source)
            if (item != null) sum = checked(sum + item.GetValueOrDefault());
        return sum;
    }

    public static long Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector) => Sum(Select(source, selector));
    public static long? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, long?> selector) => Sum(Select(source, selector));

    public static double Average(this IEnumerable<long> source)
    {
        Check(source);
        long sum = 0;
        long count = 0;
        foreach (long item in source)
        {
            sum = checked(sum + item);
            count++;
        }
        return count > 0 ? (double)sum / count : throw NoElements();
    }

    public static double? Average(this IEnumerable<long?> source)
    {
        Check(source);
        long sum = 0;
        long count = 0;
        foreach (long? item in source)
        {
            if (item == null) continue;
            sum = checked(sum + item.GetValueOrDefault());
            count++;
        }
        return count > 0 ? (double)sum / count : null;
    }

    public static double Average<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector) => Average(Select(source, selector));
    public static double? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, long?> selector) => Average(Select(source, selector));

    public static long Max(this IEnumerable<long> source)
    {
        Check(source);
        bool any = false;
        long best = default;
        foreach (long item in source)
            if (!any || item > best)
            {
                best = item;
                any = true;
            }
        return any ? best : throw NoElements();
    }

    public static long? Max(this IEnumerable<long?> source)
    {
        Check(source);
        bool any = false;
        long best = default;
        foreach (long? item in source)
        {
            if (item == null) continue;
            long value = item.GetValueOrDefault();
            if (any && !(value > best)) continue;
            best = value;
            any = true;
        }
        return any ? best : null;
    }

    public static long Max<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector) => Max(Select(source, selector));
    public static long? Max<TSource>(this IEnumerable<TSource> source, Func<TSource, long?> selector) => Max(Select(source, selector));

    public static long Min(this IEnumerable<long> source)
    {
        Check(source);
        bool any = false;
        long best = default;
        foreach (long item in source)
            if (!any || item < best)
            {
                best = item;
                any = true;
            }
        return any ? best : throw NoElements();
    }

    public static long? Min(this IEnumerable<long?> source)
    {
        Check(source);
        bool any = false;
        long best = default;
        foreach (long? item in source)
        {
            if (item == null) continue;
            long value = item.GetValueOrDefault();
            if (any && !(value < best)) continue;
            best = value;
            any = true;
        }
        return any ? best : null;
    }

    public static long Min<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector) => Min(Select(source, selector));
    public static long? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, long?> selector) => Min(Select(source, selector));

    public static float Sum(this IEnumerable<float> source)
    {
        Check(source);
        double sum = 0;
        foreach (float item in source) sum = sum + item;
        return (float)sum;
    }

    public static float? Sum(this IEnumerable<float?> source)
    {
        Check(source);
        double sum = 0;
        foreach (float? item in source)
            if (item != null) sum = sum + item.GetValueOrDefault();
        return (float)sum;
    }

    public static float Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector) => Sum(Select(source, selector));
    public static float? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, float?> selector) => Sum(Select(source, selector));

    public static float Average(this IEnumerable<float> source)
    {
        Check(source);
        double sum = 0;
        long count = 0;
        foreach (float item in source)
        {
            sum = sum + item;
            count++;
        }
        return count > 0 ? (float)(sum / count) : throw NoElements();
    }

    public static float? Average(this IEnumerable<float?> source)
    {
        Check(source);
        double sum = 0;
        long count = 0;
        foreach (float? item in source)
        {
            if (item == null) continue;
            sum = sum + item.GetValueOrDefault();
            count++;
        }
        return count > 0 ? (float)(sum / count) : null;
    }

    public static float Average<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector) => Average(Select(source, selector));
    public static float? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, float?> selector) => Average(Select(source, selector));

    public static float Max(this IEnumerable<float> source)
    {
        Check(source);
        bool any = false;
        float best = default;
        foreach (float item in source)
            if (!any || item > best || float.IsNaN(best))
            {
                best = item;
                any = true;
            }
        return any ? best : throw NoElements();
    }

    public static float? Max(this IEnumerable<float?> source)
    {
        Check(source);
        bool any = false;
        float best = default;
        foreach (float? item in source)
        {
            if (item == null) continue;
            float value = item.GetValueOrDefault();
            if (any && !(value > best || float.IsNaN(best))) continue;
            best = value;
            any = true;
        }
        return any ? best : null;
    }

    public static float Max<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector) => Max(Select(source, selector));
    public static float? Max<TSource>(this IEnumerable<TSource> source, Func<TSource, float?> selector) => Max(Select(source, selector));

    public static float Min(this IEnumerable<float> source)
    {
        Check(source);
        bool any = false;
        float best = default;
        foreach (float item in source)
            if (!any || item < best || float.IsNaN(item))
            {
                best = item;
                any = true;
            }
        return any ? best : throw NoElements();
    }

    public static float? Min(this IEnumerable<float?> source)
    {
        Check(source);
        bool any = false;
        float best = default;
        foreach (float? item in source)
        {
            if (item == null) continue;
            float value = item.GetValueOrDefault();
            if (any && !(value < best || float.IsNaN(value))) continue;
            best = value;
            any = true;
        }
        return any ? best : null;
    }

    public static float Min<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector) => Min(Select(source, selector));
    public static float? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, float?> selector) => Min(Select(source, selector));

    public static double Sum(this IEnumerable<double> source)
    {
        Check(source);
        double sum = 0;
        foreach (double item in source) sum = sum + item;
        return sum;
    }

    public static double? Sum(this IEnumerable<double?> source)
    {
        Check(source);
        double sum = 0;
        foreach (double? item in source)
            if (item != null) sum = sum + item.GetValueOrDefault();
        return sum;
    }

    public static double Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector) => Sum(Select(source, selector));
    public static double? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, double?> selector) => Sum(Select(source, selector));

    public static double Average(this IEnumerable<double> source)
    {
        Check(source);
        double sum = 0;
        long count = 0;
        foreach (double item in source)
        {
            sum = sum + item;
            count++;
        }
        return count > 0 ? sum / count : throw NoElements();
    }

    public static double? Average(this IEnumerable<double?> source)
    {
        Check(source);
        double sum = 0;
        long count = 0;
        foreach (double? item in source)
        {
            if (item == null) continue;
            sum = sum + item.GetValueOrDefault();
            count++;
        }
        return count > 0 ? sum / count : null;
    }

    public static double Average<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector) => Average(Select(source, selector));
    public static double? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, double?> selector) => Average(Select(source, selector));

    public static double Max(this IEnumerable<double> source)
    {
        Check(source);
        bool any = false;
        double best = default;
        foreach (double item in source)
            if (!any || item > best || double.IsNaN(best))
            {
                best = item;
                any = true;
            }
        return any ? best : throw NoElements();
    }

    public static double? Max(this IEnumerable<double?> source)
    {
        Check(source);
        bool any = false;
        double best = default;
        foreach (double? item in source)
        {
            if (item == null) continue;
            double value = item.GetValueOrDefault();
            if (any && !(value > best || double.IsNaN(best))) continue;
            best = value;
            any = true;
        }
        return any ? best : null;
    }

    public static double Max<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector) => Max(Select(source, selector));
    public static double? Max<TSource>(this IEnumerable<TSource> source, Func<TSource, double?> selector) => Max(Select(source, selector));

    public static double Min(this IEnumerable<double> source)
    {
        Check(source);
        bool any = false;
        double best = default;
        foreach (double item in source)
            if (!any || item < best || double.IsNaN(item))
            {
                best = item;
                any = true;
            }
        return any ? best : throw NoElements();
    }

    public static double? Min(this IEnumerable<double?> source)
    {
        Check(source);
        bool any = false;
        double best = default;
        foreach (double? item in source)
        {
            if (item == null) continue;
            double value = item.GetValueOrDefault();
            if (any && !(value < best || double.IsNaN(value))) continue;
            best = value;
            any = true;
        }
        return any ? best : null;
    }

    public static double Min<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector) => Min(Select(source, selector));
    public static double? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, double?> selector) => Min(Select(source, selector));

    public static decimal Sum(this IEnumerable<decimal> source)
    {
        Check(source);
        decimal sum = 0;
        foreach (decimal item in source) sum = sum + item;
        return sum;
    }

    public static decimal? Sum(this IEnumerable<decimal?> source)
    {
        Check(source);
        decimal sum = 0;
        foreach (decimal? item in source)
            if (item != null) sum = sum + item.GetValueOrDefault();
        return sum;
    }

    public static decimal Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal> selector) => Sum(Select(source, selector));
    public static decimal? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal?> selector) => Sum(Select(source, selector));

    public static decimal Average(this IEnumerable<decimal> source)
    {
        Check(source);
        decimal sum = 0;
        long count = 0;
        foreach (decimal item in source)
        {
            sum = sum + item;
            count++;
        }
        return count > 0 ? sum / count : throw NoElements();
    }

    public static decimal? Average(this IEnumerable<decimal?> source)
    {
        Check(source);
        decimal sum = 0;
        long count = 0;
        foreach (decimal? item in source)
        {
            if (item == null) continue;
            sum = sum + item.GetValueOrDefault();
            count++;
        }
        return count > 0 ? sum / count : null;
    }

    public static decimal Average<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal> selector) => Average(Select(source, selector));
    public static decimal? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal?> selector) => Average(Select(source, selector));

    public static decimal Max(this IEnumerable<decimal> source)
    {
        Check(source);
        bool any = false;
        decimal best = default;
        foreach (decimal item in source)
            if (!any || item > best)
            {
                best = item;
                any = true;
            }
        return any ? best : throw NoElements();
    }

    public static decimal? Max(this IEnumerable<decimal?> source)
    {
        Check(source);
        bool any = false;
        decimal best = default;
        foreach (decimal? item in source)
        {
            if (item == null) continue;
            decimal value = item.GetValueOrDefault();
            if (any && !(value > best)) continue;
            best = value;
            any = true;
        }
        return any ? best : null;
    }

    public static decimal Max<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal> selector) => Max(Select(source, selector));
    public static decimal? Max<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal?> selector) => Max(Select(source, selector));

    public static decimal Min(this IEnumerable<decimal> source)
    {
        Check(source);
        bool any = false;
        decimal best = default;
        foreach (decimal item in source)
            if (!any || item < best)
            {
                best = item;
                any = true;
            }
        return any ? best : throw NoElements();
    }

    public static decimal? Min(this IEnumerable<decimal?> source)
    {
        Check(source);
        bool any = false;
        decimal best = default;
        foreach (decimal? item in source)
        {
            if (item == null) continue;
            decimal value = item.GetValueOrDefault();
            if (any && !(value < best)) continue;
            best = value;
            any = true;
        }
        return any ? best : null;
    }

    public static decimal Min<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal> selector) => Min(Select(source, selector));
    public static decimal? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal?> selector) => Min(Select(source, selector));

    public static TSource Max<TSource>(this IEnumerable<TSource> source) => Max(source, (IComparer<TSource>)null);

    public static TSource Max<TSource>(this IEnumerable<TSource> source, IComparer<TSource> comparer) => MaxBy(source, item => item, comparer);
    public static TResult Max<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> selector) => Max(Select(source, selector));
    public static TSource MaxBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector) => MaxBy(source, keySelector, null);

    public static TSource MaxBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer)
    {
        Check(source, keySelector, nameof(keySelector));
        comparer ??= Comparer<TKey>.Default;
        bool any = false, first = true;
        TSource best = default;
        TKey bestKey = default;
        foreach (TSource item in source)
        {
            TKey key = keySelector(item);
            if (first) best = item;
            first = false;
            if (key == null || (any && !(comparer.Compare(key, bestKey) > 0))) continue;
            best = item;
            bestKey = key;
            any = true;
        }
        if (first && default(TSource) != null) throw NoElements();
        return best;
    }

    public static TSource Min<TSource>(this IEnumerable<TSource> source) => Min(source, (IComparer<TSource>)null);

    public static TSource Min<TSource>(this IEnumerable<TSource> source, IComparer<TSource> comparer) => MinBy(source, item => item, comparer);
    public static TResult Min<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> selector) => Min(Select(source, selector));
    public static TSource MinBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector) => MinBy(source, keySelector, null);

    public static TSource MinBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer)
    {
        Check(source, keySelector, nameof(keySelector));
        comparer ??= Comparer<TKey>.Default;
        bool any = false, first = true;
        TSource best = default;
        TKey bestKey = default;
        foreach (TSource item in source)
        {
            TKey key = keySelector(item);
            if (first) best = item;
            first = false;
            if (key == null || (any && !(comparer.Compare(key, bestKey) < 0))) continue;
            best = item;
            bestKey = key;
            any = true;
        }
        if (first && default(TSource) != null) throw NoElements();
        return best;
    }
}
