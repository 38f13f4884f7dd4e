namespace System.Collections.Specialized;

/// <summary>Walks a StringCollection.</summary>
public class StringEnumerator
{
    private readonly IEnumerator _inner;
    internal StringEnumerator(StringCollection strings) => _inner = ((IEnumerable)strings).GetEnumerator();
    public string Current => (string)_inner.Current;
    public bool MoveNext() => _inner.MoveNext();
    public void Reset() => _inner.Reset();
}
