namespace System;

/// <summary>The Disposable contract.</summary>
public interface IDisposable
{
    void Dispose();
}
