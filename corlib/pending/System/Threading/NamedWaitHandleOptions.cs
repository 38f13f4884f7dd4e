using System;

namespace System.Threading;

/// <summary>Named wait handle options; not done yet.</summary>
public struct NamedWaitHandleOptions
{
    public bool CurrentUserOnly { get => throw new NotImplementedException("NamedWaitHandleOptions.CurrentUserOnly"); set => throw new NotImplementedException("NamedWaitHandleOptions.CurrentUserOnly"); }
    public bool CurrentSessionOnly { get => throw new NotImplementedException("NamedWaitHandleOptions.CurrentSessionOnly"); set => throw new NotImplementedException("NamedWaitHandleOptions.CurrentSessionOnly"); }
}
