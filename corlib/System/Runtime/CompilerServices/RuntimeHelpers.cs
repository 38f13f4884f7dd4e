using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Serialization;

namespace System.Runtime.CompilerServices;

/// <summary>What compilers need of the VM.</summary>
public static unsafe partial class RuntimeHelpers
{
    public delegate void TryCode(object userData);
    public delegate void CleanupCode(object userData, bool exceptionThrown);

    /// <summary>Copies a field's initial bytes into a new array. Throws ArgumentException when they do not fit.</summary>
    public static void InitializeArray(Array array, RuntimeFieldHandle fldHandle)
    {
        if (array == null)
            ThrowHelper.ArgumentNull("array");
        InitializeArrayCore(array, fldHandle._value);
    }

    [MethodImpl(MethodImplOptions.InternalCall)] private static extern void InitializeArrayCore(Array array, IntPtr field);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern void* FieldData(IntPtr field, int elementSize, out int count);

    /// <summary>A span over a field's initial bytes.</summary>
    public static ReadOnlySpan<T> CreateSpan<T>(RuntimeFieldHandle fldHandle)
    {
        void* data = FieldData(fldHandle._value, Unsafe.SizeOf<T>(), out int count);
        return new ReadOnlySpan<T>(ref Unsafe.AsRef<T>(data), count);
    }

    /// <summary>The identity hash: positive, never zero, stable.</summary>
    public static int GetHashCode(object o) => o == null ? 0 : IdentityHash(o);

    [MethodImpl(MethodImplOptions.InternalCall)] private static extern int IdentityHash(object o);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern void RunClassConstructorCore(RuntimeType type);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern void RunModuleConstructorCore(IntPtr module);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern object AllocateUninitialized(RuntimeType type);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern void PrepareMethodCore(IntPtr method);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern bool HasStack(nint bytes);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern object BoxCore(ref byte source, RuntimeType type);

    /// <summary>Bitwise equality of two boxes of one type, else identity.</summary>
    public static new bool Equals(object o1, object o2)
    {
        if (o1 == o2)
            return true;
        if (o1 == null || o2 == null || o1 is not ValueType || o1.GetType() != o2.GetType())
            return false;
        return o1.Equals(o2);
    }

    /// <summary>Structs are copied into a new box, other objects returned as they are.</summary>
    public static object GetObjectValue(object obj) => obj is ValueType ? obj.CloneBox() : obj;

    /// <summary>Runs the type initialiser if it has not run.</summary>
    public static void RunClassConstructor(RuntimeTypeHandle type)
    {
        if (type._type == null)
            throw new ArgumentException(SR.InvalidOperation_HandleIsNotInitialized);
        RunClassConstructorCore(type._type);
    }

    /// <summary>Runs the module initialiser if it has not run.</summary>
    public static void RunModuleConstructor(ModuleHandle module) => RunModuleConstructorCore(module._value);

    /// <summary>An object whose constructor has not run.</summary>
    public static object GetUninitializedObject(Type type)
    {
        if (type == null)
            ThrowHelper.ArgumentNull("type");
        if (type is not RuntimeType rt)
            throw new SerializationException(string.Format(SR.Serialization_InvalidType, type));
        if (rt.IsArray || rt.IsByRef || rt.IsPointer || rt == typeof(string))
            throw new ArgumentException(SR.Argument_NoUninitializedStrings);
        if (rt.IsAbstract)
            throw new MemberAccessException(SR.Acc_CreateAbst);
        if (rt.ContainsGenericParameters)
            throw new MemberAccessException(string.Format(SR.Acc_CreateGeneric, type));
        return AllocateUninitialized(rt);
    }

    /// <summary>Boxes the value at a location of the given type.</summary>
    public static object Box(ref byte target, RuntimeTypeHandle type) => BoxCore(ref target, type._type);

    /// <summary>The size of a value of the type.</summary>
    public static int SizeOf(RuntimeTypeHandle type) => RuntimeType.SizeOf(type._type);

    public static void PrepareMethod(RuntimeMethodHandle method) => PrepareMethodCore(method._value);
    public static void PrepareMethod(RuntimeMethodHandle method, RuntimeTypeHandle[] instantiation) => PrepareMethodCore(method._value);
    public static void PrepareDelegate(Delegate d) => ArgumentNullException.ThrowIfNull(d);
    public static void PrepareContractedDelegate(Delegate d) { }
    public static void PrepareConstrainedRegions() { }
    public static void PrepareConstrainedRegionsNoOP() { }
    public static void ProbeForSufficientStack() => EnsureSufficientExecutionStack();

    /// <summary>Throws InsufficientExecutionStackException when less than 128 KiB of stack are left.</summary>
    public static void EnsureSufficientExecutionStack()
    {
        if (!HasStack(128 * 1024))
            throw new InsufficientExecutionStackException();
    }

    public static bool TryEnsureSufficientExecutionStack() => HasStack(128 * 1024);

    public static void ExecuteCodeWithGuaranteedCleanup(TryCode code, CleanupCode backoutCode, object userData)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(backoutCode);
        bool threw = true;
        try
        {
            code(userData);
            threw = false;
        }
        finally
        {
            backoutCode(userData, threw);
        }
    }

    /// <summary>The distance from an object's start to a string's first character.</summary>
    public static int OffsetToStringData => 12;

    /// <summary>Folded by the compiler of CIL.</summary>
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
    public static extern bool IsReferenceOrContainsReferences<T>() where T : allows ref struct;

    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern bool IsBitwiseEquatable<T>();

    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern bool IsKnownConstant(int value);

    internal static bool IsPrimitiveType(this CorElementType et) => ((1 << (int)et) & 0b0011_0000_0000_0011_1111_1111_1100) != 0;

    /// <summary>The part of an array that a range names, in a new array.</summary>
    public static T[] GetSubArray<T>(T[] array, Range range)
    {
        ArgumentNullException.ThrowIfNull(array);
        (int offset, int length) = range.GetOffsetAndLength(array.Length);
        if (length == 0)
            return Array.Empty<T>();
        T[] part = new T[length];
        Buffer.Memmove(ref MemoryMarshal.GetArrayDataReference(part), ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(array), offset), (nuint)length);
        return part;
    }

    public static IntPtr AllocateTypeAssociatedMemory(Type type, int size) => (IntPtr)NativeMemory.AllocZeroed((nuint)size);

    // The first byte after an object's header.
    internal static ref byte GetRawData(this object obj) => ref Unsafe.As<RawData>(obj).Data;

    private sealed class RawData
    {
        internal byte Data;
    }
}
