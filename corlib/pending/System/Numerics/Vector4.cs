using System;

namespace System.Numerics;

/// <summary>Vector4; not done yet.</summary>
public struct Vector4 : IEquatable<Vector4>, IFormattable
{
    public float X;
    public float Y;
    public float Z;
    public float W;
    public Vector4(float value) { throw new NotImplementedException("Vector4"); }
    public Vector4(Vector2 value, float z, float w) { throw new NotImplementedException("Vector4"); }
    public Vector4(Vector3 value, float w) { throw new NotImplementedException("Vector4"); }
    public Vector4(float x, float y, float z, float w) { throw new NotImplementedException("Vector4"); }
    public Vector4(ReadOnlySpan<float> values) { throw new NotImplementedException("Vector4"); }
    public static Vector4 AllBitsSet { get => throw new NotImplementedException("Vector4.AllBitsSet"); }
    public static Vector4 E { get => throw new NotImplementedException("Vector4.E"); }
    public static Vector4 Epsilon { get => throw new NotImplementedException("Vector4.Epsilon"); }
    public static Vector4 NaN { get => throw new NotImplementedException("Vector4.NaN"); }
    public static Vector4 NegativeInfinity { get => throw new NotImplementedException("Vector4.NegativeInfinity"); }
    public static Vector4 NegativeZero { get => throw new NotImplementedException("Vector4.NegativeZero"); }
    public static Vector4 One { get => throw new NotImplementedException("Vector4.One"); }
    public static Vector4 Pi { get => throw new NotImplementedException("Vector4.Pi"); }
    public static Vector4 PositiveInfinity { get => throw new NotImplementedException("Vector4.PositiveInfinity"); }
    public static Vector4 Tau { get => throw new NotImplementedException("Vector4.Tau"); }
    public static Vector4 UnitX { get => throw new NotImplementedException("Vector4.UnitX"); }
    public static Vector4 UnitY { get => throw new NotImplementedException("Vector4.UnitY"); }
    public static Vector4 UnitZ { get => throw new NotImplementedException("Vector4.UnitZ"); }
    public static Vector4 UnitW { get => throw new NotImplementedException("Vector4.UnitW"); }
    public static Vector4 Zero { get => throw new NotImplementedException("Vector4.Zero"); }
    public float this[int index] { get => throw new NotImplementedException("Vector4.Item"); set => throw new NotImplementedException("Vector4.Item"); }
    public static Vector4 operator +(Vector4 left, Vector4 right) => throw new NotImplementedException("Vector4");
    public static Vector4 operator /(Vector4 left, Vector4 right) => throw new NotImplementedException("Vector4");
    public static Vector4 operator /(Vector4 value1, float value2) => throw new NotImplementedException("Vector4");
    public static bool operator ==(Vector4 left, Vector4 right) => throw new NotImplementedException("Vector4");
    public static bool operator !=(Vector4 left, Vector4 right) => throw new NotImplementedException("Vector4");
    public static Vector4 operator *(Vector4 left, Vector4 right) => throw new NotImplementedException("Vector4");
    public static Vector4 operator *(Vector4 left, float right) => throw new NotImplementedException("Vector4");
    public static Vector4 operator *(float left, Vector4 right) => throw new NotImplementedException("Vector4");
    public static Vector4 operator -(Vector4 left, Vector4 right) => throw new NotImplementedException("Vector4");
    public static Vector4 operator -(Vector4 value) => throw new NotImplementedException("Vector4");
    public static Vector4 operator &(Vector4 left, Vector4 right) => throw new NotImplementedException("Vector4");
    public static Vector4 operator |(Vector4 left, Vector4 right) => throw new NotImplementedException("Vector4");
    public static Vector4 operator ^(Vector4 left, Vector4 right) => throw new NotImplementedException("Vector4");
    public static Vector4 operator <<(Vector4 value, int shiftAmount) => throw new NotImplementedException("Vector4");
    public static Vector4 operator ~(Vector4 value) => throw new NotImplementedException("Vector4");
    public static Vector4 operator >>(Vector4 value, int shiftAmount) => throw new NotImplementedException("Vector4");
    public static Vector4 operator +(Vector4 value) => throw new NotImplementedException("Vector4");
    public static Vector4 operator >>>(Vector4 value, int shiftAmount) => throw new NotImplementedException("Vector4");
    public static Vector4 Abs(Vector4 value) => throw new NotImplementedException("Vector4.Abs");
    public static Vector4 Add(Vector4 left, Vector4 right) => throw new NotImplementedException("Vector4.Add");
    public static bool All(Vector4 vector, float value) => throw new NotImplementedException("Vector4.All");
    public static bool AllWhereAllBitsSet(Vector4 vector) => throw new NotImplementedException("Vector4.AllWhereAllBitsSet");
    public static Vector4 AndNot(Vector4 left, Vector4 right) => throw new NotImplementedException("Vector4.AndNot");
    public static bool Any(Vector4 vector, float value) => throw new NotImplementedException("Vector4.Any");
    public static bool AnyWhereAllBitsSet(Vector4 vector) => throw new NotImplementedException("Vector4.AnyWhereAllBitsSet");
    public static Vector4 BitwiseAnd(Vector4 left, Vector4 right) => throw new NotImplementedException("Vector4.BitwiseAnd");
    public static Vector4 BitwiseOr(Vector4 left, Vector4 right) => throw new NotImplementedException("Vector4.BitwiseOr");
    public static Vector4 Clamp(Vector4 value1, Vector4 min, Vector4 max) => throw new NotImplementedException("Vector4.Clamp");
    public static Vector4 ClampNative(Vector4 value1, Vector4 min, Vector4 max) => throw new NotImplementedException("Vector4.ClampNative");
    public static Vector4 ConditionalSelect(Vector4 condition, Vector4 left, Vector4 right) => throw new NotImplementedException("Vector4.ConditionalSelect");
    public static Vector4 CopySign(Vector4 value, Vector4 sign) => throw new NotImplementedException("Vector4.CopySign");
    public static Vector4 Cos(Vector4 vector) => throw new NotImplementedException("Vector4.Cos");
    public static int Count(Vector4 vector, float value) => throw new NotImplementedException("Vector4.Count");
    public static int CountWhereAllBitsSet(Vector4 vector) => throw new NotImplementedException("Vector4.CountWhereAllBitsSet");
    public static Vector4 Create(float value) => throw new NotImplementedException("Vector4.Create");
    public static Vector4 Create(Vector2 vector, float z, float w) => throw new NotImplementedException("Vector4.Create");
    public static Vector4 Create(Vector3 vector, float w) => throw new NotImplementedException("Vector4.Create");
    public static Vector4 Create(float x, float y, float z, float w) => throw new NotImplementedException("Vector4.Create");
    public static Vector4 Create(ReadOnlySpan<float> values) => throw new NotImplementedException("Vector4.Create");
    public static Vector4 CreateScalar(float x) => throw new NotImplementedException("Vector4.CreateScalar");
    public static Vector4 CreateScalarUnsafe(float x) => throw new NotImplementedException("Vector4.CreateScalarUnsafe");
    public static Vector4 Cross(Vector4 vector1, Vector4 vector2) => throw new NotImplementedException("Vector4.Cross");
    public static Vector4 DegreesToRadians(Vector4 degrees) => throw new NotImplementedException("Vector4.DegreesToRadians");
    public static float Distance(Vector4 value1, Vector4 value2) => throw new NotImplementedException("Vector4.Distance");
    public static float DistanceSquared(Vector4 value1, Vector4 value2) => throw new NotImplementedException("Vector4.DistanceSquared");
    public static Vector4 Divide(Vector4 left, Vector4 right) => throw new NotImplementedException("Vector4.Divide");
    public static Vector4 Divide(Vector4 left, float divisor) => throw new NotImplementedException("Vector4.Divide");
    public static float Dot(Vector4 vector1, Vector4 vector2) => throw new NotImplementedException("Vector4.Dot");
    public static Vector4 Exp(Vector4 vector) => throw new NotImplementedException("Vector4.Exp");
    public static Vector4 Equals(Vector4 left, Vector4 right) => throw new NotImplementedException("Vector4.Equals");
    public static bool EqualsAll(Vector4 left, Vector4 right) => throw new NotImplementedException("Vector4.EqualsAll");
    public static bool EqualsAny(Vector4 left, Vector4 right) => throw new NotImplementedException("Vector4.EqualsAny");
    public static Vector4 FusedMultiplyAdd(Vector4 left, Vector4 right, Vector4 addend) => throw new NotImplementedException("Vector4.FusedMultiplyAdd");
    public static Vector4 GreaterThan(Vector4 left, Vector4 right) => throw new NotImplementedException("Vector4.GreaterThan");
    public static bool GreaterThanAll(Vector4 left, Vector4 right) => throw new NotImplementedException("Vector4.GreaterThanAll");
    public static bool GreaterThanAny(Vector4 left, Vector4 right) => throw new NotImplementedException("Vector4.GreaterThanAny");
    public static Vector4 GreaterThanOrEqual(Vector4 left, Vector4 right) => throw new NotImplementedException("Vector4.GreaterThanOrEqual");
    public static bool GreaterThanOrEqualAll(Vector4 left, Vector4 right) => throw new NotImplementedException("Vector4.GreaterThanOrEqualAll");
    public static bool GreaterThanOrEqualAny(Vector4 left, Vector4 right) => throw new NotImplementedException("Vector4.GreaterThanOrEqualAny");
    public static Vector4 Hypot(Vector4 x, Vector4 y) => throw new NotImplementedException("Vector4.Hypot");
    public static int IndexOf(Vector4 vector, float value) => throw new NotImplementedException("Vector4.IndexOf");
    public static int IndexOfWhereAllBitsSet(Vector4 vector) => throw new NotImplementedException("Vector4.IndexOfWhereAllBitsSet");
    public static Vector4 IsEvenInteger(Vector4 vector) => throw new NotImplementedException("Vector4.IsEvenInteger");
    public static Vector4 IsFinite(Vector4 vector) => throw new NotImplementedException("Vector4.IsFinite");
    public static Vector4 IsInfinity(Vector4 vector) => throw new NotImplementedException("Vector4.IsInfinity");
    public static Vector4 IsInteger(Vector4 vector) => throw new NotImplementedException("Vector4.IsInteger");
    public static Vector4 IsNaN(Vector4 vector) => throw new NotImplementedException("Vector4.IsNaN");
    public static Vector4 IsNegative(Vector4 vector) => throw new NotImplementedException("Vector4.IsNegative");
    public static Vector4 IsNegativeInfinity(Vector4 vector) => throw new NotImplementedException("Vector4.IsNegativeInfinity");
    public static Vector4 IsNormal(Vector4 vector) => throw new NotImplementedException("Vector4.IsNormal");
    public static Vector4 IsOddInteger(Vector4 vector) => throw new NotImplementedException("Vector4.IsOddInteger");
    public static Vector4 IsPositive(Vector4 vector) => throw new NotImplementedException("Vector4.IsPositive");
    public static Vector4 IsPositiveInfinity(Vector4 vector) => throw new NotImplementedException("Vector4.IsPositiveInfinity");
    public static Vector4 IsSubnormal(Vector4 vector) => throw new NotImplementedException("Vector4.IsSubnormal");
    public static Vector4 IsZero(Vector4 vector) => throw new NotImplementedException("Vector4.IsZero");
    public static int LastIndexOf(Vector4 vector, float value) => throw new NotImplementedException("Vector4.LastIndexOf");
    public static int LastIndexOfWhereAllBitsSet(Vector4 vector) => throw new NotImplementedException("Vector4.LastIndexOfWhereAllBitsSet");
    public static Vector4 Lerp(Vector4 value1, Vector4 value2, float amount) => throw new NotImplementedException("Vector4.Lerp");
    public static Vector4 Lerp(Vector4 value1, Vector4 value2, Vector4 amount) => throw new NotImplementedException("Vector4.Lerp");
    public static Vector4 LessThan(Vector4 left, Vector4 right) => throw new NotImplementedException("Vector4.LessThan");
    public static bool LessThanAll(Vector4 left, Vector4 right) => throw new NotImplementedException("Vector4.LessThanAll");
    public static bool LessThanAny(Vector4 left, Vector4 right) => throw new NotImplementedException("Vector4.LessThanAny");
    public static Vector4 LessThanOrEqual(Vector4 left, Vector4 right) => throw new NotImplementedException("Vector4.LessThanOrEqual");
    public static bool LessThanOrEqualAll(Vector4 left, Vector4 right) => throw new NotImplementedException("Vector4.LessThanOrEqualAll");
    public static bool LessThanOrEqualAny(Vector4 left, Vector4 right) => throw new NotImplementedException("Vector4.LessThanOrEqualAny");
    public static unsafe Vector4 Load(float* source) => throw new NotImplementedException("Vector4.Load");
    public static unsafe Vector4 LoadAligned(float* source) => throw new NotImplementedException("Vector4.LoadAligned");
    public static unsafe Vector4 LoadAlignedNonTemporal(float* source) => throw new NotImplementedException("Vector4.LoadAlignedNonTemporal");
    public static Vector4 LoadUnsafe(in float source) => throw new NotImplementedException("Vector4.LoadUnsafe");
    public static Vector4 LoadUnsafe(in float source, nuint elementOffset) => throw new NotImplementedException("Vector4.LoadUnsafe");
    public static Vector4 Log(Vector4 vector) => throw new NotImplementedException("Vector4.Log");
    public static Vector4 Log2(Vector4 vector) => throw new NotImplementedException("Vector4.Log2");
    public static Vector4 Max(Vector4 value1, Vector4 value2) => throw new NotImplementedException("Vector4.Max");
    public static Vector4 MaxMagnitude(Vector4 value1, Vector4 value2) => throw new NotImplementedException("Vector4.MaxMagnitude");
    public static Vector4 MaxMagnitudeNumber(Vector4 value1, Vector4 value2) => throw new NotImplementedException("Vector4.MaxMagnitudeNumber");
    public static Vector4 MaxNative(Vector4 value1, Vector4 value2) => throw new NotImplementedException("Vector4.MaxNative");
    public static Vector4 MaxNumber(Vector4 value1, Vector4 value2) => throw new NotImplementedException("Vector4.MaxNumber");
    public static Vector4 Min(Vector4 value1, Vector4 value2) => throw new NotImplementedException("Vector4.Min");
    public static Vector4 MinMagnitude(Vector4 value1, Vector4 value2) => throw new NotImplementedException("Vector4.MinMagnitude");
    public static Vector4 MinMagnitudeNumber(Vector4 value1, Vector4 value2) => throw new NotImplementedException("Vector4.MinMagnitudeNumber");
    public static Vector4 MinNative(Vector4 value1, Vector4 value2) => throw new NotImplementedException("Vector4.MinNative");
    public static Vector4 MinNumber(Vector4 value1, Vector4 value2) => throw new NotImplementedException("Vector4.MinNumber");
    public static Vector4 Multiply(Vector4 left, Vector4 right) => throw new NotImplementedException("Vector4.Multiply");
    public static Vector4 Multiply(Vector4 left, float right) => throw new NotImplementedException("Vector4.Multiply");
    public static Vector4 Multiply(float left, Vector4 right) => throw new NotImplementedException("Vector4.Multiply");
    public static Vector4 MultiplyAddEstimate(Vector4 left, Vector4 right, Vector4 addend) => throw new NotImplementedException("Vector4.MultiplyAddEstimate");
    public static Vector4 Negate(Vector4 value) => throw new NotImplementedException("Vector4.Negate");
    public static bool None(Vector4 vector, float value) => throw new NotImplementedException("Vector4.None");
    public static bool NoneWhereAllBitsSet(Vector4 vector) => throw new NotImplementedException("Vector4.NoneWhereAllBitsSet");
    public static Vector4 Normalize(Vector4 vector) => throw new NotImplementedException("Vector4.Normalize");
    public static Vector4 OnesComplement(Vector4 value) => throw new NotImplementedException("Vector4.OnesComplement");
    public static Vector4 RadiansToDegrees(Vector4 radians) => throw new NotImplementedException("Vector4.RadiansToDegrees");
    public static Vector4 Round(Vector4 vector) => throw new NotImplementedException("Vector4.Round");
    public static Vector4 Round(Vector4 vector, MidpointRounding mode) => throw new NotImplementedException("Vector4.Round");
    public static Vector4 Shuffle(Vector4 vector, byte xIndex, byte yIndex, byte zIndex, byte wIndex) => throw new NotImplementedException("Vector4.Shuffle");
    public static Vector4 Sin(Vector4 vector) => throw new NotImplementedException("Vector4.Sin");
    public static ValueTuple<Vector4, Vector4> SinCos(Vector4 vector) => throw new NotImplementedException("Vector4.SinCos");
    public static Vector4 SquareRoot(Vector4 value) => throw new NotImplementedException("Vector4.SquareRoot");
    public static Vector4 Subtract(Vector4 left, Vector4 right) => throw new NotImplementedException("Vector4.Subtract");
    public static float Sum(Vector4 value) => throw new NotImplementedException("Vector4.Sum");
    public static Vector4 Transform(Vector2 position, Matrix4x4 matrix) => throw new NotImplementedException("Vector4.Transform");
    public static Vector4 Transform(Vector2 value, Quaternion rotation) => throw new NotImplementedException("Vector4.Transform");
    public static Vector4 Transform(Vector3 position, Matrix4x4 matrix) => throw new NotImplementedException("Vector4.Transform");
    public static Vector4 Transform(Vector3 value, Quaternion rotation) => throw new NotImplementedException("Vector4.Transform");
    public static Vector4 Transform(Vector4 vector, Matrix4x4 matrix) => throw new NotImplementedException("Vector4.Transform");
    public static Vector4 Transform(Vector4 value, Quaternion rotation) => throw new NotImplementedException("Vector4.Transform");
    public static Vector4 Truncate(Vector4 vector) => throw new NotImplementedException("Vector4.Truncate");
    public static Vector4 Xor(Vector4 left, Vector4 right) => throw new NotImplementedException("Vector4.Xor");
    public void CopyTo(float[] array) => throw new NotImplementedException("Vector4.CopyTo");
    public void CopyTo(float[] array, int index) => throw new NotImplementedException("Vector4.CopyTo");
    public void CopyTo(Span<float> destination) => throw new NotImplementedException("Vector4.CopyTo");
    public bool TryCopyTo(Span<float> destination) => throw new NotImplementedException("Vector4.TryCopyTo");
    public bool Equals(Vector4 other) => throw new NotImplementedException("Vector4.Equals");
    public override bool Equals(object obj) => throw new NotImplementedException("Vector4.Equals");
    public override int GetHashCode() => throw new NotImplementedException("Vector4.GetHashCode");
    public float Length() => throw new NotImplementedException("Vector4.Length");
    public float LengthSquared() => throw new NotImplementedException("Vector4.LengthSquared");
    public override string ToString() => throw new NotImplementedException("Vector4.ToString");
    public string ToString(string format) => throw new NotImplementedException("Vector4.ToString");
    public string ToString(string format, IFormatProvider formatProvider) => throw new NotImplementedException("Vector4.ToString");
}
