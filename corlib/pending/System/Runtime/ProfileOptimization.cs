using System;

namespace System.Runtime;

/// <summary>Profile optimization; not done yet.</summary>
public static class ProfileOptimization
{
    public static void SetProfileRoot(string directoryPath) => throw new NotImplementedException("ProfileOptimization.SetProfileRoot");
    public static void StartProfile(string profile) => throw new NotImplementedException("ProfileOptimization.StartProfile");
}
