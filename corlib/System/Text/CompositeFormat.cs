using System.Diagnostics;

namespace System.Text;

/// <summary>A composite format that was checked once.</summary>
public sealed class CompositeFormat
{
    private CompositeFormat(string format, int count)
    {
        Format = format;
        MinimumArgumentCount = count;
    }

    /// <summary>The text.</summary>
    public string Format { get; }

    /// <summary>How many arguments the format needs at least.</summary>
    public int MinimumArgumentCount { get; }

    /// <summary>Checks a format. Throws FormatException for a bad one.</summary>
    public static CompositeFormat Parse(string format)
    {
        ArgumentNullException.ThrowIfNull(format);
        int count = 0;
        while (true)
        {
            // Every probing argument formats to nothing; a missing one says how far the indexes go.
            try
            {
                CharBuffer buffer = new CharBuffer(stackalloc char[64]);
                CompositeFormatting.Append(ref buffer, null, format, new object[count]);
                return new CompositeFormat(format, count);
            }
            catch (FormatException e) when (e.Message == SR.Format_IndexOutOfRange && count < 1_000_000)
            {
                count = count < 16 ? count + 1 : count * 2;
            }
        }
    }
}
