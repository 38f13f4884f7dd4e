using System.Collections;
using System.IO;

namespace System.Resources;

/// <summary>The resources of one culture, read into a table when the set is made.</summary>
public class ResourceSet : IDisposable, IEnumerable
{
    protected IResourceReader Reader;

    /// <summary>Names and values; null when the set is closed.</summary>
    protected Hashtable Table;

    private Hashtable _ignoringCase; // made at the first search that ignores case

    protected ResourceSet()
    {
        Table = new Hashtable();
    }

    // For the set that reads values one by one.
    internal ResourceSet(bool withoutTable) { }

    public ResourceSet(string fileName) : this()
    {
        Reader = new ResourceReader(fileName);
        ReadResources();
    }

    public ResourceSet(Stream stream) : this()
    {
        Reader = new ResourceReader(stream);
        ReadResources();
    }

    /// <exception cref="ArgumentNullException">reader is null.</exception>
    public ResourceSet(IResourceReader reader) : this()
    {
        ArgumentNullException.ThrowIfNull(reader);
        Reader = reader;
        ReadResources();
    }

    public virtual void Close() => Dispose(true);
    public void Dispose() => Dispose(true);

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            Reader?.Close();
        Reader = null;
        Table = null;
        _ignoringCase = null;
    }

    public virtual Type GetDefaultReader() => typeof(ResourceReader);
    public virtual Type GetDefaultWriter() => Type.GetType("System.Resources.ResourceWriter, System.Resources.Writer", true);

    public virtual IDictionaryEnumerator GetEnumerator() => Entries().GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => Entries().GetEnumerator();

    private Hashtable Entries() => Table ?? throw new ObjectDisposedException(null, SR.ObjectDisposed_ResourceSet);

    /// <summary>null: no such name.</summary>
    /// <exception cref="InvalidOperationException">The value is not a string.</exception>
    public virtual string GetString(string name) => AsString(name, Find(name));

    public virtual string GetString(string name, bool ignoreCase)
    {
        object value = Find(name);
        return AsString(name, value ?? (ignoreCase ? FindIgnoringCase(name) : null));
    }

    public virtual object GetObject(string name) => Find(name);
    public virtual object GetObject(string name, bool ignoreCase) => Find(name) ?? (ignoreCase ? FindIgnoringCase(name) : null);

    /// <summary>Fills the table from Reader.</summary>
    protected virtual void ReadResources()
    {
        IDictionaryEnumerator entries = Reader.GetEnumerator();
        while (entries.MoveNext())
            Table.Add(entries.Key, entries.Value);
        // A reader that was given is not closed before the set is: it may be used meanwhile.
    }

    internal static string AsString(string name, object value)
    {
        if (value == null || value is string)
            return (string)value;
        throw new InvalidOperationException(string.Format(SR.InvalidOperation_ResourceNotString_Name, name));
    }

    private object Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Entries()[name];
    }

    private object FindIgnoringCase(string name)
    {
        Hashtable table = _ignoringCase;
        if (table == null)
        {
            table = new Hashtable(StringComparer.OrdinalIgnoreCase);
            foreach (DictionaryEntry entry in Entries())
                table[entry.Key] = entry.Value;
            _ignoringCase = table;
        }
        return table[name];
    }
}
