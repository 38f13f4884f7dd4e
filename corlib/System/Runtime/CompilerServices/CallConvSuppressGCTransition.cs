namespace System.Runtime.CompilerServices;

/// <summary>A call that does not leave managed state.</summary>
public class CallConvSuppressGCTransition { }
