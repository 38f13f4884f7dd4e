namespace System.Reflection;

internal abstract class RuntimeAssembly : Assembly
{
    internal IntPtr _handle;
    internal static RuntimeAssembly Core => throw new NotImplementedException("Assembly");
    internal static RuntimeAssembly FromHandle(IntPtr handle) => throw new NotImplementedException("Assembly");
    internal static Assembly LoadForType(string name, bool throws) => throw new NotImplementedException("Assembly");
}
