using System.Globalization;
using System.Runtime.Serialization;

namespace System.Collections;

/// <summary>Compares objects by their own order, strings by a culture.</summary>
[Serializable]
public sealed class Comparer : IComparer, ISerializable
{
    private readonly CompareInfo _compare;
    private static Comparer s_default, s_invariant;

    public static Comparer Default => s_default ??= new Comparer(CultureInfo.CurrentCulture);
    public static Comparer DefaultInvariant => s_invariant ??= new Comparer(CultureInfo.InvariantCulture);

    public Comparer(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        _compare = culture.CompareInfo;
    }

    public void GetObjectData(SerializationInfo info, StreamingContext context) => throw new PlatformNotSupportedException();

    public int Compare(object a, object b)
    {
        if (a == b) return 0;
        if (a == null) return -1;
        if (b == null) return 1;
        if (a is string x && b is string y) return _compare.Compare(x, y);
        if (a is IComparable ca) return ca.CompareTo(b);
        if (b is IComparable cb) return -cb.CompareTo(a);
        throw new ArgumentException("At least one object must implement IComparable.");
    }
}
