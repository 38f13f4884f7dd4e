using System.Runtime.CompilerServices;

namespace System.Runtime.InteropServices;

/// <summary>Structures in their native layout.</summary>
public static unsafe partial class Marshal
{
    public static nint OffsetOf(Type t, string fieldName) => throw new NotImplementedException("Marshal.OffsetOf");
    public static void StructureToPtr(object structure, nint ptr, bool fDeleteOld) => throw new NotImplementedException("Marshal.StructureToPtr");
    public static void DestroyStructure(nint ptr, Type structuretype) => throw new NotImplementedException("Marshal.DestroyStructure");
    public static int SizeOf(object structure) => RuntimeType.SizeOf((RuntimeType)(structure ?? throw new ArgumentNullException(nameof(structure))).GetType());
    public static int SizeOf<T>(T structure) => Unsafe.SizeOf<T>();
    public static int SizeOf(Type t) => RuntimeType.SizeOf((RuntimeType)(t ?? throw new ArgumentNullException(nameof(t))));
    public static int SizeOf<T>() => Unsafe.SizeOf<T>();
    public static nint OffsetOf<T>(string fieldName) => throw new NotImplementedException("Marshal.OffsetOf");
    public static void StructureToPtr<T>(T structure, nint ptr, bool fDeleteOld) => throw new NotImplementedException("Marshal.StructureToPtr");
    public static object PtrToStructure(nint ptr, Type structureType) => throw new NotImplementedException("Marshal.PtrToStructure");
    public static void PtrToStructure(nint ptr, object structure) => throw new NotImplementedException("Marshal.PtrToStructure");
    public static void PtrToStructure<T>(nint ptr, T structure) => throw new NotImplementedException("Marshal.PtrToStructure");
    public static T PtrToStructure<T>(nint ptr) => throw new NotImplementedException("Marshal.PtrToStructure");
    public static void DestroyStructure<T>(nint ptr) => throw new NotImplementedException("Marshal.DestroyStructure");
    public static Delegate GetDelegateForFunctionPointer(nint ptr, Type t) => throw new NotImplementedException("Marshal.GetDelegateForFunctionPointer");
    public static TDelegate GetDelegateForFunctionPointer<TDelegate>(nint ptr) => throw new NotImplementedException("Marshal.GetDelegateForFunctionPointer");
    public static nint GetFunctionPointerForDelegate(Delegate d) => throw new NotImplementedException("Marshal.GetFunctionPointerForDelegate");
    public static nint GetFunctionPointerForDelegate<TDelegate>(TDelegate d) => throw new NotImplementedException("Marshal.GetFunctionPointerForDelegate");
}
