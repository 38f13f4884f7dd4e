namespace System.Runtime.CompilerServices;

/// <summary>The stdcall calling convention.</summary>
public class CallConvStdcall { }
