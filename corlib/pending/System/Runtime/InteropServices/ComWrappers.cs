using System;
using System.Collections;

namespace System.Runtime.InteropServices;

/// <summary>Com wrappers; not done yet.</summary>
public abstract class ComWrappers
{
    protected ComWrappers() { }
    public static void GetIUnknownImpl(out nint fpQueryInterface, out nint fpAddRef, out nint fpRelease) => throw new NotImplementedException("ComWrappers.GetIUnknownImpl");
    public static bool TryGetComInstance(object obj, out nint unknown) => throw new NotImplementedException("ComWrappers.TryGetComInstance");
    public static bool TryGetObject(nint unknown, out object obj) => throw new NotImplementedException("ComWrappers.TryGetObject");
    public nint GetOrCreateComInterfaceForObject(object instance, CreateComInterfaceFlags flags) => throw new NotImplementedException("ComWrappers.GetOrCreateComInterfaceForObject");
    public object GetOrCreateObjectForComInstance(nint externalComObject, CreateObjectFlags flags) => throw new NotImplementedException("ComWrappers.GetOrCreateObjectForComInstance");
    public object GetOrCreateObjectForComInstance(nint externalComObject, CreateObjectFlags flags, object userState) => throw new NotImplementedException("ComWrappers.GetOrCreateObjectForComInstance");
    public object GetOrRegisterObjectForComInstance(nint externalComObject, CreateObjectFlags flags, object wrapper) => throw new NotImplementedException("ComWrappers.GetOrRegisterObjectForComInstance");
    public object GetOrRegisterObjectForComInstance(nint externalComObject, CreateObjectFlags flags, object wrapper, nint inner) => throw new NotImplementedException("ComWrappers.GetOrRegisterObjectForComInstance");
    public static void RegisterForTrackerSupport(ComWrappers instance) => throw new NotImplementedException("ComWrappers.RegisterForTrackerSupport");
    public static void RegisterForMarshalling(ComWrappers instance) => throw new NotImplementedException("ComWrappers.RegisterForMarshalling");
    protected abstract unsafe ComWrappers.ComInterfaceEntry* ComputeVtables(object obj, CreateComInterfaceFlags flags, out int count);
    protected abstract object CreateObject(nint externalComObject, CreateObjectFlags flags);
    protected virtual object CreateObject(nint externalComObject, CreateObjectFlags flags, object userState, out CreatedWrapperFlags wrapperFlags) => throw new NotImplementedException("ComWrappers.CreateObject");
    protected abstract void ReleaseObjects(IEnumerable objects);
    /// <summary>Com interface entry; not done yet.</summary>
    public struct ComInterfaceEntry
    {
        public Guid IID;
        public nint Vtable;
    }
    /// <summary>Com interface dispatch; not done yet.</summary>
    public struct ComInterfaceDispatch
    {
        public nint Vtable;
        public static unsafe T GetInstance<T>(ComWrappers.ComInterfaceDispatch* dispatchPtr)
        where T : class => throw new NotImplementedException("ComInterfaceDispatch.GetInstance");
    }
}
