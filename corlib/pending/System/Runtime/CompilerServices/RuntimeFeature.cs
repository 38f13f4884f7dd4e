using System;

namespace System.Runtime.CompilerServices;

/// <summary>Runtime feature; not done yet.</summary>
public static class RuntimeFeature
{
    public const string PortablePdb = "PortablePdb";
    public const string DefaultImplementationsOfInterfaces = "DefaultImplementationsOfInterfaces";
    public const string UnmanagedSignatureCallingConvention = "UnmanagedSignatureCallingConvention";
    public const string CovariantReturnsOfClasses = "CovariantReturnsOfClasses";
    public const string ByRefFields = "ByRefFields";
    public const string ByRefLikeGenerics = "ByRefLikeGenerics";
    public const string VirtualStaticsInInterfaces = "VirtualStaticsInInterfaces";
    public const string NumericIntPtr = "NumericIntPtr";
    public static bool IsDynamicCodeSupported { get => throw new NotImplementedException("RuntimeFeature.IsDynamicCodeSupported"); }
    public static bool IsDynamicCodeCompiled { get => throw new NotImplementedException("RuntimeFeature.IsDynamicCodeCompiled"); }
    public static bool IsSupported(string feature) => throw new NotImplementedException("RuntimeFeature.IsSupported");
}
