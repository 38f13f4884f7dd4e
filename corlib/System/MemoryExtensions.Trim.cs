namespace System;

/// <summary>Trimming of spans and memory.</summary>
public static partial class MemoryExtensions
{
    public static Memory<T> Trim<T>(this Memory<T> memory, T trimElement) where T : IEquatable<T>
    {
        (int start, int length) = Trimmed((ReadOnlySpan<T>)memory.Span, new ReadOnlySpan<T>(in trimElement), true, true);
        return memory.Slice(start, length);
    }

    public static Memory<T> Trim<T>(this Memory<T> memory, ReadOnlySpan<T> trimElements) where T : IEquatable<T>
    {
        (int start, int length) = Trimmed((ReadOnlySpan<T>)memory.Span, trimElements, true, true);
        return memory.Slice(start, length);
    }

    public static Memory<T> TrimStart<T>(this Memory<T> memory, T trimElement) where T : IEquatable<T>
    {
        (int start, int length) = Trimmed((ReadOnlySpan<T>)memory.Span, new ReadOnlySpan<T>(in trimElement), true, false);
        return memory.Slice(start, length);
    }

    public static Memory<T> TrimStart<T>(this Memory<T> memory, ReadOnlySpan<T> trimElements) where T : IEquatable<T>
    {
        (int start, int length) = Trimmed((ReadOnlySpan<T>)memory.Span, trimElements, true, false);
        return memory.Slice(start, length);
    }

    public static Memory<T> TrimEnd<T>(this Memory<T> memory, T trimElement) where T : IEquatable<T>
    {
        (int start, int length) = Trimmed((ReadOnlySpan<T>)memory.Span, new ReadOnlySpan<T>(in trimElement), false, true);
        return memory.Slice(start, length);
    }

    public static Memory<T> TrimEnd<T>(this Memory<T> memory, ReadOnlySpan<T> trimElements) where T : IEquatable<T>
    {
        (int start, int length) = Trimmed((ReadOnlySpan<T>)memory.Span, trimElements, false, true);
        return memory.Slice(start, length);
    }

    public static ReadOnlyMemory<T> Trim<T>(this ReadOnlyMemory<T> memory, T trimElement) where T : IEquatable<T>
    {
        (int start, int length) = Trimmed(memory.Span, new ReadOnlySpan<T>(in trimElement), true, true);
        return memory.Slice(start, length);
    }

    public static ReadOnlyMemory<T> Trim<T>(this ReadOnlyMemory<T> memory, ReadOnlySpan<T> trimElements) where T : IEquatable<T>
    {
        (int start, int length) = Trimmed(memory.Span, trimElements, true, true);
        return memory.Slice(start, length);
    }

    public static ReadOnlyMemory<T> TrimStart<T>(this ReadOnlyMemory<T> memory, T trimElement) where T : IEquatable<T>
    {
        (int start, int length) = Trimmed(memory.Span, new ReadOnlySpan<T>(in trimElement), true, false);
        return memory.Slice(start, length);
    }

    public static ReadOnlyMemory<T> TrimStart<T>(this ReadOnlyMemory<T> memory, ReadOnlySpan<T> trimElements) where T : IEquatable<T>
    {
        (int start, int length) = Trimmed(memory.Span, trimElements, true, false);
        return memory.Slice(start, length);
    }

    public static ReadOnlyMemory<T> TrimEnd<T>(this ReadOnlyMemory<T> memory, T trimElement) where T : IEquatable<T>
    {
        (int start, int length) = Trimmed(memory.Span, new ReadOnlySpan<T>(in trimElement), false, true);
        return memory.Slice(start, length);
    }

    public static ReadOnlyMemory<T> TrimEnd<T>(this ReadOnlyMemory<T> memory, ReadOnlySpan<T> trimElements) where T : IEquatable<T>
    {
        (int start, int length) = Trimmed(memory.Span, trimElements, false, true);
        return memory.Slice(start, length);
    }

    public static Span<T> Trim<T>(this Span<T> span, T trimElement) where T : IEquatable<T>
    {
        (int start, int length) = Trimmed((ReadOnlySpan<T>)span, new ReadOnlySpan<T>(in trimElement), true, true);
        return span.Slice(start, length);
    }

    public static Span<T> Trim<T>(this Span<T> span, ReadOnlySpan<T> trimElements) where T : IEquatable<T>
    {
        (int start, int length) = Trimmed((ReadOnlySpan<T>)span, trimElements, true, true);
        return span.Slice(start, length);
    }

    public static Span<T> TrimStart<T>(this Span<T> span, T trimElement) where T : IEquatable<T>
    {
        (int start, int length) = Trimmed((ReadOnlySpan<T>)span, new ReadOnlySpan<T>(in trimElement), true, false);
        return span.Slice(start, length);
    }

    public static Span<T> TrimStart<T>(this Span<T> span, ReadOnlySpan<T> trimElements) where T : IEquatable<T>
    {
        (int start, int length) = Trimmed((ReadOnlySpan<T>)span, trimElements, true, false);
        return span.Slice(start, length);
    }

    public static Span<T> TrimEnd<T>(this Span<T> span, T trimElement) where T : IEquatable<T>
    {
        (int start, int length) = Trimmed((ReadOnlySpan<T>)span, new ReadOnlySpan<T>(in trimElement), false, true);
        return span.Slice(start, length);
    }

    public static Span<T> TrimEnd<T>(this Span<T> span, ReadOnlySpan<T> trimElements) where T : IEquatable<T>
    {
        (int start, int length) = Trimmed((ReadOnlySpan<T>)span, trimElements, false, true);
        return span.Slice(start, length);
    }

    public static ReadOnlySpan<T> Trim<T>(this ReadOnlySpan<T> span, T trimElement) where T : IEquatable<T>
    {
        (int start, int length) = Trimmed(span, new ReadOnlySpan<T>(in trimElement), true, true);
        return span.Slice(start, length);
    }

    public static ReadOnlySpan<T> Trim<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> trimElements) where T : IEquatable<T>
    {
        (int start, int length) = Trimmed(span, trimElements, true, true);
        return span.Slice(start, length);
    }

    public static ReadOnlySpan<T> TrimStart<T>(this ReadOnlySpan<T> span, T trimElement) where T : IEquatable<T>
    {
        (int start, int length) = Trimmed(span, new ReadOnlySpan<T>(in trimElement), true, false);
        return span.Slice(start, length);
    }

    public static ReadOnlySpan<T> TrimStart<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> trimElements) where T : IEquatable<T>
    {
        (int start, int length) = Trimmed(span, trimElements, true, false);
        return span.Slice(start, length);
    }

    public static ReadOnlySpan<T> TrimEnd<T>(this ReadOnlySpan<T> span, T trimElement) where T : IEquatable<T>
    {
        (int start, int length) = Trimmed(span, new ReadOnlySpan<T>(in trimElement), false, true);
        return span.Slice(start, length);
    }

    public static ReadOnlySpan<T> TrimEnd<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> trimElements) where T : IEquatable<T>
    {
        (int start, int length) = Trimmed(span, trimElements, false, true);
        return span.Slice(start, length);
    }

    public static Memory<char> Trim(this Memory<char> memory)
    {
        (int start, int length) = TrimmedWhite(memory.Span, true, true);
        return memory.Slice(start, length);
    }

    public static Memory<char> TrimStart(this Memory<char> memory)
    {
        (int start, int length) = TrimmedWhite(memory.Span, true, false);
        return memory.Slice(start, length);
    }

    public static Memory<char> TrimEnd(this Memory<char> memory)
    {
        (int start, int length) = TrimmedWhite(memory.Span, false, true);
        return memory.Slice(start, length);
    }

    public static ReadOnlyMemory<char> Trim(this ReadOnlyMemory<char> memory)
    {
        (int start, int length) = TrimmedWhite(memory.Span, true, true);
        return memory.Slice(start, length);
    }

    public static ReadOnlyMemory<char> TrimStart(this ReadOnlyMemory<char> memory)
    {
        (int start, int length) = TrimmedWhite(memory.Span, true, false);
        return memory.Slice(start, length);
    }

    public static ReadOnlyMemory<char> TrimEnd(this ReadOnlyMemory<char> memory)
    {
        (int start, int length) = TrimmedWhite(memory.Span, false, true);
        return memory.Slice(start, length);
    }

    public static Span<char> Trim(this Span<char> span)
    {
        (int start, int length) = TrimmedWhite(span, true, true);
        return span.Slice(start, length);
    }

    public static Span<char> TrimStart(this Span<char> span)
    {
        (int start, int length) = TrimmedWhite(span, true, false);
        return span.Slice(start, length);
    }

    public static Span<char> TrimEnd(this Span<char> span)
    {
        (int start, int length) = TrimmedWhite(span, false, true);
        return span.Slice(start, length);
    }

    public static ReadOnlySpan<char> Trim(this ReadOnlySpan<char> span)
    {
        (int start, int length) = TrimmedWhite(span, true, true);
        return span.Slice(start, length);
    }

    public static ReadOnlySpan<char> TrimStart(this ReadOnlySpan<char> span)
    {
        (int start, int length) = TrimmedWhite(span, true, false);
        return span.Slice(start, length);
    }

    public static ReadOnlySpan<char> TrimEnd(this ReadOnlySpan<char> span)
    {
        (int start, int length) = TrimmedWhite(span, false, true);
        return span.Slice(start, length);
    }

    public static ReadOnlySpan<char> Trim(this ReadOnlySpan<char> span, char trimChar)
    {
        (int start, int length) = Trimmed(span, new ReadOnlySpan<char>(in trimChar), true, true);
        return span.Slice(start, length);
    }

    public static ReadOnlySpan<char> Trim(this ReadOnlySpan<char> span, ReadOnlySpan<char> trimChars)
    {
        if (trimChars.IsEmpty)
            return Trim(span);
        (int start, int length) = Trimmed(span, trimChars, true, true);
        return span.Slice(start, length);
    }

    public static ReadOnlySpan<char> TrimStart(this ReadOnlySpan<char> span, char trimChar)
    {
        (int start, int length) = Trimmed(span, new ReadOnlySpan<char>(in trimChar), true, false);
        return span.Slice(start, length);
    }

    public static ReadOnlySpan<char> TrimStart(this ReadOnlySpan<char> span, ReadOnlySpan<char> trimChars)
    {
        if (trimChars.IsEmpty)
            return TrimStart(span);
        (int start, int length) = Trimmed(span, trimChars, true, false);
        return span.Slice(start, length);
    }

    public static ReadOnlySpan<char> TrimEnd(this ReadOnlySpan<char> span, char trimChar)
    {
        (int start, int length) = Trimmed(span, new ReadOnlySpan<char>(in trimChar), false, true);
        return span.Slice(start, length);
    }

    public static ReadOnlySpan<char> TrimEnd(this ReadOnlySpan<char> span, ReadOnlySpan<char> trimChars)
    {
        if (trimChars.IsEmpty)
            return TrimEnd(span);
        (int start, int length) = Trimmed(span, trimChars, false, true);
        return span.Slice(start, length);
    }

    private static (int Start, int Length) Trimmed<T>(ReadOnlySpan<T> span, ReadOnlySpan<T> elements, bool atStart, bool atEnd)
    {
        int start = 0;
        int end = span.Length;
        while (atStart && start < end && FindValue(elements, span[start], null, false, false) >= 0)
            start++;
        while (atEnd && end > start && FindValue(elements, span[end - 1], null, false, false) >= 0)
            end--;
        return (start, end - start);
    }

    private static (int Start, int Length) TrimmedWhite(ReadOnlySpan<char> span, bool atStart, bool atEnd)
    {
        int start = 0;
        int end = span.Length;
        while (atStart && start < end && char.IsWhiteSpace(span[start]))
            start++;
        while (atEnd && end > start && char.IsWhiteSpace(span[end - 1]))
            end--;
        return (start, end - start);
    }
}
