using System;

namespace System.Runtime.InteropServices;

/// <summary>Com events helper; not done yet.</summary>
public static class ComEventsHelper
{
    public static void Combine(object rcw, Guid iid, int dispid, Delegate d) => throw new NotImplementedException("ComEventsHelper.Combine");
    public static Delegate Remove(object rcw, Guid iid, int dispid, Delegate d) => throw new NotImplementedException("ComEventsHelper.Remove");
}
