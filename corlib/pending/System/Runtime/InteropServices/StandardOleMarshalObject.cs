using System;

namespace System.Runtime.InteropServices;

/// <summary>Standard ole marshal object; not done yet.</summary>
public class StandardOleMarshalObject : MarshalByRefObject
{
    protected StandardOleMarshalObject() { }
}
