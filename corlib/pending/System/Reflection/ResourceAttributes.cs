using System;

namespace System.Reflection;

/// <summary>Resource attributes values.</summary>
[Flags]
public enum ResourceAttributes
{
    Public = 1,
    Private = 2,
}
