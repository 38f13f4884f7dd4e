using System;

namespace System.Buffers;

/// <summary>The Memory owner contract.</summary>
public interface IMemoryOwner<T> : IDisposable
{
    Memory<T> Memory { get; }
}
