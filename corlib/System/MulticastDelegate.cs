using System.Reflection;
using System.Runtime.Serialization;

namespace System;

/// <summary>A delegate that may hold a list of delegates, called in order.</summary>
[Serializable]
public abstract class MulticastDelegate : Delegate
{
    protected MulticastDelegate(object target, string method) : base(target, method) { }
    protected MulticastDelegate(Type target, string method) : base(target, method) { }

    private Delegate[] List => _count == 0 ? null : (Delegate[])_list;

    private MulticastDelegate Multicast(Delegate[] list, int count)
    {
        Delegate result = AllocateLike(this);
        result._target = null;
        result._list = list;
        result._count = count;
        MakeMulticast(result);
        return (MulticastDelegate)result;
    }

    protected sealed override Delegate CombineImpl(Delegate follow)
    {
        if (follow is null)
            return this;
        if (GetType() != follow.GetType())
            throw new ArgumentException(SR.Arg_DlgtTypeMis);
        Delegate[] a = List;
        Delegate[] b = ((MulticastDelegate)follow).List;
        int countA = a == null ? 1 : (int)_count;
        int countB = b == null ? 1 : (int)follow._count;
        Delegate[] all = new Delegate[countA + countB];
        if (a == null)
            all[0] = this;
        else
            Array.Copy(a, all, countA);
        if (b == null)
            all[countA] = follow;
        else
            Array.Copy(b, 0, all, countA, countB);
        return Multicast(all, all.Length);
    }

    protected sealed override Delegate RemoveImpl(Delegate value)
    {
        if (value is not MulticastDelegate)
            return this;
        Delegate[] a = List;
        Delegate[] b = ((MulticastDelegate)value).List;
        if (a == null)
            return b == null && Equals(value) ? null : this;
        int countA = (int)_count;
        int countB = b == null ? 1 : (int)value._count;
        for (int start = countA - countB; start >= 0; start--)
        {
            if (!Matches(a, start, value, b, countB))
                continue;
            int left = countA - countB;
            if (left == 0)
                return null;
            if (left == 1)
                return a[start == 0 ? countA - 1 : 0];
            Delegate[] rest = new Delegate[left];
            Array.Copy(a, 0, rest, 0, start);
            Array.Copy(a, start + countB, rest, start, left - start);
            return Multicast(rest, left);
        }
        return this;
    }

    private static bool Matches(Delegate[] a, int start, Delegate value, Delegate[] b, int count)
    {
        if (b == null)
            return a[start].Equals(value);
        for (int i = 0; i < count; i++)
        {
            if (!a[start + i].Equals(b[i]))
                return false;
        }
        return true;
    }

    public sealed override Delegate[] GetInvocationList()
    {
        Delegate[] list = List;
        if (list == null)
            return new Delegate[] { this };
        Delegate[] copy = new Delegate[(int)_count];
        Array.Copy(list, copy, copy.Length);
        return copy;
    }

    protected override MethodInfo GetMethodImpl() => base.GetMethodImpl();

    /// <summary>Same type and pairwise equal lists.</summary>
    public sealed override bool Equals(object obj)
    {
        if ((object)this == obj)
            return true;
        if (obj is not MulticastDelegate other || GetType() != other.GetType())
            return false;
        Delegate[] a = List;
        Delegate[] b = other.List;
        if (a == null || b == null)
            return a == null && b == null && base.Equals(obj);
        return _count == other._count && Matches(a, 0, other, b, (int)_count);
    }

    public sealed override int GetHashCode()
    {
        Delegate[] list = List;
        if (list == null)
            return base.GetHashCode();
        int hash = 0;
        for (int i = 0; i < (int)_count; i++)
            hash = hash * 33 + list[i].GetHashCode();
        return hash;
    }

    public override void GetObjectData(SerializationInfo info, StreamingContext context) => throw new PlatformNotSupportedException();

    public static bool operator ==(MulticastDelegate d1, MulticastDelegate d2) => (object)d1 == (object)d2 || (d1 is not null && d1.Equals(d2));
    public static bool operator !=(MulticastDelegate d1, MulticastDelegate d2) => !(d1 == d2);
}
