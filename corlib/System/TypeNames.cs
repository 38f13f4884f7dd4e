using System.Collections.Generic;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace System;

/// <summary>Type names: writing them and finding types by them (the grammar of Type.GetType).</summary>
internal static class TypeNames
{
    internal enum Style
    {
        Display,
        Full,
    }

    /// <summary>The assembly of the nearest frame outside of the core library; null if there is none.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern IntPtr CallingAssemblyCore();

    /// <summary>A top-level type by name; looks through forwarders. 0 if there is none.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern RuntimeType FindCore(IntPtr assembly, string space, string name, bool ignoreCase);

    internal static RuntimeAssembly CallingAssembly()
    {
        IntPtr assembly = CallingAssemblyCore();
        return assembly == 0 ? null : RuntimeAssembly.FromHandle(assembly);
    }

    internal static string Format(Type type, Style style)
    {
        RuntimeTypeCache cache = RuntimeTypeCache.Get((RuntimeType)type);
        string known = style == Style.Full ? cache.FullName : cache.DisplayName;
        if (known != null)
            return known;
        StringBuilder text = new StringBuilder();
        Append(text, type, style);
        known = text.ToString();
        if (style == Style.Full)
            cache.FullName = known;
        else
            cache.DisplayName = known;
        return known;
    }

    private static void Append(StringBuilder text, Type type, Style style)
    {
        if (type.HasElementType)
        {
            Append(text, type.GetElementType(), style);
            if (type.IsSZArray)
                text.Append("[]");
            else if (type.IsArray)
                text.Append(type.GetArrayRank() == 1 ? "[*]" : "[" + new string(',', type.GetArrayRank() - 1) + "]");
            else
                text.Append(type.IsByRef ? '&' : '*');
            return;
        }
        if (type.IsGenericParameter)
        {
            text.Append(type.Name);
            return;
        }
        AppendPlain(text, type);
        if (!type.IsGenericType || (type.IsGenericTypeDefinition && style == Style.Full))
            return;
        Type[] arguments = type.GetGenericArguments();
        text.Append('[');
        for (int i = 0; i < arguments.Length; i++)
        {
            if (i > 0)
                text.Append(',');
            if (style == Style.Full)
            {
                text.Append('[');
                text.Append(arguments[i].AssemblyQualifiedName);
                text.Append(']');
            }
            else
            {
                Append(text, arguments[i], style);
            }
        }
        text.Append(']');
    }

    private static void AppendPlain(StringBuilder text, Type type)
    {
        Type outer = type.DeclaringType;
        if (outer != null)
        {
            AppendPlain(text, outer);
            text.Append('+');
        }
        else if (!string.IsNullOrEmpty(type.Namespace))
        {
            text.Append(type.Namespace);
            text.Append('.');
        }
        text.Append(type.Name);
    }

    internal static Type Resolve(string name, Func<AssemblyName, Assembly> assemblyResolver, Func<Assembly, string, bool, Type> typeResolver, RuntimeAssembly caller, bool throwOnError, bool ignoreCase)
    {
        ArgumentNullException.ThrowIfNull(name);
        Parser parser = new Parser(name, assemblyResolver, typeResolver, caller, null, throwOnError, ignoreCase);
        return parser.ParseAll();
    }

    internal static Type ResolveIn(RuntimeAssembly assembly, string name, bool throwOnError, bool ignoreCase)
    {
        Parser parser = new Parser(name, null, null, null, assembly, throwOnError, ignoreCase);
        return parser.ParseAll();
    }

    internal static RuntimeType Find(RuntimeAssembly assembly, string fullName, bool ignoreCase)
    {
        int dot = fullName.LastIndexOf('.');
        return FindCore(assembly._handle, dot < 0 ? "" : fullName.Substring(0, dot), dot < 0 ? fullName : fullName.Substring(dot + 1), ignoreCase);
    }

    /// <summary>A recursive reader of assembly-qualified names.</summary>
    private struct Parser
    {
        private readonly string _text;
        private readonly Func<AssemblyName, Assembly> _assemblyResolver;
        private readonly Func<Assembly, string, bool, Type> _typeResolver;
        private readonly RuntimeAssembly _caller;
        private readonly RuntimeAssembly _only;
        private readonly bool _throws;
        private readonly bool _ignoreCase;
        private int _at;

        internal Parser(string text, Func<AssemblyName, Assembly> assemblyResolver, Func<Assembly, string, bool, Type> typeResolver, RuntimeAssembly caller, RuntimeAssembly only, bool throws, bool ignoreCase)
        {
            _text = text;
            _assemblyResolver = assemblyResolver;
            _typeResolver = typeResolver;
            _caller = caller;
            _only = only;
            _throws = throws;
            _ignoreCase = ignoreCase;
            _at = 0;
        }

        internal Type ParseAll()
        {
            while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
                _at++;
            if (_at == _text.Length)
            {
                if (_throws)
                    throw new ArgumentException(SR.Arg_TypeLoadNullStr, "typeName");
                return null;
            }
            Type type = ParseType(true, out bool malformed);
            if (malformed || (type != null && _at < _text.Length))
            {
                if (_throws)
                    throw new ArgumentException(string.Format(SR.Argument_InvalidTypeName, _text), "typeName");
                return null;
            }
            return type;
        }

        private string ParseIdentifier(out List<string> nested)
        {
            StringBuilder part = new StringBuilder();
            string outer = null;
            nested = null;
            while (_at < _text.Length)
            {
                char c = _text[_at];
                if (c == '\\' && _at + 1 < _text.Length)
                {
                    part.Append(_text[_at + 1]);
                    _at += 2;
                    continue;
                }
                if (c == '[' || c == ']' || c == ',' || c == '&' || c == '*')
                    break;
                _at++;
                if (c == '+')
                {
                    if (outer == null)
                        outer = part.ToString();
                    else
                        nested.Add(part.ToString());
                    nested ??= new List<string>();
                    part.Clear();
                    continue;
                }
                part.Append(c);
            }
            if (outer == null)
                return part.ToString().Trim();
            nested.Add(part.ToString());
            return outer;
        }

        // qualified: an assembly name may follow after a comma, up to the end or a closing bracket.
        private Type ParseType(bool qualified, out bool malformed)
        {
            malformed = false;
            string name = ParseIdentifier(out List<string> nested);
            if (name.Length == 0)
            {
                malformed = true;
                return null;
            }
            List<Type> arguments = null;
            bool missingArgument = false;
            List<int> shapes = null;
            while (_at < _text.Length)
            {
                char c = _text[_at];
                if (c == '&' || c == '*')
                {
                    _at++;
                    (shapes ??= new List<int>()).Add(c == '&' ? -2 : -1);
                    continue;
                }
                if (c != '[')
                    break;
                int next = _at + 1;
                while (next < _text.Length && _text[next] == ' ')
                    next++;
                if (next < _text.Length && (_text[next] == ']' || _text[next] == ',' || _text[next] == '*'))
                {
                    _at = next;
                    int rank = 1;
                    bool star = false;
                    while (_at < _text.Length && _text[_at] != ']')
                    {
                        if (_text[_at] == ',')
                            rank++;
                        else if (_text[_at] == '*')
                            star = true;
                        else if (_text[_at] != ' ')
                        {
                            malformed = true;
                            return null;
                        }
                        _at++;
                    }
                    if (_at == _text.Length)
                    {
                        malformed = true;
                        return null;
                    }
                    _at++;
                    (shapes ??= new List<int>()).Add(rank == 1 && !star ? 0 : rank);
                    continue;
                }
                if (arguments != null || shapes != null)
                {
                    malformed = true;
                    return null;
                }
                _at = next;
                arguments = new List<Type>();
                while (true)
                {
                    bool bracket = _at < _text.Length && _text[_at] == '[';
                    if (bracket)
                        _at++;
                    Type argument = ParseType(bracket, out malformed);
                    if (malformed)
                        return null;
                    if (argument == null)
                        missingArgument = true;
                    arguments.Add(argument);
                    if (bracket)
                    {
                        if (_at >= _text.Length || _text[_at] != ']')
                        {
                            malformed = true;
                            return null;
                        }
                        _at++;
                    }
                    while (_at < _text.Length && _text[_at] == ' ')
                        _at++;
                    if (_at < _text.Length && _text[_at] == ',')
                    {
                        _at++;
                        while (_at < _text.Length && _text[_at] == ' ')
                            _at++;
                        continue;
                    }
                    break;
                }
                if (_at >= _text.Length || _text[_at] != ']')
                {
                    malformed = true;
                    return null;
                }
                _at++;
            }
            string assemblyName = null;
            if (qualified && _at < _text.Length && _text[_at] == ',')
            {
                int end = _text.IndexOf(']', _at);
                if (end < 0)
                    end = _text.Length;
                assemblyName = _text.Substring(_at + 1, end - _at - 1).Trim();
                _at = end;
            }
            if (missingArgument)
                return null;
            Type type = Load(name, nested, assemblyName);
            if (type == null)
                return null;
            if (arguments != null)
                type = type.MakeGenericType(arguments.ToArray());
            for (int i = 0; shapes != null && i < shapes.Count; i++)
            {
                type = shapes[i] switch
                {
                    -2 => type.MakeByRefType(),
                    -1 => type.MakePointerType(),
                    0 => type.MakeArrayType(),
                    _ => type.MakeArrayType(shapes[i]),
                };
            }
            return type;
        }

        private Type Load(string name, List<string> nested, string assemblyName)
        {
            Assembly assembly = null;
            if (assemblyName != null)
            {
                assembly = _assemblyResolver != null ? _assemblyResolver(new AssemblyName(assemblyName)) : RuntimeAssembly.LoadForType(assemblyName, _throws);
                if (assembly == null && (_assemblyResolver == null || !_throws))
                    return null;
                if (assembly == null)
                    throw new IO.FileNotFoundException(string.Format(SR.FileNotFound_ResolveAssembly, assemblyName));
            }
            Type type = null;
            if (_typeResolver != null)
            {
                type = _typeResolver(assembly, name, _ignoreCase);
            }
            else if (assembly is RuntimeAssembly known)
            {
                type = Find(known, name, _ignoreCase);
            }
            else if (assembly != null)
            {
                type = assembly.GetType(name, false, _ignoreCase);
            }
            else if (_only != null)
            {
                type = Find(_only, name, _ignoreCase);
            }
            else
            {
                if (_caller != null)
                    type = Find(_caller, name, _ignoreCase);
                type ??= Find(RuntimeAssembly.Core, name, _ignoreCase);
            }
            for (int i = 0; type != null && nested != null && i < nested.Count; i++)
                type = type.GetNestedType(nested[i], BindingFlags.Public | BindingFlags.NonPublic | (_ignoreCase ? BindingFlags.IgnoreCase : 0));
            if (type == null && _throws)
            {
                string whole = nested == null ? name : name + "+" + string.Join("+", nested);
                Assembly where = assembly ?? _only ?? _caller;
                throw new TypeLoadException("Could not load type '" + whole + "' from assembly '" + where + "'.", whole);
            }
            return type;
        }
    }
}
