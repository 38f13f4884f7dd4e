using System;

namespace System.Runtime.InteropServices;

/// <summary>Gc handle extensions; not done yet.</summary>
public static class GCHandleExtensions
{
    public static unsafe T* GetAddressOfArrayData<T>(this PinnedGCHandle<T[]> handle) => throw new NotImplementedException("GCHandleExtensions.GetAddressOfArrayData");
    public static unsafe char* GetAddressOfStringData(this PinnedGCHandle<string> handle) => throw new NotImplementedException("GCHandleExtensions.GetAddressOfStringData");
}
