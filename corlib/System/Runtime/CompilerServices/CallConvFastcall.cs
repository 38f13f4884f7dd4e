namespace System.Runtime.CompilerServices;

/// <summary>The fastcall calling convention.</summary>
public class CallConvFastcall { }
