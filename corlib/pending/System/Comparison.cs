namespace System;

/// <summary>Comparison: a method with this signature.</summary>
public delegate int Comparison<in T>(T x, T y)
    where T : allows ref struct;
