namespace System.Runtime.CompilerServices;

/// <summary>The thiscall calling convention.</summary>
public class CallConvThiscall { }
