using System.Collections;
using System.Collections.Generic;

namespace System;

/// <summary>Span; not done yet.</summary>
public ref struct Span<T>
{
    public Span(T[] array) { throw new NotImplementedException("Span"); }
    public Span(T[] array, int start, int length) { throw new NotImplementedException("Span"); }
    public unsafe Span(void* pointer, int length) { throw new NotImplementedException("Span"); }
    public Span(ref T reference) { throw new NotImplementedException("Span"); }
    public ref T this[int index] { get => throw new NotImplementedException("Span.Item"); }
    public int Length { get => throw new NotImplementedException("Span.Length"); }
    public bool IsEmpty { get => throw new NotImplementedException("Span.IsEmpty"); }
    public static Span<T> Empty { get => throw new NotImplementedException("Span.Empty"); }
    public static bool operator !=(Span<T> left, Span<T> right) => throw new NotImplementedException("Span");
    public override bool Equals(object obj) => throw new NotImplementedException("Span.Equals");
    public override int GetHashCode() => throw new NotImplementedException("Span.GetHashCode");
    public static implicit operator Span<T>(T[] array) => throw new NotImplementedException("Span");
    public static implicit operator Span<T>(ArraySegment<T> segment) => throw new NotImplementedException("Span");
    public Span<T>.Enumerator GetEnumerator() => throw new NotImplementedException("Span.GetEnumerator");
    public ref T GetPinnableReference() => throw new NotImplementedException("Span.GetPinnableReference");
    public void Clear() => throw new NotImplementedException("Span.Clear");
    public void Fill(T value) => throw new NotImplementedException("Span.Fill");
    public void CopyTo(Span<T> destination) => throw new NotImplementedException("Span.CopyTo");
    public bool TryCopyTo(Span<T> destination) => throw new NotImplementedException("Span.TryCopyTo");
    public static bool operator ==(Span<T> left, Span<T> right) => throw new NotImplementedException("Span");
    public static implicit operator ReadOnlySpan<T>(Span<T> span) => throw new NotImplementedException("Span");
    public override string ToString() => throw new NotImplementedException("Span.ToString");
    public Span<T> Slice(int start) => throw new NotImplementedException("Span.Slice");
    public Span<T> Slice(int start, int length) => throw new NotImplementedException("Span.Slice");
    public T[] ToArray() => throw new NotImplementedException("Span.ToArray");
    /// <summary>Enumerator; not done yet.</summary>
    public ref struct Enumerator : IEnumerator<T>, IDisposable, IEnumerator
    {
        public ref T Current { get => throw new NotImplementedException("Enumerator.Current"); }
        public bool MoveNext() => throw new NotImplementedException("Enumerator.MoveNext");
        T IEnumerator<T>.Current { get => throw new NotImplementedException(); }
        void IDisposable.Dispose() => throw new NotImplementedException();
        object IEnumerator.Current { get => throw new NotImplementedException(); }
        void IEnumerator.Reset() => throw new NotImplementedException();
    }
}
