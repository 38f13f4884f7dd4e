using System.Collections.Generic;
using System.Text;

namespace System.Reflection.Emit;

/// <summary>Writes a portable executable with CLI metadata (ECMA-335 II.22, II.24, II.25): rows and heaps are collected, then laid out once.</summary>
/// <remarks>Coded columns hold tokens until they are laid out. Tables that must be sorted are sorted then, so nothing may refer to their rows, but for GenericParam,
/// whose rows the caller adds in order.</remarks>
internal sealed class ImageWriter
{
    internal const int Module = 0x00, TypeRef = 0x01, TypeDef = 0x02, Field = 0x04, MethodDef = 0x06, Param = 0x08, InterfaceImpl = 0x09, MemberRef = 0x0A, Constant = 0x0B,
        CustomAttribute = 0x0C, FieldMarshal = 0x0D, DeclSecurity = 0x0E, ClassLayout = 0x0F, FieldLayout = 0x10, StandAloneSig = 0x11, EventMap = 0x12, Event = 0x14,
        PropertyMap = 0x15, Property = 0x17, MethodSemantics = 0x18, MethodImpl = 0x19, ModuleRef = 0x1A, TypeSpec = 0x1B, ImplMap = 0x1C, FieldRva = 0x1D,
        Assembly = 0x20, AssemblyRef = 0x23, ManifestResource = 0x28, NestedClass = 0x29, GenericParam = 0x2A, MethodSpec = 0x2B, GenericParamConstraint = 0x2C;
    private const int TableCount = 0x2D;
    private const int SectionRva = 0x2000;
    private const int SectionFile = 0x200;
    private const int CliHeaderSize = 72;

    // Columns of each table: 2 and 4 are numbers; s, g, b heaps; capitals rows of a table; small letters coded indexes.
    private static readonly string[] s_columns = MakeColumns();

    private static string[] MakeColumns()
    {
        string[] columns = new string[TableCount];
        columns[Module] = "2sggg";
        columns[TypeRef] = "uss";
        columns[TypeDef] = "4ssdFM";
        columns[Field] = "2sb";
        columns[MethodDef] = "422sbP";
        columns[Param] = "22s";
        columns[InterfaceImpl] = "Td";
        columns[MemberRef] = "psb";
        columns[Constant] = "2cb";
        columns[CustomAttribute] = "aib";
        columns[FieldMarshal] = "mb";
        columns[DeclSecurity] = "2zb";
        columns[ClassLayout] = "24T";
        columns[FieldLayout] = "4F";
        columns[StandAloneSig] = "b";
        columns[EventMap] = "TE";
        columns[Event] = "2sd";
        columns[PropertyMap] = "TR";
        columns[Property] = "2sb";
        columns[MethodSemantics] = "2Mh";
        columns[MethodImpl] = "Trr";
        columns[ModuleRef] = "s";
        columns[TypeSpec] = "b";
        columns[ImplMap] = "2fsO";
        columns[FieldRva] = "4F";
        columns[Assembly] = "422224bss";
        columns[AssemblyRef] = "22224bssb";
        columns[ManifestResource] = "44sl";
        columns[NestedClass] = "TT";
        columns[GenericParam] = "22os";
        columns[MethodSpec] = "rb";
        columns[GenericParamConstraint] = "Gd";
        return columns;
    }

    // The column that a table is sorted by (II.22), or -1.
    private static int KeyColumn(int table)
    {
        switch (table)
        {
            case InterfaceImpl: case CustomAttribute: case FieldMarshal: case MethodImpl: case NestedClass: case GenericParamConstraint: return 0;
            case Constant: case DeclSecurity: case FieldLayout: case FieldRva: case ImplMap: return 1;
            case ClassLayout: case MethodSemantics: case GenericParam: return 2;
            default: return -1;
        }
    }

    // The tables of a coded index, by tag (II.24.2.6); -1 is unused.
    private static ReadOnlySpan<sbyte> Coded(char kind, out int bits)
    {
        switch (kind)
        {
            case 'd': bits = 2; return [TypeDef, TypeRef, TypeSpec];
            case 'c': bits = 2; return [Field, Param, Property];
            case 'a':
                bits = 5;
                return [MethodDef, Field, TypeRef, TypeDef, Param, InterfaceImpl, MemberRef, Module, DeclSecurity, Property, Event, StandAloneSig, ModuleRef, TypeSpec, Assembly, AssemblyRef, -1, -1,
                    ManifestResource, GenericParam, GenericParamConstraint, MethodSpec];
            case 'm': bits = 1; return [Field, Param];
            case 'z': bits = 2; return [TypeDef, MethodDef, Assembly];
            case 'p': bits = 3; return [TypeDef, TypeRef, ModuleRef, MethodDef, TypeSpec];
            case 'h': bits = 1; return [Event, Property];
            case 'r': bits = 1; return [MethodDef, MemberRef];
            case 'f': bits = 1; return [Field, MethodDef];
            case 'l': bits = 2; return [-1, AssemblyRef, -1];
            case 'i': bits = 3; return [-1, -1, MethodDef, MemberRef, -1];
            case 'u': bits = 2; return [Module, ModuleRef, AssemblyRef, TypeRef];
            case 'o': bits = 1; return [TypeDef, MethodDef];
            default: bits = 0; return default;
        }
    }

    private static int RowTable(char kind)
    {
        switch (kind)
        {
            case 'F': return Field;
            case 'M': return MethodDef;
            case 'P': return Param;
            case 'T': return TypeDef;
            case 'E': return Event;
            case 'R': return Property;
            case 'O': return ModuleRef;
            case 'G': return GenericParam;
            default: return -1;
        }
    }

    private readonly List<int[]>[] _tables = new List<int[]>[TableCount];
    private readonly ByteWriter _strings = new ByteWriter();
    private readonly ByteWriter _blobs = new ByteWriter();
    private readonly ByteWriter _userStrings = new ByteWriter();
    private readonly ByteWriter _guids = new ByteWriter();
    private readonly ByteWriter _code = new ByteWriter();
    private readonly ByteWriter _resources = new ByteWriter();
    private readonly Dictionary<string, int> _stringIndex = new Dictionary<string, int>();
    private readonly Dictionary<string, int> _userStringIndex = new Dictionary<string, int>();

    /// <summary>The token of the method where the program starts, or 0.</summary>
    internal int EntryPoint;
    /// <summary>A library, or a program.</summary>
    internal bool IsLibrary = true;

    internal ImageWriter()
    {
        _strings.U1(0);
        _blobs.U1(0);
        _userStrings.U1(0);
    }

    internal int Count(int table) => _tables[table] == null ? 0 : _tables[table].Count;

    /// <summary>Adds a row; returns its number, from 1.</summary>
    internal int Add(int table, params int[] values)
    {
        List<int[]> rows = _tables[table] ??= new List<int[]>();
        rows.Add(values);
        return rows.Count;
    }

    internal int[] Row(int table, int row) => _tables[table][row - 1];

    internal int String(string text)
    {
        if (string.IsNullOrEmpty(text))
            return 0;
        if (_stringIndex.TryGetValue(text, out int index))
            return index;
        index = _strings.Count;
        _strings.Bytes(Encoding.UTF8.GetBytes(text));
        _strings.U1(0);
        _stringIndex[text] = index;
        return index;
    }

    internal int Blob(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length == 0)
            return 0;
        int index = _blobs.Count;
        _blobs.Compressed(bytes.Length);
        _blobs.Bytes(bytes);
        return index;
    }

    internal int Guid(Guid guid)
    {
        _guids.Bytes(guid.ToByteArray());
        return _guids.Count / 16;
    }

    /// <summary>The token of a literal (II.24.2.4).</summary>
    internal int UserString(string text)
    {
        if (_userStringIndex.TryGetValue(text, out int index))
            return 0x70000000 | index;
        index = _userStrings.Count;
        if (index > 0xFFFFFF)
            throw new NotSupportedException("user string heap");
        _userStrings.Compressed(text.Length * 2 + 1);
        bool special = false;
        foreach (char c in text)
        {
            _userStrings.U2(c);
            special |= c >= 0x7F || c < 9 || (c > 13 && c < 32) || c == 0x27 || c == 0x2D;
        }
        _userStrings.U1(special ? 1 : 0);
        _userStringIndex[text] = index;
        return 0x70000000 | index;
    }

    /// <summary>Puts bytes beside the code, aligned; returns their RVA.</summary>
    internal int Data(ReadOnlySpan<byte> bytes, int alignment)
    {
        while ((_code.Count + CliHeaderSize) % alignment != 0)
            _code.U1(0);
        int rva = SectionRva + CliHeaderSize + _code.Count;
        _code.Bytes(bytes);
        return rva;
    }

    /// <summary>Adds a resource; returns its offset.</summary>
    internal int Resource(ReadOnlySpan<byte> bytes)
    {
        _resources.Align(8);
        int offset = _resources.Count;
        _resources.U4(bytes.Length);
        _resources.Bytes(bytes);
        return offset;
    }

    private int CodedValue(char kind, int token)
    {
        if ((token & 0xFFFFFF) == 0)
            return 0;
        ReadOnlySpan<sbyte> tables = Coded(kind, out int bits);
        int tag = tables.IndexOf((sbyte)(token >>> 24));
        if (tag < 0)
            throw new ArgumentException(SR.Argument_InvalidMemberForNamedArgument);
        return (token & 0xFFFFFF) << bits | tag;
    }

    private int ColumnSize(char kind)
    {
        if (kind == '2')
            return 2;
        if (kind is '4' or 's' or 'g' or 'b')
            return 4;
        int table = RowTable(kind);
        if (table >= 0)
            return Count(table) >= 0xFFFF ? 4 : 2; // lists point one past the end
        int most = 0;
        ReadOnlySpan<sbyte> tables = Coded(kind, out int bits);
        foreach (sbyte t in tables)
        {
            if (t >= 0)
                most = Math.Max(most, Count(t));
        }
        return most >= 1 << (16 - bits) ? 4 : 2;
    }

    private void Sort(int table)
    {
        int key = KeyColumn(table);
        List<int[]> rows = _tables[table];
        if (key < 0 || rows == null || rows.Count < 2)
            return;
        char kind = s_columns[table][key];
        int[][] all = rows.ToArray();
        long[] keys = new long[all.Length];
        for (int i = 0; i < all.Length; i++)
            keys[i] = (long)(char.IsAsciiLetterLower(kind) ? CodedValue(kind, all[i][key]) : all[i][key]) << 32 | (uint)i;
        Array.Sort(keys, all);
        rows.Clear();
        rows.AddRange(all);
    }

    private ByteWriter Tables()
    {
        ByteWriter w = new ByteWriter();
        long valid = 0, sorted = 0;
        for (int t = 0; t < TableCount; t++)
        {
            Sort(t);
            if (KeyColumn(t) >= 0)
                sorted |= 1L << t;
            if (Count(t) != 0)
                valid |= 1L << t;
        }
        w.U4(0);
        w.U1(2);
        w.U1(0);
        w.U1(7); // all heaps have wide indexes
        w.U1(1);
        w.U8(valid);
        w.U8(sorted);
        for (int t = 0; t < TableCount; t++)
        {
            if (Count(t) != 0)
                w.U4(Count(t));
        }
        for (int t = 0; t < TableCount; t++)
        {
            if (Count(t) == 0)
                continue;
            string columns = s_columns[t];
            int[] sizes = new int[columns.Length];
            for (int c = 0; c < sizes.Length; c++)
                sizes[c] = ColumnSize(columns[c]);
            foreach (int[] row in _tables[t])
            {
                for (int c = 0; c < sizes.Length; c++)
                {
                    char kind = columns[c];
                    bool coded = char.IsAsciiLetterLower(kind) && kind is not ('s' or 'g' or 'b');
                    int value = coded ? CodedValue(kind, row[c]) : row[c];
                    if (sizes[c] == 2)
                        w.U2(value);
                    else
                        w.U4(value);
                }
            }
        }
        w.Align(4);
        return w;
    }

    private ByteWriter Metadata()
    {
        ByteWriter tables = Tables();
        _strings.Align(4);
        _blobs.Align(4);
        _userStrings.Align(4);
        (string Name, ByteWriter Data)[] streams = { ("#~", tables), ("#Strings", _strings), ("#US", _userStrings), ("#GUID", _guids), ("#Blob", _blobs) };
        ByteWriter w = new ByteWriter();
        w.U4(0x424A5342);
        w.U2(1);
        w.U2(1);
        w.U4(0);
        w.U4(12);
        w.Bytes("v4.0.30319\0\0"u8);
        w.U2(0);
        w.U2(streams.Length);
        int offset = w.Count;
        foreach ((string name, ByteWriter _) in streams)
            offset += 8 + (name.Length + 4) / 4 * 4;
        foreach ((string name, ByteWriter data) in streams)
        {
            w.U4(offset);
            w.U4(data.Count);
            foreach (char c in name)
                w.U1(c);
            w.U1(0);
            w.Align(4);
            offset += data.Count;
        }
        foreach ((string _, ByteWriter data) in streams)
            w.Bytes(data.Written);
        return w;
    }

    /// <summary>The file.</summary>
    internal byte[] ToImage()
    {
        _code.Align(8);
        _resources.Align(8);
        ByteWriter metadata = Metadata();
        int resourcesAt = CliHeaderSize + _code.Count;
        int metadataAt = resourcesAt + _resources.Count;
        int size = metadataAt + metadata.Count;
        int fileSize = (size + 0x1FF) & ~0x1FF;

        ByteWriter w = new ByteWriter();
        w.U2(0x5A4D); // MZ
        w.Bytes(new byte[58]);
        w.U4(0x80);
        w.Bytes(new byte[0x40]);
        w.U4(0x4550); // PE
        w.U2(0x14C);
        w.U2(1);
        w.U4(0);
        w.U4(0);
        w.U4(0);
        w.U2(224);
        w.U2(IsLibrary ? 0x2102 : 0x0102);
        w.U2(0x10B);
        w.U2(0x30);
        w.U4(fileSize);
        w.U4(0);
        w.U4(0);
        w.U4(0);
        w.U4(SectionRva);
        w.U4(0);
        w.U4(0x400000);
        w.U4(0x2000);
        w.U4(0x200);
        w.U2(4);
        w.U2(0);
        w.U2(0);
        w.U2(0);
        w.U2(4);
        w.U2(0);
        w.U4(0);
        w.U4(SectionRva + (size + 0x1FFF & ~0x1FFF));
        w.U4(SectionFile);
        w.U4(0);
        w.U2(3);
        w.U2(0x8540);
        w.U4(0x100000);
        w.U4(0x1000);
        w.U4(0x100000);
        w.U4(0x1000);
        w.U4(0);
        w.U4(16);
        for (int i = 0; i < 16; i++)
        {
            w.U4(i == 14 ? SectionRva : 0);
            w.U4(i == 14 ? CliHeaderSize : 0);
        }
        w.Bytes(".text\0\0\0"u8);
        w.U4(size);
        w.U4(SectionRva);
        w.U4(fileSize);
        w.U4(SectionFile);
        w.Bytes(new byte[12]);
        w.U4(0x60000020);
        w.Align(SectionFile);

        w.U4(CliHeaderSize);
        w.U2(2);
        w.U2(5);
        w.U4(SectionRva + metadataAt);
        w.U4(metadata.Count);
        w.U4(1);
        w.U4(EntryPoint);
        w.U4(_resources.Count == 0 ? 0 : SectionRva + resourcesAt);
        w.U4(_resources.Count);
        w.Bytes(new byte[40]);
        w.Bytes(_code.Written);
        w.Bytes(_resources.Written);
        w.Bytes(metadata.Written);
        w.Align(0x200);
        return w.ToArray();
    }
}
