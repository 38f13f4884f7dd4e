using System;

namespace System.Runtime.ConstrainedExecution;

/// <summary>Cer values.</summary>
public enum Cer
{
    None = 0,
    MayFail = 1,
    Success = 2,
}
