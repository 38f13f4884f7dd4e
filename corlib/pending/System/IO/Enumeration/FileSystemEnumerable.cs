using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;

namespace System.IO.Enumeration;

/// <summary>File system enumerable; not done yet.</summary>
public class FileSystemEnumerable<TResult> : IEnumerable<TResult>, IEnumerable
{
    public FileSystemEnumerable(string directory, FileSystemEnumerable<TResult>.FindTransform transform, EnumerationOptions options = null) { throw new NotImplementedException("FileSystemEnumerable"); }
    public FileSystemEnumerable<TResult>.FindPredicate ShouldIncludePredicate { get => throw new NotImplementedException("FileSystemEnumerable.ShouldIncludePredicate"); set => throw new NotImplementedException("FileSystemEnumerable.ShouldIncludePredicate"); }
    public FileSystemEnumerable<TResult>.FindPredicate ShouldRecursePredicate { get => throw new NotImplementedException("FileSystemEnumerable.ShouldRecursePredicate"); set => throw new NotImplementedException("FileSystemEnumerable.ShouldRecursePredicate"); }
    public IEnumerator<TResult> GetEnumerator() => throw new NotImplementedException("FileSystemEnumerable.GetEnumerator");
    IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
    /// <summary>Find predicate: a method with this signature.</summary>
    public delegate bool FindPredicate(ref FileSystemEntry entry);
    /// <summary>Find transform: a method with this signature.</summary>
    public delegate TResult FindTransform(ref FileSystemEntry entry);
}
