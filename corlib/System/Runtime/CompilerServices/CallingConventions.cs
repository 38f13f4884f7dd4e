namespace System.Runtime.CompilerServices;

/// <summary>The C calling convention.</summary>
public class CallConvCdecl { }

/// <summary>The fastcall calling convention.</summary>
public class CallConvFastcall { }

/// <summary>The stdcall calling convention.</summary>
public class CallConvStdcall { }

/// <summary>The Swift calling convention.</summary>
public class CallConvSwift { }

/// <summary>A call that does not leave managed state.</summary>
public class CallConvSuppressGCTransition { }

/// <summary>The thiscall calling convention.</summary>
public class CallConvThiscall { }

/// <summary>A call of a C++ member function.</summary>
public class CallConvMemberFunction { }
