using System;
using System.Runtime.Serialization;

namespace System.Runtime.CompilerServices;

/// <summary>Switch expression exception; not done yet.</summary>
public sealed class SwitchExpressionException : InvalidOperationException
{
    public SwitchExpressionException() { throw new NotImplementedException("SwitchExpressionException"); }
    public SwitchExpressionException(Exception innerException) { throw new NotImplementedException("SwitchExpressionException"); }
    public SwitchExpressionException(object unmatchedValue) { throw new NotImplementedException("SwitchExpressionException"); }
    public SwitchExpressionException(string message) { throw new NotImplementedException("SwitchExpressionException"); }
    public SwitchExpressionException(string message, Exception innerException) { throw new NotImplementedException("SwitchExpressionException"); }
    public object UnmatchedValue { get => throw new NotImplementedException("SwitchExpressionException.UnmatchedValue"); }
    public override string Message { get => throw new NotImplementedException("SwitchExpressionException.Message"); }
    public override void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("SwitchExpressionException.GetObjectData");
}
