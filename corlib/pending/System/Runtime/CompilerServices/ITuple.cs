using System;

namespace System.Runtime.CompilerServices;

/// <summary>The Tuple contract.</summary>
public interface ITuple
{
    int Length { get; }
    object this[int index] { get; }
}
