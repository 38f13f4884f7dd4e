using System;

namespace System.Collections;

/// <summary>Structural comparisons; not done yet.</summary>
public static class StructuralComparisons
{
    public static IComparer StructuralComparer { get => throw new NotImplementedException("StructuralComparisons.StructuralComparer"); }
    public static IEqualityComparer StructuralEqualityComparer { get => throw new NotImplementedException("StructuralComparisons.StructuralEqualityComparer"); }
}
