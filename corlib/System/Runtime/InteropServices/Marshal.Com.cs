namespace System.Runtime.InteropServices;

/// <summary>COM, which exists on Windows alone: what would need it throws.</summary>
public static unsafe partial class Marshal
{
    private static PlatformNotSupportedException NoCom() => new PlatformNotSupportedException(SR.PlatformNotSupported_ComInterop);

    /// <summary>Nothing to clean up: false.</summary>
    public static bool AreComObjectsAvailableForCleanup() => false;

    /// <summary>Does nothing.</summary>
    public static void CleanupUnusedObjectsInCurrentContext() { }

    /// <exception cref="ArgumentNullException">o is null.</exception>
    public static bool IsComObject(object o)
    {
        ArgumentNullException.ThrowIfNull(o);
        return false;
    }

    /// <exception cref="ArgumentNullException">t is null.</exception>
    public static bool IsTypeVisibleFromCom(Type t)
    {
        ArgumentNullException.ThrowIfNull(t);
        return false;
    }

    /// <exception cref="ArgumentNullException">type is null.</exception>
    public static Guid GenerateGuidForType(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.GUID;
    }

    /// <summary>The ProgIdAttribute's value, else the full name.</summary>
    /// <exception cref="ArgumentNullException">type is null.</exception>
    /// <exception cref="ArgumentException">The type is imported from COM, or generic.</exception>
    public static string GenerateProgIdForType(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (type.IsImport)
            throw new ArgumentException(SR.Argument_TypeMustNotBeComImport, nameof(type));
        if (type.IsGenericType)
            throw new ArgumentException(SR.Argument_NeedNonGenericType, nameof(type));
        object[] named = type.GetCustomAttributes(typeof(ProgIdAttribute), true);
        return named.Length != 0 ? ((ProgIdAttribute)named[0]).Value ?? string.Empty : type.FullName;
    }

    /// <summary>An interface of IUnknown's own vtable: called as any C function pointer.</summary>
    /// <exception cref="ArgumentNullException">pUnk is null.</exception>
    public static int QueryInterface(nint pUnk, in Guid iid, out nint ppv)
    {
        Require(pUnk);
        fixed (Guid* id = &iid)
        fixed (nint* result = &ppv)
            return ((delegate* unmanaged<nint, Guid*, nint*, int>)(*(*(void***)pUnk)))(pUnk, id, result);
    }

    /// <exception cref="ArgumentNullException">pUnk is null.</exception>
    public static int AddRef(nint pUnk)
    {
        Require(pUnk);
        return ((delegate* unmanaged<nint, int>)(*(*(void***)pUnk + 1)))(pUnk);
    }

    /// <exception cref="ArgumentNullException">pUnk is null.</exception>
    public static int Release(nint pUnk)
    {
        Require(pUnk);
        return ((delegate* unmanaged<nint, int>)(*(*(void***)pUnk + 2)))(pUnk);
    }

    private static void Require(nint pUnk)
    {
        if (pUnk == 0)
            throw new ArgumentNullException(nameof(pUnk));
    }

    /// <exception cref="PlatformNotSupportedException">Always.</exception>
    public static nint CreateAggregatedObject(nint pOuter, object o) => throw NoCom();
    /// <exception cref="PlatformNotSupportedException">Always.</exception>
    public static object BindToMoniker(string monikerName) => throw NoCom();
    /// <exception cref="PlatformNotSupportedException">Always.</exception>
    public static nint CreateAggregatedObject<T>(nint pOuter, T o) => throw NoCom();
    /// <exception cref="PlatformNotSupportedException">Always.</exception>
    public static object CreateWrapperOfType(object o, Type t) => throw NoCom();
    /// <exception cref="PlatformNotSupportedException">Always.</exception>
    public static TWrapper CreateWrapperOfType<T, TWrapper>(T o) => throw NoCom();
    /// <exception cref="PlatformNotSupportedException">Always.</exception>
    public static void ChangeWrapperHandleStrength(object otp, bool fIsWeak) => throw NoCom();
    /// <exception cref="PlatformNotSupportedException">Always.</exception>
    public static int FinalReleaseComObject(object o) => throw NoCom();
    /// <exception cref="PlatformNotSupportedException">Always.</exception>
    public static nint GetComInterfaceForObject(object o, Type T) => throw NoCom();
    /// <exception cref="PlatformNotSupportedException">Always.</exception>
    public static nint GetComInterfaceForObject(object o, Type T, CustomQueryInterfaceMode mode) => throw NoCom();
    /// <exception cref="PlatformNotSupportedException">Always.</exception>
    public static nint GetComInterfaceForObject<T, TInterface>(T o) => throw NoCom();
    /// <exception cref="PlatformNotSupportedException">Always.</exception>
    public static object GetComObjectData(object obj, object key) => throw NoCom();
    /// <exception cref="PlatformNotSupportedException">Always.</exception>
    public static nint GetIDispatchForObject(object o) => throw NoCom();
    /// <exception cref="PlatformNotSupportedException">Always.</exception>
    public static nint GetIUnknownForObject(object o) => throw NoCom();
    /// <exception cref="PlatformNotSupportedException">Always.</exception>
    public static void GetNativeVariantForObject(object obj, nint pDstNativeVariant) => throw NoCom();
    /// <exception cref="PlatformNotSupportedException">Always.</exception>
    public static void GetNativeVariantForObject<T>(T obj, nint pDstNativeVariant) => throw NoCom();
    /// <exception cref="PlatformNotSupportedException">Always.</exception>
    public static object GetTypedObjectForIUnknown(nint pUnk, Type t) => throw NoCom();
    /// <exception cref="PlatformNotSupportedException">Always.</exception>
    public static object GetObjectForIUnknown(nint pUnk) => throw NoCom();
    /// <exception cref="PlatformNotSupportedException">Always.</exception>
    public static object GetObjectForNativeVariant(nint pSrcNativeVariant) => throw NoCom();
    /// <exception cref="PlatformNotSupportedException">Always.</exception>
    public static T GetObjectForNativeVariant<T>(nint pSrcNativeVariant) => throw NoCom();
    /// <exception cref="PlatformNotSupportedException">Always.</exception>
    public static object[] GetObjectsForNativeVariants(nint aSrcNativeVariant, int cVars) => throw NoCom();
    /// <exception cref="PlatformNotSupportedException">Always.</exception>
    public static T[] GetObjectsForNativeVariants<T>(nint aSrcNativeVariant, int cVars) => throw NoCom();
    /// <exception cref="PlatformNotSupportedException">Always.</exception>
    public static int GetStartComSlot(Type t) => throw NoCom();
    /// <exception cref="PlatformNotSupportedException">Always.</exception>
    public static int GetEndComSlot(Type t) => throw NoCom();
    /// <exception cref="PlatformNotSupportedException">Always.</exception>
    public static object GetUniqueObjectForIUnknown(nint unknown) => throw NoCom();
    /// <exception cref="PlatformNotSupportedException">Always.</exception>
    public static int ReleaseComObject(object o) => throw NoCom();
    /// <exception cref="PlatformNotSupportedException">Always.</exception>
    public static bool SetComObjectData(object obj, object key, object data) => throw NoCom();
}
