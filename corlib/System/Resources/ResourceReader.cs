using System.Collections;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;

namespace System.Resources;

/// <summary>Reads a .resources file: names in the order of their hashes, values behind them.</summary>
/// <remarks>
/// A file is: magic number, header version, bytes to skip, names of the reader's and the set's type; then format (1 or 2), counts of resources and of
/// types, the types' names, zeros up to a multiple of eight, hashes, places of names, the place of the values; then names (each with its value's place)
/// and values. Everything is little-endian, strings have a 7-bit encoded length.
/// </remarks>
public sealed class ResourceReader : IResourceReader
{
    private BinaryReader _reader; // null: closed
    private int _format, _count;
    private int[] _hashes, _nameOffsets;
    private string[] _typeNames;
    private long _names, _values;

    /// <exception cref="ArgumentNullException">fileName is null.</exception>
    /// <exception cref="BadImageFormatException">The file is damaged.</exception>
    public ResourceReader(string fileName)
    {
        _reader = new BinaryReader(new FileStream(fileName, FileMode.Open, FileAccess.Read, FileShare.Read), Encoding.UTF8);
        try
        {
            Open();
        }
        catch
        {
            _reader.Dispose();
            throw;
        }
    }

    /// <exception cref="ArgumentNullException">stream is null.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read, or has no resources.</exception>
    /// <exception cref="BadImageFormatException">The resources are damaged.</exception>
    public ResourceReader(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead)
            throw new ArgumentException(SR.Argument_StreamNotReadable);
        _reader = new BinaryReader(stream, Encoding.UTF8);
        Open();
    }

    private static BadImageFormatException Corrupt(Exception inner = null) => new BadImageFormatException(SR.BadImageFormat_ResourcesHeaderCorrupted, inner);

    private void Open()
    {
        try
        {
            ReadHeader();
        }
        catch (EndOfStreamException e)
        {
            throw Corrupt(e);
        }
        catch (IndexOutOfRangeException e)
        {
            throw Corrupt(e);
        }
    }

    private void ReadHeader()
    {
        Stream stream = _reader.BaseStream;
        if (_reader.ReadInt32() != ResourceManager.MagicNumber)
            throw new ArgumentException(SR.Resources_StreamNotValid);
        int version = _reader.ReadInt32(), skip = _reader.ReadInt32();
        if (skip < 0 || version < 0)
            throw Corrupt();
        if (version > 1)
            stream.Seek(skip, SeekOrigin.Current);
        else
        {
            string reader = _reader.ReadString();
            // The names are those of .NET Framework's types or .NET's; a reader of someone else's must read its own files.
            int comma = reader.IndexOf(',');
            if (!(comma < 0 ? reader : reader.AsSpan(0, comma)).Trim().SequenceEqual("System.Resources.ResourceReader")
                && !reader.StartsWith("System.Resources.Extensions.DeserializingResourceReader", StringComparison.Ordinal))
                throw new NotSupportedException(string.Format(SR.NotSupported_WrongResourceReader_Type, reader));
            _reader.ReadString();
        }
        _format = _reader.ReadInt32();
        if (_format != 1 && _format != 2)
            throw new ArgumentException(string.Format(SR.Arg_ResourceFileUnsupportedVersion, 2, _format));
        _count = _reader.ReadInt32();
        int types = _reader.ReadInt32();
        if (_count < 0 || types < 0 || (stream.CanSeek && (_count > stream.Length / 8 || types > stream.Length)))
            throw Corrupt();
        _typeNames = new string[types];
        for (int i = 0; i < types; i++)
            _typeNames[i] = _reader.ReadString();
        for (long i = stream.Position & 7; i is > 0 and < 8; i++)
            _reader.ReadByte();
        _hashes = ReadNumbers();
        _nameOffsets = ReadNumbers();
        foreach (int offset in _nameOffsets)
        {
            if (offset < 0)
                throw Corrupt();
        }
        int values = _reader.ReadInt32();
        _names = stream.Position;
        _values = values;
        if (_values < _names)
            throw Corrupt();
    }

    private int[] ReadNumbers()
    {
        int[] numbers = new int[_count];
        for (int i = 0; i < numbers.Length; i++)
            numbers[i] = _reader.ReadInt32();
        return numbers;
    }

    public void Close() => Dispose();

    public void Dispose()
    {
        _reader?.Dispose();
        _reader = null;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <exception cref="InvalidOperationException">The reader is closed.</exception>
    public IDictionaryEnumerator GetEnumerator()
    {
        RequireOpen();
        return new Enumerator(this);
    }

    private void RequireOpen()
    {
        if (_reader == null)
            throw new InvalidOperationException(SR.ResourceReaderIsClosed);
    }

    private static int HashOf(string name)
    {
        uint hash = 5381;
        foreach (char c in name)
            hash = ((hash << 5) + hash) ^ c;
        return (int)hash;
    }

    private void Seek(long position) => _reader.BaseStream.Seek(position, SeekOrigin.Begin);

    private string NameAt(int index, out int valueOffset)
    {
        Seek(_names + _nameOffsets[index]);
        int bytes = _reader.Read7BitEncodedInt();
        if (bytes < 0)
            throw new BadImageFormatException(SR.BadImageFormat_NegativeStringLength);
        byte[] text = _reader.ReadBytes(bytes);
        if (text.Length != bytes)
            throw new EndOfStreamException(string.Format(SR.BadImageFormat_ResourceNameCorrupted_NameIndex, index));
        valueOffset = _reader.ReadInt32();
        if (valueOffset < 0 || (_reader.BaseStream.CanSeek && valueOffset >= _reader.BaseStream.Length - _values))
            throw new FormatException(string.Format(SR.BadImageFormat_ResourcesDataInvalidOffset, valueOffset));
        return Encoding.Unicode.GetString(text);
    }

    // The hashes are sorted as signed numbers; equal ones lie side by side. -1: no such name.
    private int Find(string name, out int valueOffset)
    {
        int hash = HashOf(name), at = Array.BinarySearch(_hashes, hash);
        valueOffset = 0;
        if (at < 0)
            return -1;
        while (at > 0 && _hashes[at - 1] == hash)
            at--;
        for (; at < _hashes.Length && _hashes[at] == hash; at++)
        {
            if (NameAt(at, out valueOffset) == name)
                return at;
        }
        return -1;
    }

    /// <summary>The value of a name as the set wants it: found without reading the others. False: no such name.</summary>
    internal bool TryGetValue(string name, out object value)
    {
        lock (this)
        {
            RequireOpen();
            value = null;
            if (Find(name, out int offset) < 0)
                return false;
            value = ValueAt(offset);
            return true;
        }
    }

    /// <exception cref="ArgumentNullException">resourceName is null.</exception>
    /// <exception cref="ArgumentException">There is no such name.</exception>
    public void GetResourceData(string resourceName, out string resourceType, out byte[] resourceData)
    {
        ArgumentNullException.ThrowIfNull(resourceName);
        lock (this)
        {
            RequireOpen();
            if (Find(resourceName, out int offset) < 0)
                throw new ArgumentException(string.Format(SR.Arg_ResourceNameNotExist, resourceName));
            // A value ends where the next one begins.
            long end = _reader.BaseStream.Length - _values;
            for (int i = 0; i < _count; i++)
            {
                NameAt(i, out int other);
                if (other > offset && other < end)
                    end = other;
            }
            Seek(_values + offset);
            int code = _reader.Read7BitEncodedInt();
            resourceType = NameOf(code);
            int size = (int)(end - (_reader.BaseStream.Position - _values));
            resourceData = _reader.ReadBytes(size);
            if (resourceData.Length != size)
                throw new FormatException(SR.BadImageFormat_ResourceNameCorrupted);
        }
    }

    private string NameOf(int code)
    {
        if (_format == 1)
            return code == -1 ? "ResourceTypeCode.Null" : TypeNameAt(code);
        return code >= (int)ResourceTypeCode.StartOfUserTypes ? TypeNameAt(code - (int)ResourceTypeCode.StartOfUserTypes) : "ResourceTypeCode." + (ResourceTypeCode)code;
    }

    private string TypeNameAt(int index)
    {
        if ((uint)index >= (uint)_typeNames.Length)
            throw new BadImageFormatException(SR.BadImageFormat_InvalidType);
        return _typeNames[index];
    }

    private object ValueAt(int offset)
    {
        Seek(_values + offset);
        try
        {
            int code = _reader.Read7BitEncodedInt();
            return _format == 1 ? ReadTyped(code) : ReadCoded((ResourceTypeCode)code);
        }
        catch (EndOfStreamException e)
        {
            throw new BadImageFormatException(SR.BadImageFormat_TypeMismatch, e);
        }
    }

    private object ReadTyped(int index)
    {
        if (index == -1)
            return null;
        string type = TypeNameAt(index);
        int comma = type.IndexOf(',');
        string name = comma < 0 ? type : type.Substring(0, comma);
        ResourceTypeCode code = name switch
        {
            "System.String" => ResourceTypeCode.String,
            "System.Int32" => ResourceTypeCode.Int32,
            "System.Byte" => ResourceTypeCode.Byte,
            "System.SByte" => ResourceTypeCode.SByte,
            "System.Int16" => ResourceTypeCode.Int16,
            "System.Int64" => ResourceTypeCode.Int64,
            "System.UInt16" => ResourceTypeCode.UInt16,
            "System.UInt32" => ResourceTypeCode.UInt32,
            "System.UInt64" => ResourceTypeCode.UInt64,
            "System.Single" => ResourceTypeCode.Single,
            "System.Double" => ResourceTypeCode.Double,
            "System.TimeSpan" => ResourceTypeCode.TimeSpan,
            "System.Decimal" => ResourceTypeCode.Decimal,
            _ => ResourceTypeCode.StartOfUserTypes,
        };
        // The first format wrote a time as ticks, the second with its kind.
        return name == "System.DateTime" ? new DateTime(_reader.ReadInt64()) : ReadCoded(code);
    }

    private object ReadCoded(ResourceTypeCode code)
    {
        switch (code)
        {
            case ResourceTypeCode.Null: return null;
            case ResourceTypeCode.String: return _reader.ReadString();
            case ResourceTypeCode.Boolean: return _reader.ReadBoolean();
            case ResourceTypeCode.Char: return (char)_reader.ReadUInt16();
            case ResourceTypeCode.Byte: return _reader.ReadByte();
            case ResourceTypeCode.SByte: return _reader.ReadSByte();
            case ResourceTypeCode.Int16: return _reader.ReadInt16();
            case ResourceTypeCode.UInt16: return _reader.ReadUInt16();
            case ResourceTypeCode.Int32: return _reader.ReadInt32();
            case ResourceTypeCode.UInt32: return _reader.ReadUInt32();
            case ResourceTypeCode.Int64: return _reader.ReadInt64();
            case ResourceTypeCode.UInt64: return _reader.ReadUInt64();
            case ResourceTypeCode.Single: return _reader.ReadSingle();
            case ResourceTypeCode.Double: return _reader.ReadDouble();
            case ResourceTypeCode.Decimal: return _reader.ReadDecimal();
            case ResourceTypeCode.DateTime: return DateTime.FromBinary(_reader.ReadInt64());
            case ResourceTypeCode.TimeSpan: return new TimeSpan(_reader.ReadInt64());
            case ResourceTypeCode.ByteArray: return ReadCounted();
            case ResourceTypeCode.Stream: return new PinnedBufferMemoryStream(ReadCounted());
        }
        if (code < ResourceTypeCode.StartOfUserTypes)
            throw new BadImageFormatException(SR.BadImageFormat_TypeMismatch);
        // Other types would be deserialized by the binary formatter, which .NET no longer has.
        throw new NotSupportedException(SR.NotSupported_ResourceObjectSerialization);
    }

    private byte[] ReadCounted()
    {
        int length = _reader.ReadInt32();
        if (length < 0 || length > _reader.BaseStream.Length)
            throw new BadImageFormatException(string.Format(SR.BadImageFormat_ResourceDataLengthInvalid, length));
        byte[] bytes = _reader.ReadBytes(length);
        if (bytes.Length != length)
            throw new BadImageFormatException(string.Format(SR.BadImageFormat_ResourceDataLengthInvalid, length));
        return bytes;
    }

    private sealed class Enumerator : IDictionaryEnumerator
    {
        private readonly ResourceReader _reader;
        private int _at = -1;

        internal Enumerator(ResourceReader reader)
        {
            _reader = reader;
        }

        public bool MoveNext()
        {
            if (_reader._reader == null || _at >= _reader._count)
            {
                _at = _reader._count;
                return false;
            }
            return ++_at < _reader._count;
        }

        public void Reset()
        {
            _reader.RequireOpen();
            _at = -1;
        }

        public object Key
        {
            get
            {
                RequirePlace();
                lock (_reader)
                    return _reader.NameAt(_at, out _);
            }
        }

        public object Value
        {
            get
            {
                RequirePlace();
                lock (_reader)
                {
                    _reader.NameAt(_at, out int offset);
                    return _reader.ValueAt(offset);
                }
            }
        }

        public DictionaryEntry Entry => new DictionaryEntry(Key, Value);
        public object Current => Entry;

        private void RequirePlace()
        {
            if (_reader._reader != null && _at == _reader._count)
                throw new InvalidOperationException(SR.InvalidOperation_EnumEnded);
            if (_at < 0)
                throw new InvalidOperationException(SR.InvalidOperation_EnumNotStarted);
            _reader.RequireOpen();
        }
    }
}
