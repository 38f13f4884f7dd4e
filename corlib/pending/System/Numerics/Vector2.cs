using System;

namespace System.Numerics;

/// <summary>Vector2; not done yet.</summary>
public struct Vector2 : IEquatable<Vector2>, IFormattable
{
    public float X;
    public float Y;
    public Vector2(float value) { throw new NotImplementedException("Vector2"); }
    public Vector2(float x, float y) { throw new NotImplementedException("Vector2"); }
    public Vector2(ReadOnlySpan<float> values) { throw new NotImplementedException("Vector2"); }
    public static Vector2 AllBitsSet { get => throw new NotImplementedException("Vector2.AllBitsSet"); }
    public static Vector2 E { get => throw new NotImplementedException("Vector2.E"); }
    public static Vector2 Epsilon { get => throw new NotImplementedException("Vector2.Epsilon"); }
    public static Vector2 NaN { get => throw new NotImplementedException("Vector2.NaN"); }
    public static Vector2 NegativeInfinity { get => throw new NotImplementedException("Vector2.NegativeInfinity"); }
    public static Vector2 NegativeZero { get => throw new NotImplementedException("Vector2.NegativeZero"); }
    public static Vector2 One { get => throw new NotImplementedException("Vector2.One"); }
    public static Vector2 Pi { get => throw new NotImplementedException("Vector2.Pi"); }
    public static Vector2 PositiveInfinity { get => throw new NotImplementedException("Vector2.PositiveInfinity"); }
    public static Vector2 Tau { get => throw new NotImplementedException("Vector2.Tau"); }
    public static Vector2 UnitX { get => throw new NotImplementedException("Vector2.UnitX"); }
    public static Vector2 UnitY { get => throw new NotImplementedException("Vector2.UnitY"); }
    public static Vector2 Zero { get => throw new NotImplementedException("Vector2.Zero"); }
    public float this[int index] { get => throw new NotImplementedException("Vector2.Item"); set => throw new NotImplementedException("Vector2.Item"); }
    public static Vector2 operator +(Vector2 left, Vector2 right) => throw new NotImplementedException("Vector2");
    public static Vector2 operator /(Vector2 left, Vector2 right) => throw new NotImplementedException("Vector2");
    public static Vector2 operator /(Vector2 value1, float value2) => throw new NotImplementedException("Vector2");
    public static bool operator ==(Vector2 left, Vector2 right) => throw new NotImplementedException("Vector2");
    public static bool operator !=(Vector2 left, Vector2 right) => throw new NotImplementedException("Vector2");
    public static Vector2 operator *(Vector2 left, Vector2 right) => throw new NotImplementedException("Vector2");
    public static Vector2 operator *(Vector2 left, float right) => throw new NotImplementedException("Vector2");
    public static Vector2 operator *(float left, Vector2 right) => throw new NotImplementedException("Vector2");
    public static Vector2 operator -(Vector2 left, Vector2 right) => throw new NotImplementedException("Vector2");
    public static Vector2 operator -(Vector2 value) => throw new NotImplementedException("Vector2");
    public static Vector2 operator &(Vector2 left, Vector2 right) => throw new NotImplementedException("Vector2");
    public static Vector2 operator |(Vector2 left, Vector2 right) => throw new NotImplementedException("Vector2");
    public static Vector2 operator ^(Vector2 left, Vector2 right) => throw new NotImplementedException("Vector2");
    public static Vector2 operator <<(Vector2 value, int shiftAmount) => throw new NotImplementedException("Vector2");
    public static Vector2 operator ~(Vector2 value) => throw new NotImplementedException("Vector2");
    public static Vector2 operator >>(Vector2 value, int shiftAmount) => throw new NotImplementedException("Vector2");
    public static Vector2 operator +(Vector2 value) => throw new NotImplementedException("Vector2");
    public static Vector2 operator >>>(Vector2 value, int shiftAmount) => throw new NotImplementedException("Vector2");
    public static Vector2 Abs(Vector2 value) => throw new NotImplementedException("Vector2.Abs");
    public static Vector2 Add(Vector2 left, Vector2 right) => throw new NotImplementedException("Vector2.Add");
    public static bool All(Vector2 vector, float value) => throw new NotImplementedException("Vector2.All");
    public static bool AllWhereAllBitsSet(Vector2 vector) => throw new NotImplementedException("Vector2.AllWhereAllBitsSet");
    public static Vector2 AndNot(Vector2 left, Vector2 right) => throw new NotImplementedException("Vector2.AndNot");
    public static bool Any(Vector2 vector, float value) => throw new NotImplementedException("Vector2.Any");
    public static bool AnyWhereAllBitsSet(Vector2 vector) => throw new NotImplementedException("Vector2.AnyWhereAllBitsSet");
    public static Vector2 BitwiseAnd(Vector2 left, Vector2 right) => throw new NotImplementedException("Vector2.BitwiseAnd");
    public static Vector2 BitwiseOr(Vector2 left, Vector2 right) => throw new NotImplementedException("Vector2.BitwiseOr");
    public static Vector2 Clamp(Vector2 value1, Vector2 min, Vector2 max) => throw new NotImplementedException("Vector2.Clamp");
    public static Vector2 ClampNative(Vector2 value1, Vector2 min, Vector2 max) => throw new NotImplementedException("Vector2.ClampNative");
    public static Vector2 ConditionalSelect(Vector2 condition, Vector2 left, Vector2 right) => throw new NotImplementedException("Vector2.ConditionalSelect");
    public static Vector2 CopySign(Vector2 value, Vector2 sign) => throw new NotImplementedException("Vector2.CopySign");
    public static Vector2 Cos(Vector2 vector) => throw new NotImplementedException("Vector2.Cos");
    public static int Count(Vector2 vector, float value) => throw new NotImplementedException("Vector2.Count");
    public static int CountWhereAllBitsSet(Vector2 vector) => throw new NotImplementedException("Vector2.CountWhereAllBitsSet");
    public static Vector2 Create(float value) => throw new NotImplementedException("Vector2.Create");
    public static Vector2 Create(float x, float y) => throw new NotImplementedException("Vector2.Create");
    public static Vector2 Create(ReadOnlySpan<float> values) => throw new NotImplementedException("Vector2.Create");
    public static Vector2 CreateScalar(float x) => throw new NotImplementedException("Vector2.CreateScalar");
    public static Vector2 CreateScalarUnsafe(float x) => throw new NotImplementedException("Vector2.CreateScalarUnsafe");
    public static float Cross(Vector2 value1, Vector2 value2) => throw new NotImplementedException("Vector2.Cross");
    public static Vector2 DegreesToRadians(Vector2 degrees) => throw new NotImplementedException("Vector2.DegreesToRadians");
    public static float Distance(Vector2 value1, Vector2 value2) => throw new NotImplementedException("Vector2.Distance");
    public static float DistanceSquared(Vector2 value1, Vector2 value2) => throw new NotImplementedException("Vector2.DistanceSquared");
    public static Vector2 Divide(Vector2 left, Vector2 right) => throw new NotImplementedException("Vector2.Divide");
    public static Vector2 Divide(Vector2 left, float divisor) => throw new NotImplementedException("Vector2.Divide");
    public static float Dot(Vector2 value1, Vector2 value2) => throw new NotImplementedException("Vector2.Dot");
    public static Vector2 Exp(Vector2 vector) => throw new NotImplementedException("Vector2.Exp");
    public static Vector2 Equals(Vector2 left, Vector2 right) => throw new NotImplementedException("Vector2.Equals");
    public static bool EqualsAll(Vector2 left, Vector2 right) => throw new NotImplementedException("Vector2.EqualsAll");
    public static bool EqualsAny(Vector2 left, Vector2 right) => throw new NotImplementedException("Vector2.EqualsAny");
    public static Vector2 FusedMultiplyAdd(Vector2 left, Vector2 right, Vector2 addend) => throw new NotImplementedException("Vector2.FusedMultiplyAdd");
    public static Vector2 GreaterThan(Vector2 left, Vector2 right) => throw new NotImplementedException("Vector2.GreaterThan");
    public static bool GreaterThanAll(Vector2 left, Vector2 right) => throw new NotImplementedException("Vector2.GreaterThanAll");
    public static bool GreaterThanAny(Vector2 left, Vector2 right) => throw new NotImplementedException("Vector2.GreaterThanAny");
    public static Vector2 GreaterThanOrEqual(Vector2 left, Vector2 right) => throw new NotImplementedException("Vector2.GreaterThanOrEqual");
    public static bool GreaterThanOrEqualAll(Vector2 left, Vector2 right) => throw new NotImplementedException("Vector2.GreaterThanOrEqualAll");
    public static bool GreaterThanOrEqualAny(Vector2 left, Vector2 right) => throw new NotImplementedException("Vector2.GreaterThanOrEqualAny");
    public static Vector2 Hypot(Vector2 x, Vector2 y) => throw new NotImplementedException("Vector2.Hypot");
    public static int IndexOf(Vector2 vector, float value) => throw new NotImplementedException("Vector2.IndexOf");
    public static int IndexOfWhereAllBitsSet(Vector2 vector) => throw new NotImplementedException("Vector2.IndexOfWhereAllBitsSet");
    public static Vector2 IsEvenInteger(Vector2 vector) => throw new NotImplementedException("Vector2.IsEvenInteger");
    public static Vector2 IsFinite(Vector2 vector) => throw new NotImplementedException("Vector2.IsFinite");
    public static Vector2 IsInfinity(Vector2 vector) => throw new NotImplementedException("Vector2.IsInfinity");
    public static Vector2 IsInteger(Vector2 vector) => throw new NotImplementedException("Vector2.IsInteger");
    public static Vector2 IsNaN(Vector2 vector) => throw new NotImplementedException("Vector2.IsNaN");
    public static Vector2 IsNegative(Vector2 vector) => throw new NotImplementedException("Vector2.IsNegative");
    public static Vector2 IsNegativeInfinity(Vector2 vector) => throw new NotImplementedException("Vector2.IsNegativeInfinity");
    public static Vector2 IsNormal(Vector2 vector) => throw new NotImplementedException("Vector2.IsNormal");
    public static Vector2 IsOddInteger(Vector2 vector) => throw new NotImplementedException("Vector2.IsOddInteger");
    public static Vector2 IsPositive(Vector2 vector) => throw new NotImplementedException("Vector2.IsPositive");
    public static Vector2 IsPositiveInfinity(Vector2 vector) => throw new NotImplementedException("Vector2.IsPositiveInfinity");
    public static Vector2 IsSubnormal(Vector2 vector) => throw new NotImplementedException("Vector2.IsSubnormal");
    public static Vector2 IsZero(Vector2 vector) => throw new NotImplementedException("Vector2.IsZero");
    public static int LastIndexOf(Vector2 vector, float value) => throw new NotImplementedException("Vector2.LastIndexOf");
    public static int LastIndexOfWhereAllBitsSet(Vector2 vector) => throw new NotImplementedException("Vector2.LastIndexOfWhereAllBitsSet");
    public static Vector2 Lerp(Vector2 value1, Vector2 value2, float amount) => throw new NotImplementedException("Vector2.Lerp");
    public static Vector2 Lerp(Vector2 value1, Vector2 value2, Vector2 amount) => throw new NotImplementedException("Vector2.Lerp");
    public static Vector2 LessThan(Vector2 left, Vector2 right) => throw new NotImplementedException("Vector2.LessThan");
    public static bool LessThanAll(Vector2 left, Vector2 right) => throw new NotImplementedException("Vector2.LessThanAll");
    public static bool LessThanAny(Vector2 left, Vector2 right) => throw new NotImplementedException("Vector2.LessThanAny");
    public static Vector2 LessThanOrEqual(Vector2 left, Vector2 right) => throw new NotImplementedException("Vector2.LessThanOrEqual");
    public static bool LessThanOrEqualAll(Vector2 left, Vector2 right) => throw new NotImplementedException("Vector2.LessThanOrEqualAll");
    public static bool LessThanOrEqualAny(Vector2 left, Vector2 right) => throw new NotImplementedException("Vector2.LessThanOrEqualAny");
    public static unsafe Vector2 Load(float* source) => throw new NotImplementedException("Vector2.Load");
    public static unsafe Vector2 LoadAligned(float* source) => throw new NotImplementedException("Vector2.LoadAligned");
    public static unsafe Vector2 LoadAlignedNonTemporal(float* source) => throw new NotImplementedException("Vector2.LoadAlignedNonTemporal");
    public static Vector2 LoadUnsafe(in float source) => throw new NotImplementedException("Vector2.LoadUnsafe");
    public static Vector2 LoadUnsafe(in float source, nuint elementOffset) => throw new NotImplementedException("Vector2.LoadUnsafe");
    public static Vector2 Log(Vector2 vector) => throw new NotImplementedException("Vector2.Log");
    public static Vector2 Log2(Vector2 vector) => throw new NotImplementedException("Vector2.Log2");
    public static Vector2 Max(Vector2 value1, Vector2 value2) => throw new NotImplementedException("Vector2.Max");
    public static Vector2 MaxMagnitude(Vector2 value1, Vector2 value2) => throw new NotImplementedException("Vector2.MaxMagnitude");
    public static Vector2 MaxMagnitudeNumber(Vector2 value1, Vector2 value2) => throw new NotImplementedException("Vector2.MaxMagnitudeNumber");
    public static Vector2 MaxNative(Vector2 value1, Vector2 value2) => throw new NotImplementedException("Vector2.MaxNative");
    public static Vector2 MaxNumber(Vector2 value1, Vector2 value2) => throw new NotImplementedException("Vector2.MaxNumber");
    public static Vector2 Min(Vector2 value1, Vector2 value2) => throw new NotImplementedException("Vector2.Min");
    public static Vector2 MinMagnitude(Vector2 value1, Vector2 value2) => throw new NotImplementedException("Vector2.MinMagnitude");
    public static Vector2 MinMagnitudeNumber(Vector2 value1, Vector2 value2) => throw new NotImplementedException("Vector2.MinMagnitudeNumber");
    public static Vector2 MinNative(Vector2 value1, Vector2 value2) => throw new NotImplementedException("Vector2.MinNative");
    public static Vector2 MinNumber(Vector2 value1, Vector2 value2) => throw new NotImplementedException("Vector2.MinNumber");
    public static Vector2 Multiply(Vector2 left, Vector2 right) => throw new NotImplementedException("Vector2.Multiply");
    public static Vector2 Multiply(Vector2 left, float right) => throw new NotImplementedException("Vector2.Multiply");
    public static Vector2 Multiply(float left, Vector2 right) => throw new NotImplementedException("Vector2.Multiply");
    public static Vector2 MultiplyAddEstimate(Vector2 left, Vector2 right, Vector2 addend) => throw new NotImplementedException("Vector2.MultiplyAddEstimate");
    public static Vector2 Negate(Vector2 value) => throw new NotImplementedException("Vector2.Negate");
    public static bool None(Vector2 vector, float value) => throw new NotImplementedException("Vector2.None");
    public static bool NoneWhereAllBitsSet(Vector2 vector) => throw new NotImplementedException("Vector2.NoneWhereAllBitsSet");
    public static Vector2 Normalize(Vector2 value) => throw new NotImplementedException("Vector2.Normalize");
    public static Vector2 OnesComplement(Vector2 value) => throw new NotImplementedException("Vector2.OnesComplement");
    public static Vector2 RadiansToDegrees(Vector2 radians) => throw new NotImplementedException("Vector2.RadiansToDegrees");
    public static Vector2 Reflect(Vector2 vector, Vector2 normal) => throw new NotImplementedException("Vector2.Reflect");
    public static Vector2 Round(Vector2 vector) => throw new NotImplementedException("Vector2.Round");
    public static Vector2 Round(Vector2 vector, MidpointRounding mode) => throw new NotImplementedException("Vector2.Round");
    public static Vector2 Shuffle(Vector2 vector, byte xIndex, byte yIndex) => throw new NotImplementedException("Vector2.Shuffle");
    public static Vector2 Sin(Vector2 vector) => throw new NotImplementedException("Vector2.Sin");
    public static ValueTuple<Vector2, Vector2> SinCos(Vector2 vector) => throw new NotImplementedException("Vector2.SinCos");
    public static Vector2 SquareRoot(Vector2 value) => throw new NotImplementedException("Vector2.SquareRoot");
    public static Vector2 Subtract(Vector2 left, Vector2 right) => throw new NotImplementedException("Vector2.Subtract");
    public static float Sum(Vector2 value) => throw new NotImplementedException("Vector2.Sum");
    public static Vector2 Transform(Vector2 position, Matrix3x2 matrix) => throw new NotImplementedException("Vector2.Transform");
    public static Vector2 Transform(Vector2 position, Matrix4x4 matrix) => throw new NotImplementedException("Vector2.Transform");
    public static Vector2 Transform(Vector2 value, Quaternion rotation) => throw new NotImplementedException("Vector2.Transform");
    public static Vector2 TransformNormal(Vector2 normal, Matrix3x2 matrix) => throw new NotImplementedException("Vector2.TransformNormal");
    public static Vector2 TransformNormal(Vector2 normal, Matrix4x4 matrix) => throw new NotImplementedException("Vector2.TransformNormal");
    public static Vector2 Truncate(Vector2 vector) => throw new NotImplementedException("Vector2.Truncate");
    public static Vector2 Xor(Vector2 left, Vector2 right) => throw new NotImplementedException("Vector2.Xor");
    public void CopyTo(float[] array) => throw new NotImplementedException("Vector2.CopyTo");
    public void CopyTo(float[] array, int index) => throw new NotImplementedException("Vector2.CopyTo");
    public void CopyTo(Span<float> destination) => throw new NotImplementedException("Vector2.CopyTo");
    public bool TryCopyTo(Span<float> destination) => throw new NotImplementedException("Vector2.TryCopyTo");
    public override bool Equals(object obj) => throw new NotImplementedException("Vector2.Equals");
    public bool Equals(Vector2 other) => throw new NotImplementedException("Vector2.Equals");
    public override int GetHashCode() => throw new NotImplementedException("Vector2.GetHashCode");
    public float Length() => throw new NotImplementedException("Vector2.Length");
    public float LengthSquared() => throw new NotImplementedException("Vector2.LengthSquared");
    public override string ToString() => throw new NotImplementedException("Vector2.ToString");
    public string ToString(string format) => throw new NotImplementedException("Vector2.ToString");
    public string ToString(string format, IFormatProvider formatProvider) => throw new NotImplementedException("Vector2.ToString");
}
