namespace System.Runtime.CompilerServices;

/// <summary>Names of what this runtime can do; compilers look for them.</summary>
public static class RuntimeFeature
{
    public const string PortablePdb = nameof(PortablePdb);
    public const string DefaultImplementationsOfInterfaces = nameof(DefaultImplementationsOfInterfaces);
    public const string UnmanagedSignatureCallingConvention = nameof(UnmanagedSignatureCallingConvention);
    public const string CovariantReturnsOfClasses = nameof(CovariantReturnsOfClasses);
    public const string ByRefFields = nameof(ByRefFields);
    public const string ByRefLikeGenerics = nameof(ByRefLikeGenerics);
    public const string VirtualStaticsInInterfaces = nameof(VirtualStaticsInInterfaces);
    public const string NumericIntPtr = nameof(NumericIntPtr);

    /// <summary>Whether code may be made at run time.</summary>
    public static bool IsDynamicCodeSupported => true;

    /// <summary>Whether such code is compiled rather than interpreted.</summary>
    public static bool IsDynamicCodeCompiled => true;

    /// <summary>Whether the named feature exists.</summary>
    public static bool IsSupported(string feature)
    {
        switch (feature)
        {
            case PortablePdb:
            case DefaultImplementationsOfInterfaces:
            case UnmanagedSignatureCallingConvention:
            case CovariantReturnsOfClasses:
            case ByRefFields:
            case ByRefLikeGenerics:
            case VirtualStaticsInInterfaces:
            case NumericIntPtr:
                return true;
            case nameof(IsDynamicCodeSupported):
                return IsDynamicCodeSupported;
            case nameof(IsDynamicCodeCompiled):
                return IsDynamicCodeCompiled;
            default:
                return false;
        }
    }
}
