using System;
using System.Collections;

namespace System.Globalization;

/// <summary>Text element enumerator; not done yet.</summary>
public class TextElementEnumerator : IEnumerator
{
    internal TextElementEnumerator() { }
    public object Current { get => throw new NotImplementedException("TextElementEnumerator.Current"); }
    public int ElementIndex { get => throw new NotImplementedException("TextElementEnumerator.ElementIndex"); }
    public bool MoveNext() => throw new NotImplementedException("TextElementEnumerator.MoveNext");
    public string GetTextElement() => throw new NotImplementedException("TextElementEnumerator.GetTextElement");
    public void Reset() => throw new NotImplementedException("TextElementEnumerator.Reset");
}
