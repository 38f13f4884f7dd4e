namespace System;

/// <summary>Progress; not done yet.</summary>
public class Progress<T> : IProgress<T>
{
    public Progress() { throw new NotImplementedException("Progress"); }
    public Progress(Action<T> handler) { throw new NotImplementedException("Progress"); }
    public event EventHandler<T> ProgressChanged { add { throw new NotImplementedException(); } remove { throw new NotImplementedException(); } }
    protected virtual void OnReport(T value) => throw new NotImplementedException("Progress.OnReport");
    void IProgress<T>.Report(T value) => throw new NotImplementedException();
}
