using System;
using System.Globalization;
using System.Runtime.ConstrainedExecution;
using System.Security.Principal;

namespace System.Threading;

/// <summary>Thread; not done yet.</summary>
public sealed partial class Thread : CriticalFinalizerObject
{
    public Thread(ThreadStart start) { throw new NotImplementedException("Thread"); }
    public Thread(ThreadStart start, int maxStackSize) { throw new NotImplementedException("Thread"); }
    public Thread(ParameterizedThreadStart start) { throw new NotImplementedException("Thread"); }
    public Thread(ParameterizedThreadStart start, int maxStackSize) { throw new NotImplementedException("Thread"); }
    public int ManagedThreadId { get => throw new NotImplementedException("Thread.ManagedThreadId"); }
    public bool IsAlive { get => throw new NotImplementedException("Thread.IsAlive"); }
    public bool IsBackground { get => throw new NotImplementedException("Thread.IsBackground"); set => throw new NotImplementedException("Thread.IsBackground"); }
    public bool IsThreadPoolThread { get => throw new NotImplementedException("Thread.IsThreadPoolThread"); }
    public ThreadPriority Priority { get => throw new NotImplementedException("Thread.Priority"); set => throw new NotImplementedException("Thread.Priority"); }
    public ThreadState ThreadState { get => throw new NotImplementedException("Thread.ThreadState"); }
    public CultureInfo CurrentCulture { get => throw new NotImplementedException("Thread.CurrentCulture"); set => throw new NotImplementedException("Thread.CurrentCulture"); }
    public CultureInfo CurrentUICulture { get => throw new NotImplementedException("Thread.CurrentUICulture"); set => throw new NotImplementedException("Thread.CurrentUICulture"); }
    public static IPrincipal CurrentPrincipal { get => throw new NotImplementedException("Thread.CurrentPrincipal"); set => throw new NotImplementedException("Thread.CurrentPrincipal"); }
    public static Thread CurrentThread { get => throw new NotImplementedException("Thread.CurrentThread"); }
    public ExecutionContext ExecutionContext { get => throw new NotImplementedException("Thread.ExecutionContext"); }
    public string Name { get => throw new NotImplementedException("Thread.Name"); set => throw new NotImplementedException("Thread.Name"); }
    public ApartmentState ApartmentState { get => throw new NotImplementedException("Thread.ApartmentState"); set => throw new NotImplementedException("Thread.ApartmentState"); }
    public static void SpinWait(int iterations) => throw new NotImplementedException("Thread.SpinWait");
    public static bool Yield() => throw new NotImplementedException("Thread.Yield");
    public ApartmentState GetApartmentState() => throw new NotImplementedException("Thread.GetApartmentState");
    public void DisableComObjectEagerCleanup() => throw new NotImplementedException("Thread.DisableComObjectEagerCleanup");
    public void Interrupt() => throw new NotImplementedException("Thread.Interrupt");
    public bool Join(int millisecondsTimeout) => throw new NotImplementedException("Thread.Join");
    public void Start(object parameter) => throw new NotImplementedException("Thread.Start");
    public void UnsafeStart(object parameter) => throw new NotImplementedException("Thread.UnsafeStart");
    public void Start() => throw new NotImplementedException("Thread.Start");
    public void UnsafeStart() => throw new NotImplementedException("Thread.UnsafeStart");
    public static void Sleep(int millisecondsTimeout) => throw new NotImplementedException("Thread.Sleep");
    public void Abort() => throw new NotImplementedException("Thread.Abort");
    public void Abort(object stateInfo) => throw new NotImplementedException("Thread.Abort");
    public static void ResetAbort() => throw new NotImplementedException("Thread.ResetAbort");
    public void Suspend() => throw new NotImplementedException("Thread.Suspend");
    public void Resume() => throw new NotImplementedException("Thread.Resume");
    public static void BeginCriticalRegion() => throw new NotImplementedException("Thread.BeginCriticalRegion");
    public static void EndCriticalRegion() => throw new NotImplementedException("Thread.EndCriticalRegion");
    public static void BeginThreadAffinity() => throw new NotImplementedException("Thread.BeginThreadAffinity");
    public static void EndThreadAffinity() => throw new NotImplementedException("Thread.EndThreadAffinity");
    public static LocalDataStoreSlot AllocateDataSlot() => throw new NotImplementedException("Thread.AllocateDataSlot");
    public static LocalDataStoreSlot AllocateNamedDataSlot(string name) => throw new NotImplementedException("Thread.AllocateNamedDataSlot");
    public static LocalDataStoreSlot GetNamedDataSlot(string name) => throw new NotImplementedException("Thread.GetNamedDataSlot");
    public static void FreeNamedDataSlot(string name) => throw new NotImplementedException("Thread.FreeNamedDataSlot");
    public static object GetData(LocalDataStoreSlot slot) => throw new NotImplementedException("Thread.GetData");
    public static void SetData(LocalDataStoreSlot slot, object data) => throw new NotImplementedException("Thread.SetData");
    public void SetApartmentState(ApartmentState state) => throw new NotImplementedException("Thread.SetApartmentState");
    public bool TrySetApartmentState(ApartmentState state) => throw new NotImplementedException("Thread.TrySetApartmentState");
    public CompressedStack GetCompressedStack() => throw new NotImplementedException("Thread.GetCompressedStack");
    public void SetCompressedStack(CompressedStack stack) => throw new NotImplementedException("Thread.SetCompressedStack");
    public static AppDomain GetDomain() => throw new NotImplementedException("Thread.GetDomain");
    public static int GetDomainID() => throw new NotImplementedException("Thread.GetDomainID");
    public override int GetHashCode() => throw new NotImplementedException("Thread.GetHashCode");
    public void Join() => throw new NotImplementedException("Thread.Join");
    public bool Join(TimeSpan timeout) => throw new NotImplementedException("Thread.Join");
    public static void MemoryBarrier() => throw new NotImplementedException("Thread.MemoryBarrier");
    public static void Sleep(TimeSpan timeout) => throw new NotImplementedException("Thread.Sleep");
    public static byte VolatileRead(ref byte address) => throw new NotImplementedException("Thread.VolatileRead");
    public static double VolatileRead(ref double address) => throw new NotImplementedException("Thread.VolatileRead");
    public static short VolatileRead(ref short address) => throw new NotImplementedException("Thread.VolatileRead");
    public static int VolatileRead(ref int address) => throw new NotImplementedException("Thread.VolatileRead");
    public static long VolatileRead(ref long address) => throw new NotImplementedException("Thread.VolatileRead");
    public static nint VolatileRead(ref nint address) => throw new NotImplementedException("Thread.VolatileRead");
    public static object VolatileRead(ref object address) => throw new NotImplementedException("Thread.VolatileRead");
    public static sbyte VolatileRead(ref sbyte address) => throw new NotImplementedException("Thread.VolatileRead");
    public static float VolatileRead(ref float address) => throw new NotImplementedException("Thread.VolatileRead");
    public static ushort VolatileRead(ref ushort address) => throw new NotImplementedException("Thread.VolatileRead");
    public static uint VolatileRead(ref uint address) => throw new NotImplementedException("Thread.VolatileRead");
    public static ulong VolatileRead(ref ulong address) => throw new NotImplementedException("Thread.VolatileRead");
    public static nuint VolatileRead(ref nuint address) => throw new NotImplementedException("Thread.VolatileRead");
    public static void VolatileWrite(ref byte address, byte value) => throw new NotImplementedException("Thread.VolatileWrite");
    public static void VolatileWrite(ref double address, double value) => throw new NotImplementedException("Thread.VolatileWrite");
    public static void VolatileWrite(ref short address, short value) => throw new NotImplementedException("Thread.VolatileWrite");
    public static void VolatileWrite(ref int address, int value) => throw new NotImplementedException("Thread.VolatileWrite");
    public static void VolatileWrite(ref long address, long value) => throw new NotImplementedException("Thread.VolatileWrite");
    public static void VolatileWrite(ref nint address, nint value) => throw new NotImplementedException("Thread.VolatileWrite");
    public static void VolatileWrite(ref object address, object value) => throw new NotImplementedException("Thread.VolatileWrite");
    public static void VolatileWrite(ref sbyte address, sbyte value) => throw new NotImplementedException("Thread.VolatileWrite");
    public static void VolatileWrite(ref float address, float value) => throw new NotImplementedException("Thread.VolatileWrite");
    public static void VolatileWrite(ref ushort address, ushort value) => throw new NotImplementedException("Thread.VolatileWrite");
    public static void VolatileWrite(ref uint address, uint value) => throw new NotImplementedException("Thread.VolatileWrite");
    public static void VolatileWrite(ref ulong address, ulong value) => throw new NotImplementedException("Thread.VolatileWrite");
    public static void VolatileWrite(ref nuint address, nuint value) => throw new NotImplementedException("Thread.VolatileWrite");
    public static int GetCurrentProcessorId() => throw new NotImplementedException("Thread.GetCurrentProcessorId");
    internal IntPtr _native;
    internal void Run() => throw new NotImplementedException("Thread.Run");
    internal object AbortReason => null;
}
