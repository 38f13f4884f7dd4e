using System;
using System.Reflection;

namespace System.Reflection.Metadata;

/// <summary>Metadata updater; not done yet.</summary>
public static class MetadataUpdater
{
    public static bool IsSupported { get => throw new NotImplementedException("MetadataUpdater.IsSupported"); }
    public static void ApplyUpdate(Assembly assembly, ReadOnlySpan<byte> metadataDelta, ReadOnlySpan<byte> ilDelta, ReadOnlySpan<byte> pdbDelta) => throw new NotImplementedException("MetadataUpdater.ApplyUpdate");
}
