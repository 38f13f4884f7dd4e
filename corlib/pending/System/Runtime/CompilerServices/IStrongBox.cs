using System;

namespace System.Runtime.CompilerServices;

/// <summary>The Strong box contract.</summary>
public interface IStrongBox
{
    object Value { get; set; }
}
