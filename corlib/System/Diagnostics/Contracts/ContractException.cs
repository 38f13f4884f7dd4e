using System;

namespace System.Diagnostics.Contracts
{
    /// <summary>Contract exception.</summary>
    [Serializable]
    public sealed class ContractException : Exception
    {
    }
}
