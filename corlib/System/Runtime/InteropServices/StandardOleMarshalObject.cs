namespace System.Runtime.InteropServices;

/// <summary>Base of objects that COM's standard marshaller carries between apartments. There is no COM here.</summary>
public class StandardOleMarshalObject : MarshalByRefObject
{
    protected StandardOleMarshalObject() { }
}
