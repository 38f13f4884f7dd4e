namespace System.Reflection.Emit;

/// <summary>Rewrites a signature whose types are tokens of a scope, or addresses of the VM, with the tokens of an image.</summary>
internal ref struct SignatureTranscoder
{
    private readonly ReadOnlySpan<byte> _from;
    private readonly TokenScope _scope;
    private readonly ITypeTokens _tokens;
    private readonly ByteWriter _to;
    private int _at;

    internal SignatureTranscoder(byte[] signature, TokenScope scope, ITypeTokens tokens)
    {
        _from = signature;
        _scope = scope;
        _tokens = tokens;
        _to = new ByteWriter();
        _at = 0;
    }

    private static ArgumentException Bad() => new ArgumentException(SR.Argument_BadSigFormat);

    private int U1() => _at < _from.Length ? _from[_at++] : throw Bad();

    private int Compressed()
    {
        int first = U1();
        if ((first & 0x80) == 0)
            return first;
        if ((first & 0x40) == 0)
            return (first & 0x3F) << 8 | U1();
        return (first & 0x1F) << 24 | U1() << 16 | U1() << 8 | U1();
    }

    private int Copy()
    {
        int value = Compressed();
        _to.Compressed(value);
        return value;
    }

    internal byte[] Run()
    {
        if (_from.Length == 0)
            return Array.Empty<byte>();
        int kind = _from[0] & 15;
        if (kind == 6)
        {
            _to.U1(U1());
            Type(0);
        }
        else if (kind is 7 or 10)
        {
            _to.U1(U1());
            for (int count = Copy(); count > 0; count--)
                Type(0);
        }
        else
        {
            Method(0);
        }
        return _to.ToArray();
    }

    private void Method(int depth)
    {
        int first = U1();
        _to.U1(first);
        if ((first & 0x10) != 0)
            Copy();
        int count = Copy();
        for (int i = 0; i <= count; i++)
        {
            if (_at < _from.Length && _from[_at] == 0x41)
                _to.U1(U1());
            Type(depth);
        }
    }

    private void Token()
    {
        int coded = Compressed();
        int table = (coded & 3) switch { 0 => ImageWriter.TypeDef, 1 => ImageWriter.TypeRef, 2 => ImageWriter.TypeSpec, _ => throw Bad() };
        if (_scope.Find(table << 24 | coded >> 2) is not Type type)
            throw Bad();
        int token = _tokens.TypeToken(type);
        int tag = (token >>> 24) switch { ImageWriter.TypeDef => 0, ImageWriter.TypeRef => 1, _ => 2 };
        _to.Compressed((token & 0xFFFFFF) << 2 | tag);
    }

    private Type Address()
    {
        long handle = 0;
        for (int i = 0; i < 8; i++)
            handle |= (long)U1() << (8 * i);
        return handle == 0 ? throw Bad() : RuntimeType.FromHandle((IntPtr)handle);
    }

    private void Type(int depth)
    {
        if (depth > 100)
            throw Bad();
        int element = U1();
        switch (element)
        {
            case 0x1F: // modifiers
            case 0x20:
                _to.U1(element);
                Token();
                Type(depth + 1);
                return;
            case 0x11:
            case 0x12:
                _to.U1(element);
                Token();
                return;
            case 0x21:
                SignatureEncoder.Type(_to, Address(), _tokens);
                return;
            case 0x22:
            {
                bool required = U1() != 0;
                SignatureEncoder.Modified(_to, typeof(object), required ? [Address()] : null, required ? null : [Address()], _tokens);
                _to.Truncate(_to.Count - 1);
                Type(depth + 1);
                return;
            }
            case 0x0F:
            case 0x10:
            case 0x1D:
            case 0x45:
                _to.U1(element);
                Type(depth + 1);
                return;
            case 0x13:
            case 0x1E:
                _to.U1(element);
                Copy();
                return;
            case 0x14:
                _to.U1(element);
                Type(depth + 1);
                Copy();
                for (int count = Copy(); count > 0; count--)
                    Copy();
                for (int count = Copy(); count > 0; count--)
                    Copy();
                return;
            case 0x15:
                _to.U1(element);
                if (_at < _from.Length && _from[_at] == 0x21)
                {
                    U1();
                    Type definition = Address();
                    int token = _tokens.TypeToken(definition);
                    _to.U1(definition.IsValueType ? 0x11 : 0x12);
                    _to.Compressed((token & 0xFFFFFF) << 2 | (token >>> 24 == ImageWriter.TypeDef ? 0 : 1));
                }
                else
                {
                    _to.U1(U1());
                    Token();
                }
                for (int count = Copy(); count > 0; count--)
                    Type(depth + 1);
                return;
            case 0x1B:
                _to.U1(element);
                Method(depth + 1);
                return;
            default:
                _to.U1(element);
                return;
        }
    }
}
