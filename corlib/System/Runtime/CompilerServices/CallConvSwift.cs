namespace System.Runtime.CompilerServices;

/// <summary>The Swift calling convention.</summary>
public class CallConvSwift { }
