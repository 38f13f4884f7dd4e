using System;

namespace System.Runtime.CompilerServices;

/// <summary>Runtime helpers; not done yet.</summary>
public static class RuntimeHelpers
{
    public static int OffsetToStringData { get => throw new NotImplementedException("RuntimeHelpers.OffsetToStringData"); }
    public static void InitializeArray(Array array, RuntimeFieldHandle fldHandle) => throw new NotImplementedException("RuntimeHelpers.InitializeArray");
    public static object GetObjectValue(object obj) => throw new NotImplementedException("RuntimeHelpers.GetObjectValue");
    public static void RunClassConstructor(RuntimeTypeHandle type) => throw new NotImplementedException("RuntimeHelpers.RunClassConstructor");
    public static void RunModuleConstructor(ModuleHandle module) => throw new NotImplementedException("RuntimeHelpers.RunModuleConstructor");
    public static void PrepareMethod(RuntimeMethodHandle method) => throw new NotImplementedException("RuntimeHelpers.PrepareMethod");
    public static void PrepareMethod(RuntimeMethodHandle method, RuntimeTypeHandle[] instantiation) => throw new NotImplementedException("RuntimeHelpers.PrepareMethod");
    public static void PrepareDelegate(Delegate d) => throw new NotImplementedException("RuntimeHelpers.PrepareDelegate");
    public static int GetHashCode(object o) => throw new NotImplementedException("RuntimeHelpers.GetHashCode");
    public static bool Equals(object o1, object o2) => throw new NotImplementedException("RuntimeHelpers.Equals");
    public static void EnsureSufficientExecutionStack() => throw new NotImplementedException("RuntimeHelpers.EnsureSufficientExecutionStack");
    public static bool TryEnsureSufficientExecutionStack() => throw new NotImplementedException("RuntimeHelpers.TryEnsureSufficientExecutionStack");
    public static object GetUninitializedObject(Type type) => throw new NotImplementedException("RuntimeHelpers.GetUninitializedObject");
    public static nint AllocateTypeAssociatedMemory(Type type, int size) => throw new NotImplementedException("RuntimeHelpers.AllocateTypeAssociatedMemory");
    public static object Box(ref byte target, RuntimeTypeHandle type) => throw new NotImplementedException("RuntimeHelpers.Box");
    public static int SizeOf(RuntimeTypeHandle type) => throw new NotImplementedException("RuntimeHelpers.SizeOf");
    public static T[] GetSubArray<T>(T[] array, Range range) => throw new NotImplementedException("RuntimeHelpers.GetSubArray");
    public static void ExecuteCodeWithGuaranteedCleanup(RuntimeHelpers.TryCode code, RuntimeHelpers.CleanupCode backoutCode, object userData) => throw new NotImplementedException("RuntimeHelpers.ExecuteCodeWithGuaranteedCleanup");
    public static void PrepareContractedDelegate(Delegate d) => throw new NotImplementedException("RuntimeHelpers.PrepareContractedDelegate");
    public static void ProbeForSufficientStack() => throw new NotImplementedException("RuntimeHelpers.ProbeForSufficientStack");
    public static void PrepareConstrainedRegions() => throw new NotImplementedException("RuntimeHelpers.PrepareConstrainedRegions");
    public static void PrepareConstrainedRegionsNoOP() => throw new NotImplementedException("RuntimeHelpers.PrepareConstrainedRegionsNoOP");
    public static ReadOnlySpan<T> CreateSpan<T>(RuntimeFieldHandle fldHandle) => throw new NotImplementedException("RuntimeHelpers.CreateSpan");
    public static bool IsReferenceOrContainsReferences<T>()
        where T : allows ref struct => throw new NotImplementedException("RuntimeHelpers.IsReferenceOrContainsReferences");
    /// <summary>Try code: a method with this signature.</summary>
    public delegate void TryCode(object userData);
    /// <summary>Cleanup code: a method with this signature.</summary>
    public delegate void CleanupCode(object userData, bool exceptionThrown);
}
