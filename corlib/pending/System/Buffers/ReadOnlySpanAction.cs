using System;

namespace System.Buffers;

/// <summary>Read only span action: a method with this signature.</summary>
public delegate void ReadOnlySpanAction<T, in TArg>(ReadOnlySpan<T> span, TArg arg)
    where TArg : allows ref struct;
