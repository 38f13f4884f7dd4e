using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Text;

namespace System.Reflection.Emit;

/// <summary>Builds the signature of a field, local variables, a method, a property or an indirect call.</summary>
public sealed class SignatureHelper
{
    private struct Argument
    {
        internal Type Type;
        internal Type[] Required, Optional;
        internal bool Pinned, AfterSentinel;
    }

    private readonly Module _module;
    private readonly int _convention;
    private readonly int _genericCount;
    private readonly bool _hasCount;
    private readonly List<Argument> _arguments = new List<Argument>();
    private Argument? _result;
    private bool _sentinel;

    private SignatureHelper(Module module, int convention, int genericCount, bool hasCount)
    {
        _module = module;
        _convention = convention;
        _genericCount = genericCount;
        _hasCount = hasCount;
    }

    private ITypeTokens Tokens => (_module as RuntimeModuleBuilder)?.Scope;
    internal int ArgumentCount => _arguments.Count;

    public static SignatureHelper GetMethodSigHelper(Module mod, Type returnType, Type[] parameterTypes)
    {
        SignatureHelper s = GetMethodSigHelper(mod, CallingConventions.Standard, returnType);
        s.AddArguments(parameterTypes, null, null);
        return s;
    }

    public static SignatureHelper GetMethodSigHelper(Module mod, CallingConventions callingConvention, Type returnType)
        => new SignatureHelper(mod, SignatureEncoder.Convention(callingConvention, 0), 0, true) { _result = new Argument { Type = returnType ?? typeof(void) } };

    public static SignatureHelper GetMethodSigHelper(CallingConventions callingConvention, Type returnType) => GetMethodSigHelper(null, callingConvention, returnType);

    internal static SignatureHelper ForMethod(Module module, int convention, int genericCount, Type returnType, Type[] required, Type[] optional)
        => new SignatureHelper(module, convention, genericCount, true) { _result = new Argument { Type = returnType ?? typeof(void), Required = required, Optional = optional } };

    internal static SignatureHelper ForCall(CallingConventions convention, Type returnType, Type[] parameters, Type[] extra)
    {
        SignatureHelper s = GetMethodSigHelper(null, convention, returnType);
        s.AddArguments(parameters, null, null);
        if (extra != null && extra.Length > 0)
        {
            s.AddSentinel();
            s.AddArguments(extra, null, null);
        }
        return s;
    }

    internal static SignatureHelper ForUnmanagedCall(CallingConvention convention, Type returnType, Type[] parameters)
    {
        int first = convention switch
        {
            CallingConvention.Cdecl => 1,
            CallingConvention.StdCall or CallingConvention.Winapi => 2,
            CallingConvention.ThisCall => 3,
            CallingConvention.FastCall => 4,
            _ => throw new ArgumentException(SR.Argument_UnknownUnmanagedCallConv, "unmanagedCallConv"),
        };
        SignatureHelper s = new SignatureHelper(null, first, 0, true) { _result = new Argument { Type = returnType ?? typeof(void) } };
        s.AddArguments(parameters, null, null);
        return s;
    }

    public static SignatureHelper GetLocalVarSigHelper() => GetLocalVarSigHelper(null);
    public static SignatureHelper GetLocalVarSigHelper(Module mod) => new SignatureHelper(mod, 0x07, 0, true);
    public static SignatureHelper GetFieldSigHelper(Module mod) => new SignatureHelper(mod, 0x06, 0, false);

    public static SignatureHelper GetPropertySigHelper(Module mod, Type returnType, Type[] parameterTypes) => GetPropertySigHelper(mod, returnType, null, null, parameterTypes, null, null);

    public static SignatureHelper GetPropertySigHelper(Module mod, Type returnType, Type[] requiredReturnTypeCustomModifiers, Type[] optionalReturnTypeCustomModifiers, Type[] parameterTypes,
        Type[][] requiredParameterTypeCustomModifiers, Type[][] optionalParameterTypeCustomModifiers)
        => GetPropertySigHelper(mod, 0, returnType, requiredReturnTypeCustomModifiers, optionalReturnTypeCustomModifiers, parameterTypes, requiredParameterTypeCustomModifiers, optionalParameterTypeCustomModifiers);

    public static SignatureHelper GetPropertySigHelper(Module mod, CallingConventions callingConvention, Type returnType, Type[] requiredReturnTypeCustomModifiers, Type[] optionalReturnTypeCustomModifiers,
        Type[] parameterTypes, Type[][] requiredParameterTypeCustomModifiers, Type[][] optionalParameterTypeCustomModifiers)
    {
        int convention = 0x08 | ((callingConvention & CallingConventions.HasThis) != 0 ? 0x20 : 0);
        SignatureHelper s = new SignatureHelper(mod, convention, 0, true)
        {
            _result = new Argument { Type = returnType ?? typeof(void), Required = requiredReturnTypeCustomModifiers, Optional = optionalReturnTypeCustomModifiers },
        };
        s.AddArguments(parameterTypes, requiredParameterTypeCustomModifiers, optionalParameterTypeCustomModifiers);
        return s;
    }

    public void AddArgument(Type clsArgument) => AddArgument(clsArgument, null, null);

    public void AddArgument(Type argument, bool pinned)
    {
        ArgumentNullException.ThrowIfNull(argument);
        Add(new Argument { Type = argument, Pinned = pinned });
    }

    public void AddArguments(Type[] arguments, Type[][] requiredCustomModifiers, Type[][] optionalCustomModifiers)
    {
        if (requiredCustomModifiers != null && (arguments == null || requiredCustomModifiers.Length != arguments.Length))
            throw new ArgumentException(string.Format(SR.Argument_MismatchedArrays, nameof(requiredCustomModifiers), nameof(arguments)));
        if (optionalCustomModifiers != null && (arguments == null || optionalCustomModifiers.Length != arguments.Length))
            throw new ArgumentException(string.Format(SR.Argument_MismatchedArrays, nameof(optionalCustomModifiers), nameof(arguments)));
        for (int i = 0; arguments != null && i < arguments.Length; i++)
            AddArgument(arguments[i], requiredCustomModifiers?[i], optionalCustomModifiers?[i]);
    }

    public void AddArgument(Type argument, Type[] requiredCustomModifiers, Type[] optionalCustomModifiers)
    {
        if (_finished)
            throw new ArgumentException(SR.Argument_SigIsFinalized);
        ArgumentNullException.ThrowIfNull(argument);
        CheckModifiers(requiredCustomModifiers, nameof(requiredCustomModifiers));
        CheckModifiers(optionalCustomModifiers, nameof(optionalCustomModifiers));
        Add(new Argument { Type = argument, Required = requiredCustomModifiers, Optional = optionalCustomModifiers });
    }

    private static void CheckModifiers(Type[] modifiers, string name)
    {
        if (modifiers == null)
            return;
        foreach (Type t in modifiers)
        {
            ArgumentNullException.ThrowIfNull(t, name);
            if (t.HasElementType)
                throw new ArgumentException(SR.Argument_ArraysInvalid, name);
            if (t.ContainsGenericParameters)
                throw new ArgumentException(SR.Argument_GenericsInvalid, name);
        }
    }

    private bool _finished;

    private void Add(Argument argument)
    {
        if (_finished)
            throw new ArgumentException(SR.Argument_SigIsFinalized);
        argument.AfterSentinel = _sentinel;
        _arguments.Add(argument);
    }

    public void AddSentinel() => _sentinel = true;

    internal byte[] Encode(ITypeTokens tokens)
    {
        ByteWriter w = new ByteWriter();
        w.U1(_convention);
        if (_genericCount > 0)
            w.Compressed(_genericCount);
        if (_hasCount)
            w.Compressed(_arguments.Count);
        if (_result is Argument result)
            SignatureEncoder.Modified(w, result.Type, result.Required, result.Optional, tokens);
        bool sentinel = false;
        foreach (Argument a in _arguments)
        {
            if (a.AfterSentinel && !sentinel)
            {
                w.U1(0x41);
                sentinel = true;
            }
            if (a.Pinned)
                w.U1(0x45);
            SignatureEncoder.Modified(w, a.Type, a.Required, a.Optional, tokens);
        }
        if (_sentinel && !sentinel)
            w.U1(0x41);
        return w.ToArray();
    }

    /// <summary>The bytes, which end the signature: nothing can be added afterwards.</summary>
    public byte[] GetSignature()
    {
        _finished = true;
        return Encode(Tokens);
    }

    public override bool Equals(object obj)
        => obj is SignatureHelper other && (object)other._module == _module && other.Encode(other.Tokens).AsSpan().SequenceEqual(Encode(Tokens));

    public override int GetHashCode()
    {
        int hash = _module == null ? 0 : _module.GetHashCode();
        foreach (byte b in Encode(Tokens))
            hash = hash * 31 + b;
        return hash;
    }

    public override string ToString()
    {
        byte[] bytes = Encode(Tokens);
        StringBuilder text = new StringBuilder();
        text.Append("Length: ").Append(bytes.Length).AppendLine();
        text.Append("Arguments: ").Append(_arguments.Count).AppendLine();
        text.AppendLine("Signature: ");
        foreach (byte b in bytes)
            text.Append(b).Append("  ");
        return text.AppendLine().ToString();
    }
}
