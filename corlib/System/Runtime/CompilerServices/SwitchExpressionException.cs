using System.Runtime.Serialization;

namespace System.Runtime.CompilerServices;

/// <summary>No arm of a switch expression matched.</summary>
[Serializable]
public sealed class SwitchExpressionException : InvalidOperationException
{
    public SwitchExpressionException() : base(SR.Default_SwitchExpressionException) { }
    public SwitchExpressionException(Exception innerException) : base(SR.Default_SwitchExpressionException, innerException) { }
    public SwitchExpressionException(object unmatchedValue) : this() { UnmatchedValue = unmatchedValue; }
    public SwitchExpressionException(string message) : base(message) { }
    public SwitchExpressionException(string message, Exception innerException) : base(message, innerException) { }

    public object UnmatchedValue { get; }

    public override void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        base.GetObjectData(info, context);
        info.AddValue("UnmatchedValue", UnmatchedValue, typeof(object));
    }

    public override string Message => UnmatchedValue == null ? base.Message : base.Message + "\n" + string.Format(SR.SwitchExpressionException_UnmatchedValue, UnmatchedValue);
}
