using System;

namespace System.Security;

/// <summary>Secure string; not done yet.</summary>
public sealed class SecureString : IDisposable
{
    public SecureString() { throw new NotImplementedException("SecureString"); }
    public unsafe SecureString(char* value, int length) { throw new NotImplementedException("SecureString"); }
    public int Length { get => throw new NotImplementedException("SecureString.Length"); }
    public void AppendChar(char c) => throw new NotImplementedException("SecureString.AppendChar");
    public void Clear() => throw new NotImplementedException("SecureString.Clear");
    public SecureString Copy() => throw new NotImplementedException("SecureString.Copy");
    public void Dispose() => throw new NotImplementedException("SecureString.Dispose");
    public void InsertAt(int index, char c) => throw new NotImplementedException("SecureString.InsertAt");
    public bool IsReadOnly() => throw new NotImplementedException("SecureString.IsReadOnly");
    public void MakeReadOnly() => throw new NotImplementedException("SecureString.MakeReadOnly");
    public void RemoveAt(int index) => throw new NotImplementedException("SecureString.RemoveAt");
    public void SetAt(int index, char c) => throw new NotImplementedException("SecureString.SetAt");
}
