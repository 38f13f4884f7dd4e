using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Serialization;

namespace System;

/// <summary>A method with its target. The VM lays out, constructs and invokes delegates.</summary>
[Serializable]
public abstract partial class Delegate : ICloneable, ISerializable
{
    internal object _target;
    internal IntPtr _code;
    internal IntPtr _method;
    internal object _list;    // a Delegate[] when multicast
    internal IntPtr _count;   // the used length of _list
    internal IntPtr _aux;     // the code that a shuffle thunk of the VM calls

    /// <summary>A delegate of the same type as the model, with every field copied.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern Delegate AllocateLike(Delegate model);

    /// <summary>Gives the delegate the code that calls every element of its list in order.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern void MakeMulticast(Delegate value);

    /// <summary>Binds a new delegate; null when the signatures do not fit.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern Delegate CreateCore(RuntimeType type, object firstArgument, IntPtr method, bool closed);

    /// <summary>The object that instance methods run on; null for static methods.</summary>
    public object Target
    {
        get
        {
            if (_list is Delegate[] list && _count != 0)
                return list[(int)_count - 1].Target;
            return GetTarget();
        }
    }

    // An open static delegate may keep itself as the target of its shuffling code.
    internal object GetTarget() => (object)_target == (object)this ? null : _target;

    /// <summary>The method called; the last one of a multicast delegate.</summary>
    public MethodInfo Method => GetMethodImpl();

    protected virtual MethodInfo GetMethodImpl()
    {
        Delegate last = _list is Delegate[] list && _count != 0 ? list[(int)_count - 1] : this;
        return (MethodInfo)RuntimeMethod.FromHandle(last._method, null);
    }

    /// <summary>Whether there is exactly one target.</summary>
    public bool HasSingleTarget => _count == 0;

    /// <summary>Same type, target and method.</summary>
    public override bool Equals(object obj)
    {
        if ((object)this == obj)
            return true;
        if (obj is not Delegate other || GetType() != other.GetType())
            return false;
        return _method == other._method && (object)GetTarget() == (object)other.GetTarget();
    }

    public override int GetHashCode() => GetType().GetHashCode() ^ _method.GetHashCode() * 31 ^ (GetTarget() == null ? 0 : RuntimeHelpers.GetHashCode(_target));

    public virtual object Clone() => MemberwiseClone();

    public virtual Delegate[] GetInvocationList() => new Delegate[] { this };

    protected virtual Delegate CombineImpl(Delegate d) => throw new MulticastNotSupportedException(SR.Multicast_Combine);

    protected virtual Delegate RemoveImpl(Delegate d) => Equals(d) ? null : this;

    /// <summary>The concatenation of two invocation lists; either may be null.</summary>
    public static Delegate Combine(Delegate a, Delegate b)
    {
        if (a == null)
            return b;
        return b == null ? a : a.CombineImpl(b);
    }

    /// <summary>The concatenation of all given delegates.</summary>
    public static Delegate Combine(params Delegate[] delegates)
    {
        if (delegates == null)
            return null;
        Delegate result = null;
        for (int i = 0; i < delegates.Length; i++)
            result = Combine(result, delegates[i]);
        return result;
    }

    /// <summary>The concatenation of all given delegates.</summary>
    public static Delegate Combine(params ReadOnlySpan<Delegate> delegates)
    {
        Delegate result = null;
        for (int i = 0; i < delegates.Length; i++)
            result = Combine(result, delegates[i]);
        return result;
    }

    /// <summary>Takes the last occurrence of value's list out of source's list; null when nothing is left.</summary>
    public static Delegate Remove(Delegate source, Delegate value)
    {
        if (source == null)
            return null;
        if (value == null)
            return source;
        if (source.GetType() != value.GetType())
            throw new ArgumentException(SR.Arg_DlgtTypeMis);
        return source.RemoveImpl(value);
    }

    /// <summary>Takes every occurrence out.</summary>
    public static Delegate RemoveAll(Delegate source, Delegate value)
    {
        Delegate result = source;
        Delegate before;
        do
        {
            before = result;
            result = Remove(result, value);
        }
        while (before != result);
        return result;
    }

    /// <summary>Walks the invocation list without allocating.</summary>
    public static InvocationListEnumerator<TDelegate> EnumerateInvocationList<TDelegate>(TDelegate d) where TDelegate : Delegate
        => new InvocationListEnumerator<TDelegate>(d);

    /// <summary>An enumerator over an invocation list.</summary>
    public struct InvocationListEnumerator<TDelegate> where TDelegate : Delegate
    {
        private readonly Delegate _all;
        private int _index;
        private TDelegate _current;

        internal InvocationListEnumerator(Delegate all)
        {
            _all = all;
            _index = 0;
            _current = null;
        }

        public TDelegate Current => _current;

        public bool MoveNext()
        {
            if (_all == null)
                return false;
            if (_all._list is Delegate[] list && _all._count != 0)
            {
                if (_index >= (int)_all._count)
                    return false;
                _current = (TDelegate)list[_index++];
                return true;
            }
            if (_index != 0)
                return false;
            _index = 1;
            _current = (TDelegate)_all;
            return true;
        }

        public InvocationListEnumerator<TDelegate> GetEnumerator() => this;
    }

    public virtual void GetObjectData(SerializationInfo info, StreamingContext context) => throw new PlatformNotSupportedException();

    public static bool operator ==(Delegate d1, Delegate d2) => (object)d1 == (object)d2 || (d1 is not null && d1.Equals(d2));
    public static bool operator !=(Delegate d1, Delegate d2) => !(d1 == d2);
}
