using System.Collections;
using System.Collections.Generic;

namespace System.Runtime.Serialization;

/// <summary>Walks what a SerializationInfo holds.</summary>
public sealed class SerializationInfoEnumerator : IEnumerator
{
    private readonly List<SerializationEntry> _entries;
    private int _index = -1;

    internal SerializationInfoEnumerator(List<SerializationEntry> entries) { _entries = entries; }

    public bool MoveNext() => ++_index < _entries.Count;
    object IEnumerator.Current => Current;

    public SerializationEntry Current
    {
        get
        {
            if ((uint)_index >= (uint)_entries.Count)
                throw new InvalidOperationException(SR.InvalidOperation_EnumOpCantHappen);
            return _entries[_index];
        }
    }

    public void Reset() => _index = -1;
    public string Name => Current.Name;
    public object Value => Current.Value;
    public Type ObjectType => Current.ObjectType;
}
