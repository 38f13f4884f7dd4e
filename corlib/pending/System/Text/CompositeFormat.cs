using System;

namespace System.Text;

/// <summary>Composite format; not done yet.</summary>
public sealed class CompositeFormat
{
    internal CompositeFormat() { }
    public string Format { get => throw new NotImplementedException("CompositeFormat.Format"); }
    public int MinimumArgumentCount { get => throw new NotImplementedException("CompositeFormat.MinimumArgumentCount"); }
    public static CompositeFormat Parse(string format) => throw new NotImplementedException("CompositeFormat.Parse");
}
