namespace System.Reflection.Emit;

/// <summary>One instruction of CIL.</summary>
public readonly struct OpCode : IEquatable<OpCode>
{
    private readonly string _name;
    private readonly short _value;
    private readonly byte _operand, _flow, _kind, _pop, _push;
    private readonly sbyte _delta;

    internal OpCode(string name, short value, OperandType operand, FlowControl flow, OpCodeType kind, StackBehaviour pop, StackBehaviour push, int delta)
    {
        _name = name;
        _value = value;
        _operand = (byte)operand;
        _flow = (byte)flow;
        _kind = (byte)kind;
        _pop = (byte)pop;
        _push = (byte)push;
        _delta = (sbyte)delta;
    }

    /// <summary>By how many slots the stack grows, when the instruction alone decides that.</summary>
    public int EvaluationStackDelta => _delta;
    public OperandType OperandType => (OperandType)_operand;
    public FlowControl FlowControl => (FlowControl)_flow;
    public OpCodeType OpCodeType => (OpCodeType)_kind;
    public StackBehaviour StackBehaviourPop => (StackBehaviour)_pop;
    public StackBehaviour StackBehaviourPush => (StackBehaviour)_push;
    /// <summary>Bytes of the instruction without its operand.</summary>
    public int Size => (_value & 0xFF00) == 0xFE00 ? 2 : 1;
    public short Value => _value;
    public string Name => _name ?? "nop";

    public override bool Equals(object obj) => obj is OpCode other && Equals(other);
    public bool Equals(OpCode obj) => obj._value == _value;
    public static bool operator ==(OpCode a, OpCode b) => a.Equals(b);
    public static bool operator !=(OpCode a, OpCode b) => !a.Equals(b);
    public override int GetHashCode() => _value;
    public override string ToString() => Name;
}
