using System.Reflection;
namespace System;

internal static class RuntimeMethod
{
    internal static MethodBase FromHandle(IntPtr handle, RuntimeType reflected) => throw new NotImplementedException("MethodBase");
    internal static IntPtr FunctionPointer(IntPtr handle) => throw new NotImplementedException("GetFunctionPointer");
}
