using System;

namespace System.Runtime.CompilerServices;

/// <summary>Date time constant attribute; not done yet.</summary>
public sealed class DateTimeConstantAttribute : CustomConstantAttribute
{
    public DateTimeConstantAttribute(long ticks) { throw new NotImplementedException("DateTimeConstantAttribute"); }
    public override object Value { get => throw new NotImplementedException("DateTimeConstantAttribute.Value"); }
}
