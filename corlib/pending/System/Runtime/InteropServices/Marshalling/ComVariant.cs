using System;
using System.Runtime.InteropServices;

namespace System.Runtime.InteropServices.Marshalling;

/// <summary>Com variant; not done yet.</summary>
public struct ComVariant : IDisposable
{
    public static ComVariant Null { get => throw new NotImplementedException("ComVariant.Null"); }
    public VarEnum VarType { get => throw new NotImplementedException("ComVariant.VarType"); }
    public void Dispose() => throw new NotImplementedException("ComVariant.Dispose");
    public static ComVariant Create<T>(T value) => throw new NotImplementedException("ComVariant.Create");
    public static ComVariant CreateRaw<T>(VarEnum vt, T rawValue)
        where T : unmanaged => throw new NotImplementedException("ComVariant.CreateRaw");
    public T As<T>() => throw new NotImplementedException("ComVariant.As");
    public ref T GetRawDataRef<T>()
        where T : unmanaged => throw new NotImplementedException("ComVariant.GetRawDataRef");
}
