namespace System.Runtime.CompilerServices;

/// <summary>A call of a C++ member function.</summary>
public class CallConvMemberFunction { }
