using System;

namespace System.Diagnostics.Contracts;

/// <summary>Contract failure kind values.</summary>
public enum ContractFailureKind
{
    Precondition = 0,
    Postcondition = 1,
    PostconditionOnException = 2,
    Invariant = 3,
    Assert = 4,
    Assume = 5,
}
