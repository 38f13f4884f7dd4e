using System;

namespace System.Runtime.InteropServices.Marshalling;

/// <summary>Utf16 string marshaller; not done yet.</summary>
public static class Utf16StringMarshaller
{
    public static unsafe ushort* ConvertToUnmanaged(string managed) => throw new NotImplementedException("Utf16StringMarshaller.ConvertToUnmanaged");
    public static unsafe string ConvertToManaged(ushort* unmanaged) => throw new NotImplementedException("Utf16StringMarshaller.ConvertToManaged");
    public static unsafe void Free(ushort* unmanaged) => throw new NotImplementedException("Utf16StringMarshaller.Free");
    public static ref readonly char GetPinnableReference(string str) => throw new NotImplementedException("Utf16StringMarshaller.GetPinnableReference");
}
