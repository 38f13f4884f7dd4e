using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Library import: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Method, Inherited = false)]
    public sealed class LibraryImportAttribute : Attribute
    {
        public LibraryImportAttribute(string libraryName) { LibraryName = libraryName; }
        public string LibraryName { get; private set; }
        public string EntryPoint { get; set; }
        public StringMarshalling StringMarshalling { get; set; }
        public Type StringMarshallingCustomType { get; set; }
        public bool SetLastError { get; set; }
    }
}
