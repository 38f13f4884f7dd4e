using System.Collections;
using System.Collections.Generic;
using System.IO;

namespace System.Resources;

/// <summary>A set over a .resources file that reads a value when it is asked for, and keeps what cannot change.</summary>
internal sealed class RuntimeResourceSet : ResourceSet
{
    private ResourceReader _reader;
    private readonly Dictionary<string, object> _known = new Dictionary<string, object>();
    private Dictionary<string, string> _namesIgnoringCase;

    internal RuntimeResourceSet(string fileName) : base(true)
    {
        Reader = _reader = new ResourceReader(fileName);
    }

    internal RuntimeResourceSet(Stream stream) : base(true)
    {
        Reader = _reader = new ResourceReader(stream);
    }

    protected override void Dispose(bool disposing)
    {
        _reader = null;
        base.Dispose(disposing);
    }

    public override IDictionaryEnumerator GetEnumerator() => Require().GetEnumerator();

    // A string is asked for by name alone, so anything else in its place is a cast that fails.
    public override string GetString(string name) => (string)Find(name, false);
    public override string GetString(string name, bool ignoreCase) => (string)Find(name, ignoreCase);
    public override object GetObject(string name) => Find(name, false);
    public override object GetObject(string name, bool ignoreCase) => Find(name, ignoreCase);

    private ResourceReader Require() => _reader ?? throw new ObjectDisposedException(null, SR.ObjectDisposed_ResourceSet);

    private object Find(string name, bool ignoreCase)
    {
        ArgumentNullException.ThrowIfNull(name);
        ResourceReader reader = Require();
        lock (_known)
        {
            if (_known.TryGetValue(name, out object value))
                return value;
            if (!reader.TryGetValue(name, out value))
            {
                if (!ignoreCase || !NamesIgnoringCase(reader).TryGetValue(name, out string exact))
                    return null;
                reader.TryGetValue(exact, out value);
            }
            // Arrays and streams are the caller's own: each one gets a new one.
            if (value is not byte[] && value is not Stream)
                _known[name] = value;
            return value;
        }
    }

    private Dictionary<string, string> NamesIgnoringCase(ResourceReader reader)
    {
        if (_namesIgnoringCase == null)
        {
            _namesIgnoringCase = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            IDictionaryEnumerator entries = reader.GetEnumerator();
            while (entries.MoveNext())
                _namesIgnoringCase[(string)entries.Key] = (string)entries.Key;
        }
        return _namesIgnoringCase;
    }
}
