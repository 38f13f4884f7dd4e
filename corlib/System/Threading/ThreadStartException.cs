using System;

namespace System.Threading
{
    /// <summary>Thread start exception.</summary>
    [Serializable]
    public sealed class ThreadStartException : SystemException
    {
    }
}
