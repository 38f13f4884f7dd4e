using System;

namespace System.Numerics;

/// <summary>The Number contract.</summary>
public interface INumber<TSelf> : IComparable, IComparable<TSelf>, IComparisonOperators<TSelf, TSelf, bool>, IModulusOperators<TSelf, TSelf, TSelf>, INumberBase<TSelf>
    where TSelf : INumber<TSelf>
{
    static abstract TSelf Clamp(TSelf value, TSelf min, TSelf max);
    static abstract TSelf ClampNative(TSelf value, TSelf min, TSelf max);
    static abstract TSelf CopySign(TSelf value, TSelf sign);
    static abstract TSelf Max(TSelf x, TSelf y);
    static abstract TSelf MaxNative(TSelf x, TSelf y);
    static abstract TSelf MaxNumber(TSelf x, TSelf y);
    static abstract TSelf Min(TSelf x, TSelf y);
    static abstract TSelf MinNative(TSelf x, TSelf y);
    static abstract TSelf MinNumber(TSelf x, TSelf y);
    static abstract int Sign(TSelf value);
}
