namespace System.Runtime.InteropServices;

/// <summary>Typed addresses of what a handle pins.</summary>
public static class GCHandleExtensions
{
    /// <summary>The first element; null for no array.</summary>
    public static unsafe T* GetAddressOfArrayData<T>(this PinnedGCHandle<T[]> handle) => (T*)handle.GetAddressOfObjectData();

    /// <summary>The first character; null for no string.</summary>
    public static unsafe char* GetAddressOfStringData(this PinnedGCHandle<string> handle) => (char*)handle.GetAddressOfObjectData();
}
