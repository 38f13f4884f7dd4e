using System;
using System.Runtime.Serialization;

namespace System.Diagnostics.Contracts;

/// <summary>Contract exception; not done yet.</summary>
public sealed class ContractException : Exception
{
    public ContractException(ContractFailureKind kind, string failure, string userMessage, string condition, Exception innerException) { throw new NotImplementedException("ContractException"); }
    public ContractFailureKind Kind { get => throw new NotImplementedException("ContractException.Kind"); }
    public string Failure { get => throw new NotImplementedException("ContractException.Failure"); }
    public string UserMessage { get => throw new NotImplementedException("ContractException.UserMessage"); }
    public string Condition { get => throw new NotImplementedException("ContractException.Condition"); }
    public override void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("ContractException.GetObjectData");
}
