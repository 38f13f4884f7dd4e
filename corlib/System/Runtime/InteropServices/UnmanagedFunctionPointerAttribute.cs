using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Unmanaged function pointer: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Delegate, Inherited = false)]
    public sealed class UnmanagedFunctionPointerAttribute : Attribute
    {
        public bool BestFitMapping;
        public bool SetLastError;
        public bool ThrowOnUnmappableChar;
        public CharSet CharSet;
        public UnmanagedFunctionPointerAttribute(CallingConvention callingConvention) { CallingConvention = callingConvention; }
        public CallingConvention CallingConvention { get; private set; }
    }
}
