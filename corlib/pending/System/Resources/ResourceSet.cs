using System;
using System.Collections;
using System.IO;

namespace System.Resources;

/// <summary>Resource set; not done yet.</summary>
public class ResourceSet : IDisposable, IEnumerable
{
    protected IResourceReader Reader;
    protected ResourceSet() { }
    public ResourceSet(string fileName) { throw new NotImplementedException("ResourceSet"); }
    public ResourceSet(Stream stream) { throw new NotImplementedException("ResourceSet"); }
    public ResourceSet(IResourceReader reader) { throw new NotImplementedException("ResourceSet"); }
    public virtual void Close() => throw new NotImplementedException("ResourceSet.Close");
    protected virtual void Dispose(bool disposing) => throw new NotImplementedException("ResourceSet.Dispose");
    public void Dispose() => throw new NotImplementedException("ResourceSet.Dispose");
    public virtual Type GetDefaultReader() => throw new NotImplementedException("ResourceSet.GetDefaultReader");
    public virtual Type GetDefaultWriter() => throw new NotImplementedException("ResourceSet.GetDefaultWriter");
    public virtual IDictionaryEnumerator GetEnumerator() => throw new NotImplementedException("ResourceSet.GetEnumerator");
    public virtual string GetString(string name) => throw new NotImplementedException("ResourceSet.GetString");
    public virtual string GetString(string name, bool ignoreCase) => throw new NotImplementedException("ResourceSet.GetString");
    public virtual object GetObject(string name) => throw new NotImplementedException("ResourceSet.GetObject");
    public virtual object GetObject(string name, bool ignoreCase) => throw new NotImplementedException("ResourceSet.GetObject");
    protected virtual void ReadResources() => throw new NotImplementedException("ResourceSet.ReadResources");
    IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
}
