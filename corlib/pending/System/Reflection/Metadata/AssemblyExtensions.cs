using System;
using System.Reflection;

namespace System.Reflection.Metadata;

/// <summary>Assembly extensions; not done yet.</summary>
public static class AssemblyExtensions
{
    public static unsafe bool TryGetRawMetadata(this Assembly assembly, out byte* blob, out int length) => throw new NotImplementedException("AssemblyExtensions.TryGetRawMetadata");
}
