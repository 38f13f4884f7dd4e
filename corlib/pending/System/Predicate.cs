namespace System;

/// <summary>Predicate: a method with this signature.</summary>
public delegate bool Predicate<in T>(T obj)
    where T : allows ref struct;
