using System;

namespace System.Runtime.Versioning;

/// <summary>Versioning helper; not done yet.</summary>
public static class VersioningHelper
{
    public static string MakeVersionSafeName(string name, ResourceScope from, ResourceScope to) => throw new NotImplementedException("VersioningHelper.MakeVersionSafeName");
    public static string MakeVersionSafeName(string name, ResourceScope from, ResourceScope to, Type type) => throw new NotImplementedException("VersioningHelper.MakeVersionSafeName");
}
