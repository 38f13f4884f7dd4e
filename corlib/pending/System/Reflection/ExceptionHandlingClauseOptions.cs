using System;

namespace System.Reflection;

/// <summary>Exception handling clause options values.</summary>
[Flags]
public enum ExceptionHandlingClauseOptions
{
    Clause = 0,
    Filter = 1,
    Finally = 2,
    Fault = 4,
}
