using System;

namespace System.Runtime.InteropServices;

/// <summary>Library import attribute; not done yet.</summary>
public sealed class LibraryImportAttribute : Attribute
{
    public LibraryImportAttribute(string libraryName) { throw new NotImplementedException("LibraryImportAttribute"); }
    public string LibraryName { get => throw new NotImplementedException("LibraryImportAttribute.LibraryName"); }
    public string EntryPoint { get => throw new NotImplementedException("LibraryImportAttribute.EntryPoint"); set => throw new NotImplementedException("LibraryImportAttribute.EntryPoint"); }
    public StringMarshalling StringMarshalling { get => throw new NotImplementedException("LibraryImportAttribute.StringMarshalling"); set => throw new NotImplementedException("LibraryImportAttribute.StringMarshalling"); }
    public Type StringMarshallingCustomType { get => throw new NotImplementedException("LibraryImportAttribute.StringMarshallingCustomType"); set => throw new NotImplementedException("LibraryImportAttribute.StringMarshallingCustomType"); }
    public bool SetLastError { get => throw new NotImplementedException("LibraryImportAttribute.SetLastError"); set => throw new NotImplementedException("LibraryImportAttribute.SetLastError"); }
}
