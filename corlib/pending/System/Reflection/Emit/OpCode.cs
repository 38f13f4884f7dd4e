using System;

namespace System.Reflection.Emit;

/// <summary>Op code; not done yet.</summary>
public struct OpCode : IEquatable<OpCode>
{
    public int EvaluationStackDelta { get => throw new NotImplementedException("OpCode.EvaluationStackDelta"); }
    public OperandType OperandType { get => throw new NotImplementedException("OpCode.OperandType"); }
    public FlowControl FlowControl { get => throw new NotImplementedException("OpCode.FlowControl"); }
    public OpCodeType OpCodeType { get => throw new NotImplementedException("OpCode.OpCodeType"); }
    public StackBehaviour StackBehaviourPop { get => throw new NotImplementedException("OpCode.StackBehaviourPop"); }
    public StackBehaviour StackBehaviourPush { get => throw new NotImplementedException("OpCode.StackBehaviourPush"); }
    public int Size { get => throw new NotImplementedException("OpCode.Size"); }
    public short Value { get => throw new NotImplementedException("OpCode.Value"); }
    public string Name { get => throw new NotImplementedException("OpCode.Name"); }
    public override bool Equals(object obj) => throw new NotImplementedException("OpCode.Equals");
    public bool Equals(OpCode obj) => throw new NotImplementedException("OpCode.Equals");
    public static bool operator ==(OpCode a, OpCode b) => throw new NotImplementedException("OpCode");
    public static bool operator !=(OpCode a, OpCode b) => throw new NotImplementedException("OpCode");
    public override int GetHashCode() => throw new NotImplementedException("OpCode.GetHashCode");
    public override string ToString() => throw new NotImplementedException("OpCode.ToString");
}
