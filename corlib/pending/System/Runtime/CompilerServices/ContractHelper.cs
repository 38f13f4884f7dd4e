using System;
using System.Diagnostics.Contracts;

namespace System.Runtime.CompilerServices;

/// <summary>Contract helper; not done yet.</summary>
public static class ContractHelper
{
    public static string RaiseContractFailedEvent(ContractFailureKind failureKind, string userMessage, string conditionText, Exception innerException) => throw new NotImplementedException("ContractHelper.RaiseContractFailedEvent");
    public static void TriggerFailure(ContractFailureKind kind, string displayMessage, string userMessage, string conditionText, Exception innerException) => throw new NotImplementedException("ContractHelper.TriggerFailure");
}
