using System;

namespace System.Runtime.ExceptionServices
{
    /// <summary>Handle process corrupted state exceptions: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Method, Inherited = false)]
    public sealed class HandleProcessCorruptedStateExceptionsAttribute : Attribute
    {
        public HandleProcessCorruptedStateExceptionsAttribute() { }
    }
}
