using System;

namespace System.Threading;

/// <summary>Lazy thread safety mode values.</summary>
public enum LazyThreadSafetyMode
{
    None = 0,
    PublicationOnly = 1,
    ExecutionAndPublication = 2,
}
