using System;
using System.Collections;

namespace System.Collections.Specialized;

/// <summary>The Ordered dictionary contract.</summary>
public interface IOrderedDictionary : IDictionary
{
    object this[int index] { get; set; }
    IDictionaryEnumerator GetEnumerator();
    void Insert(int index, object key, object value);
    void RemoveAt(int index);
}
