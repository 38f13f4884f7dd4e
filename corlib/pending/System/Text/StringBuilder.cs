using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.Serialization;

namespace System.Text;

/// <summary>String builder; not done yet.</summary>
public sealed class StringBuilder : ISerializable
{
    public StringBuilder() { throw new NotImplementedException("StringBuilder"); }
    public StringBuilder(int capacity) { throw new NotImplementedException("StringBuilder"); }
    public StringBuilder(string value) { throw new NotImplementedException("StringBuilder"); }
    public StringBuilder(string value, int capacity) { throw new NotImplementedException("StringBuilder"); }
    public StringBuilder(string value, int startIndex, int length, int capacity) { throw new NotImplementedException("StringBuilder"); }
    public StringBuilder(int capacity, int maxCapacity) { throw new NotImplementedException("StringBuilder"); }
    public int Capacity { get => throw new NotImplementedException("StringBuilder.Capacity"); set => throw new NotImplementedException("StringBuilder.Capacity"); }
    public int MaxCapacity { get => throw new NotImplementedException("StringBuilder.MaxCapacity"); }
    public int Length { get => throw new NotImplementedException("StringBuilder.Length"); set => throw new NotImplementedException("StringBuilder.Length"); }
    [IndexerName("Chars")]
    public char this[int index] { get => throw new NotImplementedException("StringBuilder.Chars"); set => throw new NotImplementedException("StringBuilder.Chars"); }
    public int EnsureCapacity(int capacity) => throw new NotImplementedException("StringBuilder.EnsureCapacity");
    public override string ToString() => throw new NotImplementedException("StringBuilder.ToString");
    public string ToString(int startIndex, int length) => throw new NotImplementedException("StringBuilder.ToString");
    public StringBuilder Clear() => throw new NotImplementedException("StringBuilder.Clear");
    public StringBuilder.ChunkEnumerator GetChunks() => throw new NotImplementedException("StringBuilder.GetChunks");
    public StringBuilder Append(char value, int repeatCount) => throw new NotImplementedException("StringBuilder.Append");
    public StringBuilder Append(char[] value, int startIndex, int charCount) => throw new NotImplementedException("StringBuilder.Append");
    public StringBuilder Append(string value) => throw new NotImplementedException("StringBuilder.Append");
    public StringBuilder Append(string value, int startIndex, int count) => throw new NotImplementedException("StringBuilder.Append");
    public StringBuilder Append(StringBuilder value) => throw new NotImplementedException("StringBuilder.Append");
    public StringBuilder Append(StringBuilder value, int startIndex, int count) => throw new NotImplementedException("StringBuilder.Append");
    public StringBuilder AppendLine() => throw new NotImplementedException("StringBuilder.AppendLine");
    public StringBuilder AppendLine(string value) => throw new NotImplementedException("StringBuilder.AppendLine");
    public void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) => throw new NotImplementedException("StringBuilder.CopyTo");
    public void CopyTo(int sourceIndex, Span<char> destination, int count) => throw new NotImplementedException("StringBuilder.CopyTo");
    public StringBuilder Insert(int index, string value, int count) => throw new NotImplementedException("StringBuilder.Insert");
    public StringBuilder Remove(int startIndex, int length) => throw new NotImplementedException("StringBuilder.Remove");
    public StringBuilder Append(bool value) => throw new NotImplementedException("StringBuilder.Append");
    public StringBuilder Append(char value) => throw new NotImplementedException("StringBuilder.Append");
    public StringBuilder Append(sbyte value) => throw new NotImplementedException("StringBuilder.Append");
    public StringBuilder Append(byte value) => throw new NotImplementedException("StringBuilder.Append");
    public StringBuilder Append(short value) => throw new NotImplementedException("StringBuilder.Append");
    public StringBuilder Append(int value) => throw new NotImplementedException("StringBuilder.Append");
    public StringBuilder Append(long value) => throw new NotImplementedException("StringBuilder.Append");
    public StringBuilder Append(float value) => throw new NotImplementedException("StringBuilder.Append");
    public StringBuilder Append(double value) => throw new NotImplementedException("StringBuilder.Append");
    public StringBuilder Append(decimal value) => throw new NotImplementedException("StringBuilder.Append");
    public StringBuilder Append(ushort value) => throw new NotImplementedException("StringBuilder.Append");
    public StringBuilder Append(uint value) => throw new NotImplementedException("StringBuilder.Append");
    public StringBuilder Append(ulong value) => throw new NotImplementedException("StringBuilder.Append");
    public StringBuilder Append(object value) => throw new NotImplementedException("StringBuilder.Append");
    public StringBuilder Append(char[] value) => throw new NotImplementedException("StringBuilder.Append");
    public StringBuilder Append(ReadOnlySpan<char> value) => throw new NotImplementedException("StringBuilder.Append");
    public StringBuilder Append(ReadOnlyMemory<char> value) => throw new NotImplementedException("StringBuilder.Append");
    public StringBuilder Append(ref StringBuilder.AppendInterpolatedStringHandler handler) => throw new NotImplementedException("StringBuilder.Append");
    public StringBuilder Append(IFormatProvider provider, ref StringBuilder.AppendInterpolatedStringHandler handler) => throw new NotImplementedException("StringBuilder.Append");
    public StringBuilder AppendLine(ref StringBuilder.AppendInterpolatedStringHandler handler) => throw new NotImplementedException("StringBuilder.AppendLine");
    public StringBuilder AppendLine(IFormatProvider provider, ref StringBuilder.AppendInterpolatedStringHandler handler) => throw new NotImplementedException("StringBuilder.AppendLine");
    public StringBuilder AppendJoin(string separator, params object[] values) => throw new NotImplementedException("StringBuilder.AppendJoin");
    public StringBuilder AppendJoin(string separator, params scoped ReadOnlySpan<object> values) => throw new NotImplementedException("StringBuilder.AppendJoin");
    public StringBuilder AppendJoin<T>(string separator, IEnumerable<T> values) => throw new NotImplementedException("StringBuilder.AppendJoin");
    public StringBuilder AppendJoin(string separator, params string[] values) => throw new NotImplementedException("StringBuilder.AppendJoin");
    public StringBuilder AppendJoin(string separator, params scoped ReadOnlySpan<string> values) => throw new NotImplementedException("StringBuilder.AppendJoin");
    public StringBuilder AppendJoin(char separator, params object[] values) => throw new NotImplementedException("StringBuilder.AppendJoin");
    public StringBuilder AppendJoin(char separator, params scoped ReadOnlySpan<object> values) => throw new NotImplementedException("StringBuilder.AppendJoin");
    public StringBuilder AppendJoin<T>(char separator, IEnumerable<T> values) => throw new NotImplementedException("StringBuilder.AppendJoin");
    public StringBuilder AppendJoin(char separator, params string[] values) => throw new NotImplementedException("StringBuilder.AppendJoin");
    public StringBuilder AppendJoin(char separator, params scoped ReadOnlySpan<string> values) => throw new NotImplementedException("StringBuilder.AppendJoin");
    public StringBuilder Insert(int index, string value) => throw new NotImplementedException("StringBuilder.Insert");
    public StringBuilder Insert(int index, bool value) => throw new NotImplementedException("StringBuilder.Insert");
    public StringBuilder Insert(int index, sbyte value) => throw new NotImplementedException("StringBuilder.Insert");
    public StringBuilder Insert(int index, byte value) => throw new NotImplementedException("StringBuilder.Insert");
    public StringBuilder Insert(int index, short value) => throw new NotImplementedException("StringBuilder.Insert");
    public StringBuilder Insert(int index, char value) => throw new NotImplementedException("StringBuilder.Insert");
    public StringBuilder Insert(int index, char[] value) => throw new NotImplementedException("StringBuilder.Insert");
    public StringBuilder Insert(int index, char[] value, int startIndex, int charCount) => throw new NotImplementedException("StringBuilder.Insert");
    public StringBuilder Insert(int index, int value) => throw new NotImplementedException("StringBuilder.Insert");
    public StringBuilder Insert(int index, long value) => throw new NotImplementedException("StringBuilder.Insert");
    public StringBuilder Insert(int index, float value) => throw new NotImplementedException("StringBuilder.Insert");
    public StringBuilder Insert(int index, double value) => throw new NotImplementedException("StringBuilder.Insert");
    public StringBuilder Insert(int index, decimal value) => throw new NotImplementedException("StringBuilder.Insert");
    public StringBuilder Insert(int index, ushort value) => throw new NotImplementedException("StringBuilder.Insert");
    public StringBuilder Insert(int index, uint value) => throw new NotImplementedException("StringBuilder.Insert");
    public StringBuilder Insert(int index, ulong value) => throw new NotImplementedException("StringBuilder.Insert");
    public StringBuilder Insert(int index, object value) => throw new NotImplementedException("StringBuilder.Insert");
    public StringBuilder Insert(int index, ReadOnlySpan<char> value) => throw new NotImplementedException("StringBuilder.Insert");
    public StringBuilder AppendFormat(string format, object arg0) => throw new NotImplementedException("StringBuilder.AppendFormat");
    public StringBuilder AppendFormat(string format, object arg0, object arg1) => throw new NotImplementedException("StringBuilder.AppendFormat");
    public StringBuilder AppendFormat(string format, object arg0, object arg1, object arg2) => throw new NotImplementedException("StringBuilder.AppendFormat");
    public StringBuilder AppendFormat(string format, params object[] args) => throw new NotImplementedException("StringBuilder.AppendFormat");
    public StringBuilder AppendFormat(string format, params scoped ReadOnlySpan<object> args) => throw new NotImplementedException("StringBuilder.AppendFormat");
    public StringBuilder AppendFormat(IFormatProvider provider, string format, object arg0) => throw new NotImplementedException("StringBuilder.AppendFormat");
    public StringBuilder AppendFormat(IFormatProvider provider, string format, object arg0, object arg1) => throw new NotImplementedException("StringBuilder.AppendFormat");
    public StringBuilder AppendFormat(IFormatProvider provider, string format, object arg0, object arg1, object arg2) => throw new NotImplementedException("StringBuilder.AppendFormat");
    public StringBuilder AppendFormat(IFormatProvider provider, string format, params object[] args) => throw new NotImplementedException("StringBuilder.AppendFormat");
    public StringBuilder AppendFormat(IFormatProvider provider, string format, params scoped ReadOnlySpan<object> args) => throw new NotImplementedException("StringBuilder.AppendFormat");
    public StringBuilder AppendFormat<TArg0>(IFormatProvider provider, CompositeFormat format, TArg0 arg0) => throw new NotImplementedException("StringBuilder.AppendFormat");
    public StringBuilder AppendFormat<TArg0, TArg1>(IFormatProvider provider, CompositeFormat format, TArg0 arg0, TArg1 arg1) => throw new NotImplementedException("StringBuilder.AppendFormat");
    public StringBuilder AppendFormat<TArg0, TArg1, TArg2>(IFormatProvider provider, CompositeFormat format, TArg0 arg0, TArg1 arg1, TArg2 arg2) => throw new NotImplementedException("StringBuilder.AppendFormat");
    public StringBuilder AppendFormat(IFormatProvider provider, CompositeFormat format, params object[] args) => throw new NotImplementedException("StringBuilder.AppendFormat");
    public StringBuilder AppendFormat(IFormatProvider provider, CompositeFormat format, params scoped ReadOnlySpan<object> args) => throw new NotImplementedException("StringBuilder.AppendFormat");
    public StringBuilder Replace(string oldValue, string newValue) => throw new NotImplementedException("StringBuilder.Replace");
    public StringBuilder Replace(ReadOnlySpan<char> oldValue, ReadOnlySpan<char> newValue) => throw new NotImplementedException("StringBuilder.Replace");
    public bool Equals(StringBuilder sb) => throw new NotImplementedException("StringBuilder.Equals");
    public bool Equals(ReadOnlySpan<char> span) => throw new NotImplementedException("StringBuilder.Equals");
    public StringBuilder Replace(string oldValue, string newValue, int startIndex, int count) => throw new NotImplementedException("StringBuilder.Replace");
    public StringBuilder Replace(ReadOnlySpan<char> oldValue, ReadOnlySpan<char> newValue, int startIndex, int count) => throw new NotImplementedException("StringBuilder.Replace");
    public StringBuilder Replace(char oldChar, char newChar) => throw new NotImplementedException("StringBuilder.Replace");
    public StringBuilder Replace(char oldChar, char newChar, int startIndex, int count) => throw new NotImplementedException("StringBuilder.Replace");
    public unsafe StringBuilder Append(char* value, int valueCount) => throw new NotImplementedException("StringBuilder.Append");
    void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException();
    /// <summary>Chunk enumerator; not done yet.</summary>
    public struct ChunkEnumerator
    {
        public ReadOnlyMemory<char> Current { get => throw new NotImplementedException("ChunkEnumerator.Current"); }
        public StringBuilder.ChunkEnumerator GetEnumerator() => throw new NotImplementedException("ChunkEnumerator.GetEnumerator");
        public bool MoveNext() => throw new NotImplementedException("ChunkEnumerator.MoveNext");
    }
    /// <summary>Append interpolated string handler; not done yet.</summary>
    public struct AppendInterpolatedStringHandler
    {
        public AppendInterpolatedStringHandler(int literalLength, int formattedCount, StringBuilder stringBuilder) { throw new NotImplementedException("AppendInterpolatedStringHandler"); }
        public AppendInterpolatedStringHandler(int literalLength, int formattedCount, StringBuilder stringBuilder, IFormatProvider provider) { throw new NotImplementedException("AppendInterpolatedStringHandler"); }
        public void AppendLiteral(string value) => throw new NotImplementedException("AppendInterpolatedStringHandler.AppendLiteral");
        public void AppendFormatted<T>(T value) => throw new NotImplementedException("AppendInterpolatedStringHandler.AppendFormatted");
        public void AppendFormatted<T>(T value, string format) => throw new NotImplementedException("AppendInterpolatedStringHandler.AppendFormatted");
        public void AppendFormatted<T>(T value, int alignment) => throw new NotImplementedException("AppendInterpolatedStringHandler.AppendFormatted");
        public void AppendFormatted<T>(T value, int alignment, string format) => throw new NotImplementedException("AppendInterpolatedStringHandler.AppendFormatted");
        public void AppendFormatted(ReadOnlySpan<char> value) => throw new NotImplementedException("AppendInterpolatedStringHandler.AppendFormatted");
        public void AppendFormatted(ReadOnlySpan<char> value, int alignment = 0, string format = null) => throw new NotImplementedException("AppendInterpolatedStringHandler.AppendFormatted");
        public void AppendFormatted(string value) => throw new NotImplementedException("AppendInterpolatedStringHandler.AppendFormatted");
        public void AppendFormatted(string value, int alignment = 0, string format = null) => throw new NotImplementedException("AppendInterpolatedStringHandler.AppendFormatted");
        public void AppendFormatted(object value, int alignment = 0, string format = null) => throw new NotImplementedException("AppendInterpolatedStringHandler.AppendFormatted");
    }
}
