using System;

namespace System.Buffers;

/// <summary>Span action: a method with this signature.</summary>
public delegate void SpanAction<T, in TArg>(Span<T> span, TArg arg)
    where TArg : allows ref struct;
