using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Runtime.ConstrainedExecution;

namespace System.IO.Enumeration;

/// <summary>File system enumerator; not done yet.</summary>
public abstract class FileSystemEnumerator<TResult> : CriticalFinalizerObject, IEnumerator<TResult>, IDisposable, IEnumerator
{
    public FileSystemEnumerator(string directory, EnumerationOptions options = null) { throw new NotImplementedException("FileSystemEnumerator"); }
    public TResult Current { get => throw new NotImplementedException("FileSystemEnumerator.Current"); }
    protected virtual bool ShouldIncludeEntry(ref FileSystemEntry entry) => throw new NotImplementedException("FileSystemEnumerator.ShouldIncludeEntry");
    protected virtual bool ShouldRecurseIntoEntry(ref FileSystemEntry entry) => throw new NotImplementedException("FileSystemEnumerator.ShouldRecurseIntoEntry");
    protected abstract TResult TransformEntry(ref FileSystemEntry entry);
    protected virtual void OnDirectoryFinished(ReadOnlySpan<char> directory) => throw new NotImplementedException("FileSystemEnumerator.OnDirectoryFinished");
    protected virtual bool ContinueOnError(int error) => throw new NotImplementedException("FileSystemEnumerator.ContinueOnError");
    public void Reset() => throw new NotImplementedException("FileSystemEnumerator.Reset");
    public void Dispose() => throw new NotImplementedException("FileSystemEnumerator.Dispose");
    protected virtual void Dispose(bool disposing) => throw new NotImplementedException("FileSystemEnumerator.Dispose");
    public bool MoveNext() => throw new NotImplementedException("FileSystemEnumerator.MoveNext");
    object IEnumerator.Current { get => throw new NotImplementedException(); }
}
