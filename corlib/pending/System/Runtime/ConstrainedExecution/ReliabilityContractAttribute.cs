using System;

namespace System.Runtime.ConstrainedExecution;

/// <summary>Reliability contract attribute; not done yet.</summary>
public sealed class ReliabilityContractAttribute : Attribute
{
    public ReliabilityContractAttribute(Consistency consistencyGuarantee, Cer cer) { throw new NotImplementedException("ReliabilityContractAttribute"); }
    public Consistency ConsistencyGuarantee { get => throw new NotImplementedException("ReliabilityContractAttribute.ConsistencyGuarantee"); }
    public Cer Cer { get => throw new NotImplementedException("ReliabilityContractAttribute.Cer"); }
}
