using System;

namespace System.Collections;

/// <summary>The Dictionary enumerator contract.</summary>
public interface IDictionaryEnumerator : IEnumerator
{
    object Key { get; }
    object Value { get; }
    DictionaryEntry Entry { get; }
}
