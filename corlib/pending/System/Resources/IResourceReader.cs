using System;
using System.Collections;

namespace System.Resources;

/// <summary>The Resource reader contract.</summary>
public interface IResourceReader : IEnumerable, IDisposable
{
    void Close();
    IDictionaryEnumerator GetEnumerator();
}
