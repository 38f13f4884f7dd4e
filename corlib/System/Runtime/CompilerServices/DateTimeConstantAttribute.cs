namespace System.Runtime.CompilerServices;

/// <summary>A constant date.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Parameter, Inherited = false)]
public sealed class DateTimeConstantAttribute : CustomConstantAttribute
{
    private readonly DateTime _date;

    public DateTimeConstantAttribute(long ticks) { _date = new DateTime(ticks); }

    public override object Value => _date;
}
