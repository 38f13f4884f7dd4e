namespace System.Collections;

/// <summary>Bits in a row.</summary>
[Serializable]
public sealed class BitArray : ICollection, ICloneable
{
    private int[] _words;
    private int _length, _version;

    public BitArray(int length) : this(length, false) { }

    public BitArray(int length, bool defaultValue)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        _words = new int[Words(length)];
        _length = length;
        if (defaultValue) SetAll(true);
        _version = 0;
    }

    public BitArray(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        if (bytes.Length > int.MaxValue / 8) throw new ArgumentException("The input array length must not exceed Int32.MaxValue / 8. Otherwise BitArray.Length would exceed Int32.MaxValue.", nameof(bytes));
        _length = bytes.Length * 8;
        _words = new int[Words(_length)];
        for (int i = 0; i < bytes.Length; i++) _words[i >> 2] |= bytes[i] << ((i & 3) * 8);
    }

    public BitArray(bool[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        _length = values.Length;
        _words = new int[Words(_length)];
        for (int i = 0; i < values.Length; i++)
            if (values[i]) _words[i >> 5] |= 1 << i;
    }

    public BitArray(int[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Length > int.MaxValue / 32) throw new ArgumentException("The input array length must not exceed Int32.MaxValue / 32. Otherwise BitArray.Length would exceed Int32.MaxValue.", nameof(values));
        _words = (int[])values.Clone();
        _length = values.Length * 32;
    }

    public BitArray(BitArray bits)
    {
        ArgumentNullException.ThrowIfNull(bits);
        _words = (int[])bits._words.Clone();
        _length = bits._length;
    }

    private static int Words(int bits) => (int)(((uint)bits + 31) >> 5);

    private void CheckIndex(int index)
    {
        if ((uint)index >= (uint)_length) throw new ArgumentOutOfRangeException(nameof(index), index, SR.ArgumentOutOfRange_IndexMustBeLess);
    }

    public bool this[int index] { get => Get(index); set => Set(index, value); }

    public bool Get(int index)
    {
        CheckIndex(index);
        return (_words[index >> 5] & (1 << index)) != 0;
    }

    public void Set(int index, bool value)
    {
        CheckIndex(index);
        if (value) _words[index >> 5] |= 1 << index;
        else _words[index >> 5] &= ~(1 << index);
        _version++;
    }

    public void SetAll(bool value)
    {
        Array.Fill(_words, value ? -1 : 0);
        ClearRest();
        _version++;
    }

    // The bits behind the last are zero.
    private void ClearRest()
    {
        if ((_length & 31) != 0) _words[Words(_length) - 1] &= (1 << _length) - 1;
    }

    private void CheckSame(BitArray value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (_length != value._length) throw new ArgumentException("Array lengths must be the same.");
    }

    public BitArray And(BitArray value)
    {
        CheckSame(value);
        for (int i = 0; i < Words(_length); i++) _words[i] &= value._words[i];
        _version++;
        return this;
    }

    public BitArray Or(BitArray value)
    {
        CheckSame(value);
        for (int i = 0; i < Words(_length); i++) _words[i] |= value._words[i];
        _version++;
        return this;
    }

    public BitArray Xor(BitArray value)
    {
        CheckSame(value);
        for (int i = 0; i < Words(_length); i++) _words[i] ^= value._words[i];
        _version++;
        return this;
    }

    public BitArray Not()
    {
        for (int i = 0; i < Words(_length); i++) _words[i] = ~_words[i];
        if (_length > 0) ClearRest();
        _version++;
        return this;
    }

    public BitArray RightShift(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        for (int i = 0; count > 0 && i < _length; i++) Put(i, i + (long)count < _length && Bit(i + count));
        _version++;
        return this;
    }

    public BitArray LeftShift(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        for (int i = _length - 1; count > 0 && i >= 0; i--) Put(i, i >= count && Bit(i - count));
        _version++;
        return this;
    }

    private bool Bit(int i) => (_words[i >> 5] & (1 << i)) != 0;

    private void Put(int i, bool value)
    {
        if (value) _words[i >> 5] |= 1 << i;
        else _words[i >> 5] &= ~(1 << i);
    }

    public int Length
    {
        get => _length;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            int old = _length;
            if (Words(value) != _words.Length) Array.Resize(ref _words, Words(value));
            _length = value;
            if (value < old && value > 0) ClearRest();
            _version++;
        }
    }

    public int Count => _length;
    public object SyncRoot => this;
    public bool IsSynchronized => false;
    public bool IsReadOnly => false;
    public object Clone() => new BitArray(this);

    public bool HasAllSet()
    {
        for (int i = 0; i < _length; i++)
            if (!Bit(i)) return false;
        return true;
    }

    public bool HasAnySet()
    {
        foreach (int word in _words)
            if (word != 0) return true;
        return false;
    }

    public int PopCount()
    {
        int count = 0;
        foreach (int word in _words) count += Numerics.BitOperations.PopCount((uint)word);
        return count;
    }

    public void CopyTo(Array array, int index)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        if (array.Rank != 1) throw new ArgumentException(SR.Arg_RankMultiDimNotSupported, nameof(array));
        if (array is int[] ints)
        {
            if (ints.Length - index < Words(_length)) throw new ArgumentException(SR.Argument_InvalidOffLen);
            Array.Copy(_words, 0, ints, index, Words(_length));
        }
        else if (array is byte[] bytes)
        {
            int count = (int)(((uint)_length + 7) >> 3);
            if (bytes.Length - index < count) throw new ArgumentException(SR.Argument_InvalidOffLen);
            for (int i = 0; i < count; i++) bytes[index + i] = (byte)(_words[i >> 2] >> ((i & 3) * 8));
        }
        else if (array is bool[] bools)
        {
            if (bools.Length - index < _length) throw new ArgumentException(SR.Argument_InvalidOffLen);
            for (int i = 0; i < _length; i++) bools[index + i] = Bit(i);
        }
        else throw new ArgumentException("Only supported array types for CopyTo on BitArrays are Boolean[], Int32[] and Byte[].", nameof(array));
    }

    public IEnumerator GetEnumerator() => new Enumerator(this);

    private sealed class Enumerator(BitArray bits) : IEnumerator, ICloneable
    {
        private readonly int _version = bits._version;
        private int _index = -1;

        public bool MoveNext()
        {
            if (_version != bits._version) ThrowHelper.VersionChanged();
            if (_index < bits._length) _index++;
            return _index < bits._length;
        }

        public object Current
        {
            get
            {
                if (_index < 0) ThrowHelper.EnumerationNotStarted();
                if (_index >= bits._length) ThrowHelper.EnumerationEnded();
                return bits.Bit(_index);
            }
        }

        public void Reset()
        {
            if (_version != bits._version) ThrowHelper.VersionChanged();
            _index = -1;
        }

        public object Clone() => MemberwiseClone();
    }
}
