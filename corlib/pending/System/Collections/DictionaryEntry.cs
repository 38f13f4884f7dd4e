using System;

namespace System.Collections;

/// <summary>Dictionary entry; not done yet.</summary>
public struct DictionaryEntry
{
    public DictionaryEntry(object key, object value) { throw new NotImplementedException("DictionaryEntry"); }
    public object Key { get => throw new NotImplementedException("DictionaryEntry.Key"); set => throw new NotImplementedException("DictionaryEntry.Key"); }
    public object Value { get => throw new NotImplementedException("DictionaryEntry.Value"); set => throw new NotImplementedException("DictionaryEntry.Value"); }
    public void Deconstruct(out object key, out object value) => throw new NotImplementedException("DictionaryEntry.Deconstruct");
    public override string ToString() => throw new NotImplementedException("DictionaryEntry.ToString");
}
