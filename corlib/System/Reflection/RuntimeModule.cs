namespace System.Reflection;

internal static class RuntimeModule
{
    internal static Module FromHandle(IntPtr handle) => throw new NotImplementedException("Module");
}
