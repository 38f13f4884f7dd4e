using System;
using System.Collections;
using System.IO;

namespace System.Resources;

/// <summary>Resource reader; not done yet.</summary>
public sealed class ResourceReader : IResourceReader, IEnumerable, IDisposable
{
    public ResourceReader(string fileName) { throw new NotImplementedException("ResourceReader"); }
    public ResourceReader(Stream stream) { throw new NotImplementedException("ResourceReader"); }
    public void GetResourceData(string resourceName, out string resourceType, out byte[] resourceData) => throw new NotImplementedException("ResourceReader.GetResourceData");
    public void Close() => throw new NotImplementedException("ResourceReader.Close");
    public void Dispose() => throw new NotImplementedException("ResourceReader.Dispose");
    public IDictionaryEnumerator GetEnumerator() => throw new NotImplementedException("ResourceReader.GetEnumerator");
    IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
}
