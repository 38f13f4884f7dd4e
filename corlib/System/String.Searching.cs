using System.Globalization;
using System.Runtime.CompilerServices;

namespace System;

public partial class String
{
    public bool Contains(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return IndexOf(value, StringComparison.Ordinal) >= 0;
    }

    public bool Contains(string value, StringComparison comparisonType) => IndexOf(value, comparisonType) >= 0;
    public bool Contains(char value) => SpanHelpers.IndexOfChar(ref _firstChar, value, Length) >= 0;
    public bool Contains(char value, StringComparison comparisonType) => IndexOf(value, comparisonType) >= 0;
    public bool Contains(Text.Rune value) => IndexOf(value) >= 0;
    public bool Contains(Text.Rune value, StringComparison comparisonType) => IndexOf(value, comparisonType) >= 0;

    public int IndexOf(char value) => SpanHelpers.IndexOfChar(ref _firstChar, value, Length);
    public int IndexOf(char value, int startIndex) => IndexOf(value, startIndex, Length - startIndex);
    public int IndexOf(Text.Rune value) => IndexOf(value.ToString(), StringComparison.Ordinal);
    public int IndexOf(Text.Rune value, StringComparison comparisonType) => IndexOf(value.ToString(), comparisonType);

    public int IndexOf(char value, StringComparison comparisonType)
    {
        CheckComparison(comparisonType);
        if (comparisonType == StringComparison.Ordinal)
            return IndexOf(value);
        return IndexOf(value.ToString(), comparisonType);
    }

    public int IndexOf(char value, int startIndex, int count)
    {
        if ((uint)startIndex > (uint)Length)
            ThrowHelper.OutOfRange("startIndex", SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        if ((uint)count > (uint)(Length - startIndex))
            ThrowHelper.OutOfRange("count", SR.ArgumentOutOfRange_Count);
        int found = SpanHelpers.IndexOfChar(ref Unsafe.Add(ref _firstChar, startIndex), value, count);
        return found < 0 ? found : found + startIndex;
    }

    public int IndexOfAny(char[] anyOf)
    {
        ArgumentNullException.ThrowIfNull(anyOf);
        return this.AsSpan().IndexOfAny(anyOf);
    }

    public int IndexOfAny(char[] anyOf, int startIndex) => IndexOfAny(anyOf, startIndex, Length - startIndex);

    public int IndexOfAny(char[] anyOf, int startIndex, int count)
    {
        ArgumentNullException.ThrowIfNull(anyOf);
        if ((uint)startIndex > (uint)Length)
            ThrowHelper.OutOfRange("startIndex", SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        if ((uint)count > (uint)(Length - startIndex))
            ThrowHelper.OutOfRange("count", SR.ArgumentOutOfRange_Count);
        int found = this.AsSpan(startIndex, count).IndexOfAny(anyOf);
        return found < 0 ? found : found + startIndex;
    }

    public int IndexOf(string value) => IndexOf(value, StringComparison.CurrentCulture);
    public int IndexOf(string value, int startIndex) => IndexOf(value, startIndex, StringComparison.CurrentCulture);
    public int IndexOf(string value, int startIndex, int count) => IndexOf(value, startIndex, count, StringComparison.CurrentCulture);
    public int IndexOf(string value, StringComparison comparisonType) => IndexOf(value, 0, Length, comparisonType);
    public int IndexOf(string value, int startIndex, StringComparison comparisonType) => IndexOf(value, startIndex, Length - startIndex, comparisonType);

    public int IndexOf(string value, int startIndex, int count, StringComparison comparisonType)
    {
        ArgumentNullException.ThrowIfNull(value);
        CheckComparison(comparisonType);
        if ((uint)startIndex > (uint)Length)
            ThrowHelper.OutOfRange("startIndex", SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        if ((uint)count > (uint)(Length - startIndex))
            ThrowHelper.OutOfRange("count", SR.ArgumentOutOfRange_Count);
        int found = this.AsSpan(startIndex, count).IndexOf(value.AsSpan(), comparisonType);
        return found < 0 ? found : found + startIndex;
    }

    public int LastIndexOf(char value) => SpanHelpers.LastIndexOfChar(ref _firstChar, value, Length);
    public int LastIndexOf(char value, int startIndex) => LastIndexOf(value, startIndex, startIndex + 1);

    public int LastIndexOf(char value, int startIndex, int count)
    {
        if (Length == 0)
            return -1;
        if ((uint)startIndex >= (uint)Length)
            ThrowHelper.OutOfRange("startIndex", SR.ArgumentOutOfRange_IndexMustBeLess);
        if ((uint)count > (uint)startIndex + 1)
            ThrowHelper.OutOfRange("count", SR.ArgumentOutOfRange_Count);
        int start = startIndex + 1 - count;
        int found = SpanHelpers.LastIndexOfChar(ref Unsafe.Add(ref _firstChar, start), value, count);
        return found < 0 ? found : found + start;
    }

    public int LastIndexOfAny(char[] anyOf)
    {
        ArgumentNullException.ThrowIfNull(anyOf);
        return this.AsSpan().LastIndexOfAny(anyOf);
    }

    public int LastIndexOfAny(char[] anyOf, int startIndex) => LastIndexOfAny(anyOf, startIndex, startIndex + 1);

    public int LastIndexOfAny(char[] anyOf, int startIndex, int count)
    {
        ArgumentNullException.ThrowIfNull(anyOf);
        if (Length == 0)
            return -1;
        if ((uint)startIndex >= (uint)Length)
            ThrowHelper.OutOfRange("startIndex", SR.ArgumentOutOfRange_IndexMustBeLess);
        if (count < 0 || count - 1 > startIndex)
            ThrowHelper.OutOfRange("count", SR.ArgumentOutOfRange_Count);
        int start = startIndex + 1 - count;
        int found = this.AsSpan(start, count).LastIndexOfAny(anyOf);
        return found < 0 ? found : found + start;
    }

    public int LastIndexOf(string value) => LastIndexOf(value, Length - 1, Length, StringComparison.CurrentCulture);
    public int LastIndexOf(string value, int startIndex) => LastIndexOf(value, startIndex, startIndex + 1, StringComparison.CurrentCulture);
    public int LastIndexOf(string value, int startIndex, int count) => LastIndexOf(value, startIndex, count, StringComparison.CurrentCulture);
    public int LastIndexOf(string value, StringComparison comparisonType) => LastIndexOf(value, Length - 1, Length, comparisonType);
    public int LastIndexOf(string value, int startIndex, StringComparison comparisonType) => LastIndexOf(value, startIndex, startIndex + 1, comparisonType);

    public int LastIndexOf(string value, int startIndex, int count, StringComparison comparisonType)
    {
        ArgumentNullException.ThrowIfNull(value);
        CheckComparison(comparisonType);
        if (Length == 0 && (startIndex == -1 || startIndex == 0))
            return value.Length == 0 ? 0 : -1;
        if (startIndex < 0 || startIndex > Length)
            ThrowHelper.OutOfRange("startIndex", SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        if (startIndex == Length)
        {
            startIndex--;
            if (count > 0)
                count--;
        }
        if (count < 0 || startIndex - count + 1 < 0)
            ThrowHelper.OutOfRange("count", SR.ArgumentOutOfRange_Count);
        if (value.Length == 0)
            return startIndex + 1;
        int start = startIndex + 1 - count;
        int found = this.AsSpan(start, count).LastIndexOf(value.AsSpan(), comparisonType);
        return found < 0 ? found : found + start;
    }
}
