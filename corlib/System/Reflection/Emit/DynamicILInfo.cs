using System.Collections.Generic;

namespace System.Reflection.Emit;

/// <summary>The body of a dynamic method as bytes, with tokens that stand for what it mentions.</summary>
public class DynamicILInfo
{
    private readonly DynamicMethod _method;
    private readonly TokenScope _scope;
    private byte[] _code = Array.Empty<byte>(), _exceptions = Array.Empty<byte>(), _locals = { 0x07, 0x00 };
    private int _maxStack;

    internal DynamicILInfo(DynamicMethod method, TokenScope scope)
    {
        _method = method;
        _scope = scope;
    }

    public DynamicMethod DynamicMethod => _method;

    public void SetCode(byte[] code, int maxStackSize)
    {
        _code = code == null ? Array.Empty<byte>() : (byte[])code.Clone();
        _maxStack = maxStackSize;
    }

    public unsafe void SetCode(byte* code, int codeSize, int maxStackSize)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(codeSize);
        if (codeSize > 0)
            ArgumentNullException.ThrowIfNull(code);
        _code = new ReadOnlySpan<byte>(code, codeSize).ToArray();
        _maxStack = maxStackSize;
    }

    /// <summary>The exception table, small or fat (ECMA-335 II.25.4.5), its header included.</summary>
    public void SetExceptions(byte[] exceptions) => _exceptions = exceptions == null ? Array.Empty<byte>() : (byte[])exceptions.Clone();

    public unsafe void SetExceptions(byte* exceptions, int exceptionsSize)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(exceptionsSize);
        if (exceptionsSize > 0)
            ArgumentNullException.ThrowIfNull(exceptions);
        _exceptions = new ReadOnlySpan<byte>(exceptions, exceptionsSize).ToArray();
    }

    public void SetLocalSignature(byte[] localSignature) => _locals = localSignature == null ? Array.Empty<byte>() : (byte[])localSignature.Clone();

    public unsafe void SetLocalSignature(byte* localSignature, int signatureSize)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(signatureSize);
        if (signatureSize > 0)
            ArgumentNullException.ThrowIfNull(localSignature);
        _locals = new ReadOnlySpan<byte>(localSignature, signatureSize).ToArray();
    }

    public int GetTokenFor(RuntimeMethodHandle method) => _scope.MethodToken(MethodBase.GetMethodFromHandle(method));

    public int GetTokenFor(DynamicMethod method)
    {
        ArgumentNullException.ThrowIfNull(method);
        return _scope.MethodToken(method);
    }

    public int GetTokenFor(RuntimeMethodHandle method, RuntimeTypeHandle contextType) => _scope.MethodToken(MethodBase.GetMethodFromHandle(method, contextType));
    public int GetTokenFor(RuntimeFieldHandle field) => _scope.FieldToken(FieldInfo.GetFieldFromHandle(field));
    public int GetTokenFor(RuntimeFieldHandle field, RuntimeTypeHandle contextType) => _scope.FieldToken(FieldInfo.GetFieldFromHandle(field, contextType));
    public int GetTokenFor(RuntimeTypeHandle type) => _scope.TypeToken(Type.GetTypeFromHandle(type));
    public int GetTokenFor(string literal) => _scope.StringToken(literal);
    public int GetTokenFor(byte[] signature) => _scope.SignatureToken(signature);

    internal int Body(PartWriter part, TokenScope scope, bool initLocals)
        => part.Body(_code, scope, _maxStack, _locals.Length <= 2 ? null : new SignatureTranscoder(_locals, scope, part).Run(), initLocals, ClauseReader.Read(_exceptions));
}

/// <summary>Reads the exception table of a body.</summary>
internal static class ClauseReader
{
    internal static List<Clause> Read(byte[] table)
    {
        List<Clause> clauses = new List<Clause>();
        if (table.Length == 0)
            return clauses;
        if (table.Length < 4)
            throw new ArgumentException(SR.Argument_BadExceptionCodeGen);
        bool fat = (table[0] & 0x40) != 0;
        int size = fat ? 24 : 12;
        int total = Math.Min(fat ? table[1] | table[2] << 8 | table[3] << 16 : table[1], table.Length);
        for (int at = 4; at + size <= total; at += size)
        {
            ReadOnlySpan<byte> s = table.AsSpan(at, size);
            Clause c = new Clause();
            int last;
            if (fat)
            {
                c.Kind = (ExceptionHandlingClauseOptions)BitConverter.ToInt32(s);
                c.TryStart = BitConverter.ToInt32(s.Slice(4));
                c.TryLength = BitConverter.ToInt32(s.Slice(8));
                c.HandlerStart = BitConverter.ToInt32(s.Slice(12));
                c.HandlerLength = BitConverter.ToInt32(s.Slice(16));
                last = BitConverter.ToInt32(s.Slice(20));
            }
            else
            {
                c.Kind = (ExceptionHandlingClauseOptions)(s[0] | s[1] << 8);
                c.TryStart = s[2] | s[3] << 8;
                c.TryLength = s[4];
                c.HandlerStart = s[5] | s[6] << 8;
                c.HandlerLength = s[7];
                last = BitConverter.ToInt32(s.Slice(8));
            }
            c.FilterStart = last;
            c.CatchToken = last;
            clauses.Add(c);
        }
        return clauses;
    }
}
