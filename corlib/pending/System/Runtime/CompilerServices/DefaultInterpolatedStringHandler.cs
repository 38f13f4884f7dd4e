using System;

namespace System.Runtime.CompilerServices;

/// <summary>Default interpolated string handler; not done yet.</summary>
[InterpolatedStringHandler]
public ref struct DefaultInterpolatedStringHandler
{
    public DefaultInterpolatedStringHandler(int literalLength, int formattedCount) { throw new NotImplementedException("DefaultInterpolatedStringHandler"); }
    public DefaultInterpolatedStringHandler(int literalLength, int formattedCount, IFormatProvider provider) { throw new NotImplementedException("DefaultInterpolatedStringHandler"); }
    public DefaultInterpolatedStringHandler(int literalLength, int formattedCount, IFormatProvider provider, Span<char> initialBuffer) { throw new NotImplementedException("DefaultInterpolatedStringHandler"); }
    public ReadOnlySpan<char> Text { get => throw new NotImplementedException("DefaultInterpolatedStringHandler.Text"); }
    public override string ToString() => throw new NotImplementedException("DefaultInterpolatedStringHandler.ToString");
    public string ToStringAndClear() => throw new NotImplementedException("DefaultInterpolatedStringHandler.ToStringAndClear");
    public void Clear() => throw new NotImplementedException("DefaultInterpolatedStringHandler.Clear");
    public void AppendLiteral(string value) => throw new NotImplementedException("DefaultInterpolatedStringHandler.AppendLiteral");
    public void AppendFormatted<T>(T value) => throw new NotImplementedException("DefaultInterpolatedStringHandler.AppendFormatted");
    public void AppendFormatted<T>(T value, string format) => throw new NotImplementedException("DefaultInterpolatedStringHandler.AppendFormatted");
    public void AppendFormatted<T>(T value, int alignment) => throw new NotImplementedException("DefaultInterpolatedStringHandler.AppendFormatted");
    public void AppendFormatted<T>(T value, int alignment, string format) => throw new NotImplementedException("DefaultInterpolatedStringHandler.AppendFormatted");
    public void AppendFormatted(scoped ReadOnlySpan<char> value) => throw new NotImplementedException("DefaultInterpolatedStringHandler.AppendFormatted");
    public void AppendFormatted(scoped ReadOnlySpan<char> value, int alignment = 0, string format = null) => throw new NotImplementedException("DefaultInterpolatedStringHandler.AppendFormatted");
    public void AppendFormatted(string value) => throw new NotImplementedException("DefaultInterpolatedStringHandler.AppendFormatted");
    public void AppendFormatted(string value, int alignment = 0, string format = null) => throw new NotImplementedException("DefaultInterpolatedStringHandler.AppendFormatted");
    public void AppendFormatted(object value, int alignment = 0, string format = null) => throw new NotImplementedException("DefaultInterpolatedStringHandler.AppendFormatted");
}
