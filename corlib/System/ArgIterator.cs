namespace System;

/// <summary>Walks the variable arguments of a vararg method.</summary>
public unsafe ref struct ArgIterator
{
    /* As the calling code lays them out: a count, then the addresses and types. */
    private struct Entry
    {
        public byte* Value;
        public IntPtr Type;
    }

    private Entry* _next;
    private int _remaining;

    /// <summary>Starts at the first of the variable arguments.</summary>
    public ArgIterator(RuntimeArgumentHandle arglist)
    {
        if (arglist._value == 0)
            throw new ArgumentException(SR.InvalidOperation_HandleIsNotInitialized);
        long* list = (long*)arglist._value;
        _remaining = (int)list[0];
        _next = (Entry*)(list + 1);
    }

    /// <summary>Starts behind the argument that <paramref name="ptr"/> points at; a null pointer starts at the first.</summary>
    [CLSCompliant(false)]
    public ArgIterator(RuntimeArgumentHandle arglist, void* ptr) : this(arglist)
    {
        if (ptr == null)
            return;
        for (int i = 0; i < _remaining; i++)
        {
            if (_next[i].Value != ptr)
                continue;
            _next += i;
            _remaining -= i;
            return;
        }
    }

    /// <summary>Nothing remains to be read afterwards.</summary>
    public void End()
    {
        _next = null;
        _remaining = 0;
    }

    public int GetRemainingCount() => _remaining;

    /// <summary>The next argument with its type.</summary>
    /// <exception cref="InvalidOperationException">All arguments have been read.</exception>
    [CLSCompliant(false)]
    public TypedReference GetNextArg()
    {
        if (_remaining == 0)
            throw new InvalidOperationException(SR.InvalidOperation_EnumEnded);
        Entry* entry = _next++;
        _remaining--;
        TypedReference result = default;
        result._value = ref *entry->Value;
        result._type = entry->Type;
        return result;
    }

    /// <summary>The next argument, seen as a value of the type <paramref name="rth"/>.</summary>
    [CLSCompliant(false)]
    public TypedReference GetNextArg(RuntimeTypeHandle rth)
    {
        if (rth._type is null)
            throw new ArgumentNullException(nameof(rth));
        TypedReference result = GetNextArg();
        result._type = rth.Value;
        return result;
    }

    /// <summary>The type of the next argument, which is not read.</summary>
    public RuntimeTypeHandle GetNextArgType()
    {
        if (_remaining == 0)
            throw new InvalidOperationException(SR.InvalidOperation_EnumEnded);
        return new RuntimeTypeHandle(RuntimeType.FromHandle(_next->Type));
    }

    public override int GetHashCode() => ((IntPtr)_next).GetHashCode();

    public override bool Equals(object o) => throw new NotSupportedException(SR.NotSupported_NYI);
}
