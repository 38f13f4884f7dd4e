using System.Collections;
using System.Collections.Generic;

namespace System;

/// <summary>Read only span; not done yet.</summary>
public ref struct ReadOnlySpan<T>
{
    public ReadOnlySpan(T[] array) { throw new NotImplementedException("ReadOnlySpan"); }
    public ReadOnlySpan(T[] array, int start, int length) { throw new NotImplementedException("ReadOnlySpan"); }
    public unsafe ReadOnlySpan(void* pointer, int length) { throw new NotImplementedException("ReadOnlySpan"); }
    public ReadOnlySpan(in T reference) { throw new NotImplementedException("ReadOnlySpan"); }
    public ref readonly T this[int index] { get => throw new NotImplementedException("ReadOnlySpan.Item"); }
    public int Length { get => throw new NotImplementedException("ReadOnlySpan.Length"); }
    public bool IsEmpty { get => throw new NotImplementedException("ReadOnlySpan.IsEmpty"); }
    public static ReadOnlySpan<T> Empty { get => throw new NotImplementedException("ReadOnlySpan.Empty"); }
    public static bool operator !=(ReadOnlySpan<T> left, ReadOnlySpan<T> right) => throw new NotImplementedException("ReadOnlySpan");
    public override bool Equals(object obj) => throw new NotImplementedException("ReadOnlySpan.Equals");
    public override int GetHashCode() => throw new NotImplementedException("ReadOnlySpan.GetHashCode");
    public static implicit operator ReadOnlySpan<T>(T[] array) => throw new NotImplementedException("ReadOnlySpan");
    public static implicit operator ReadOnlySpan<T>(ArraySegment<T> segment) => throw new NotImplementedException("ReadOnlySpan");
    public static ReadOnlySpan<T> CastUp<TDerived>(ReadOnlySpan<TDerived> items)
        where TDerived : class, T => throw new NotImplementedException("ReadOnlySpan.CastUp");
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => throw new NotImplementedException("ReadOnlySpan.GetEnumerator");
    public ref readonly T GetPinnableReference() => throw new NotImplementedException("ReadOnlySpan.GetPinnableReference");
    public void CopyTo(Span<T> destination) => throw new NotImplementedException("ReadOnlySpan.CopyTo");
    public bool TryCopyTo(Span<T> destination) => throw new NotImplementedException("ReadOnlySpan.TryCopyTo");
    public static bool operator ==(ReadOnlySpan<T> left, ReadOnlySpan<T> right) => throw new NotImplementedException("ReadOnlySpan");
    public override string ToString() => throw new NotImplementedException("ReadOnlySpan.ToString");
    public ReadOnlySpan<T> Slice(int start) => throw new NotImplementedException("ReadOnlySpan.Slice");
    public ReadOnlySpan<T> Slice(int start, int length) => throw new NotImplementedException("ReadOnlySpan.Slice");
    public T[] ToArray() => throw new NotImplementedException("ReadOnlySpan.ToArray");
    /// <summary>Enumerator; not done yet.</summary>
    public ref struct Enumerator : IEnumerator<T>, IDisposable, IEnumerator
    {
        public ref readonly T Current { get => throw new NotImplementedException("Enumerator.Current"); }
        public bool MoveNext() => throw new NotImplementedException("Enumerator.MoveNext");
        T IEnumerator<T>.Current { get => throw new NotImplementedException(); }
        void IDisposable.Dispose() => throw new NotImplementedException();
        object IEnumerator.Current { get => throw new NotImplementedException(); }
        void IEnumerator.Reset() => throw new NotImplementedException();
    }
}
