namespace System.Reflection;

internal static class DefaultBinder
{
    internal static Binder Instance => throw new NotImplementedException("DefaultBinder");
}
