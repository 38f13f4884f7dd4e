using System;

namespace System.Numerics;

/// <summary>Vector3; not done yet.</summary>
public struct Vector3 : IEquatable<Vector3>, IFormattable
{
    public float X;
    public float Y;
    public float Z;
    public Vector3(float value) { throw new NotImplementedException("Vector3"); }
    public Vector3(Vector2 value, float z) { throw new NotImplementedException("Vector3"); }
    public Vector3(float x, float y, float z) { throw new NotImplementedException("Vector3"); }
    public Vector3(ReadOnlySpan<float> values) { throw new NotImplementedException("Vector3"); }
    public static Vector3 AllBitsSet { get => throw new NotImplementedException("Vector3.AllBitsSet"); }
    public static Vector3 E { get => throw new NotImplementedException("Vector3.E"); }
    public static Vector3 Epsilon { get => throw new NotImplementedException("Vector3.Epsilon"); }
    public static Vector3 NaN { get => throw new NotImplementedException("Vector3.NaN"); }
    public static Vector3 NegativeInfinity { get => throw new NotImplementedException("Vector3.NegativeInfinity"); }
    public static Vector3 NegativeZero { get => throw new NotImplementedException("Vector3.NegativeZero"); }
    public static Vector3 One { get => throw new NotImplementedException("Vector3.One"); }
    public static Vector3 Pi { get => throw new NotImplementedException("Vector3.Pi"); }
    public static Vector3 PositiveInfinity { get => throw new NotImplementedException("Vector3.PositiveInfinity"); }
    public static Vector3 Tau { get => throw new NotImplementedException("Vector3.Tau"); }
    public static Vector3 UnitX { get => throw new NotImplementedException("Vector3.UnitX"); }
    public static Vector3 UnitY { get => throw new NotImplementedException("Vector3.UnitY"); }
    public static Vector3 UnitZ { get => throw new NotImplementedException("Vector3.UnitZ"); }
    public static Vector3 Zero { get => throw new NotImplementedException("Vector3.Zero"); }
    public float this[int index] { get => throw new NotImplementedException("Vector3.Item"); set => throw new NotImplementedException("Vector3.Item"); }
    public static Vector3 operator +(Vector3 left, Vector3 right) => throw new NotImplementedException("Vector3");
    public static Vector3 operator /(Vector3 left, Vector3 right) => throw new NotImplementedException("Vector3");
    public static Vector3 operator /(Vector3 value1, float value2) => throw new NotImplementedException("Vector3");
    public static bool operator ==(Vector3 left, Vector3 right) => throw new NotImplementedException("Vector3");
    public static bool operator !=(Vector3 left, Vector3 right) => throw new NotImplementedException("Vector3");
    public static Vector3 operator *(Vector3 left, Vector3 right) => throw new NotImplementedException("Vector3");
    public static Vector3 operator *(Vector3 left, float right) => throw new NotImplementedException("Vector3");
    public static Vector3 operator *(float left, Vector3 right) => throw new NotImplementedException("Vector3");
    public static Vector3 operator -(Vector3 left, Vector3 right) => throw new NotImplementedException("Vector3");
    public static Vector3 operator -(Vector3 value) => throw new NotImplementedException("Vector3");
    public static Vector3 operator &(Vector3 left, Vector3 right) => throw new NotImplementedException("Vector3");
    public static Vector3 operator |(Vector3 left, Vector3 right) => throw new NotImplementedException("Vector3");
    public static Vector3 operator ^(Vector3 left, Vector3 right) => throw new NotImplementedException("Vector3");
    public static Vector3 operator <<(Vector3 value, int shiftAmount) => throw new NotImplementedException("Vector3");
    public static Vector3 operator ~(Vector3 value) => throw new NotImplementedException("Vector3");
    public static Vector3 operator >>(Vector3 value, int shiftAmount) => throw new NotImplementedException("Vector3");
    public static Vector3 operator +(Vector3 value) => throw new NotImplementedException("Vector3");
    public static Vector3 operator >>>(Vector3 value, int shiftAmount) => throw new NotImplementedException("Vector3");
    public static Vector3 Abs(Vector3 value) => throw new NotImplementedException("Vector3.Abs");
    public static Vector3 Add(Vector3 left, Vector3 right) => throw new NotImplementedException("Vector3.Add");
    public static bool All(Vector3 vector, float value) => throw new NotImplementedException("Vector3.All");
    public static bool AllWhereAllBitsSet(Vector3 vector) => throw new NotImplementedException("Vector3.AllWhereAllBitsSet");
    public static Vector3 AndNot(Vector3 left, Vector3 right) => throw new NotImplementedException("Vector3.AndNot");
    public static bool Any(Vector3 vector, float value) => throw new NotImplementedException("Vector3.Any");
    public static bool AnyWhereAllBitsSet(Vector3 vector) => throw new NotImplementedException("Vector3.AnyWhereAllBitsSet");
    public static Vector3 BitwiseAnd(Vector3 left, Vector3 right) => throw new NotImplementedException("Vector3.BitwiseAnd");
    public static Vector3 BitwiseOr(Vector3 left, Vector3 right) => throw new NotImplementedException("Vector3.BitwiseOr");
    public static Vector3 Clamp(Vector3 value1, Vector3 min, Vector3 max) => throw new NotImplementedException("Vector3.Clamp");
    public static Vector3 ClampNative(Vector3 value1, Vector3 min, Vector3 max) => throw new NotImplementedException("Vector3.ClampNative");
    public static Vector3 ConditionalSelect(Vector3 condition, Vector3 left, Vector3 right) => throw new NotImplementedException("Vector3.ConditionalSelect");
    public static Vector3 CopySign(Vector3 value, Vector3 sign) => throw new NotImplementedException("Vector3.CopySign");
    public static Vector3 Cos(Vector3 vector) => throw new NotImplementedException("Vector3.Cos");
    public static int Count(Vector3 vector, float value) => throw new NotImplementedException("Vector3.Count");
    public static int CountWhereAllBitsSet(Vector3 vector) => throw new NotImplementedException("Vector3.CountWhereAllBitsSet");
    public static Vector3 Create(float value) => throw new NotImplementedException("Vector3.Create");
    public static Vector3 Create(Vector2 vector, float z) => throw new NotImplementedException("Vector3.Create");
    public static Vector3 Create(float x, float y, float z) => throw new NotImplementedException("Vector3.Create");
    public static Vector3 Create(ReadOnlySpan<float> values) => throw new NotImplementedException("Vector3.Create");
    public static Vector3 CreateScalar(float x) => throw new NotImplementedException("Vector3.CreateScalar");
    public static Vector3 CreateScalarUnsafe(float x) => throw new NotImplementedException("Vector3.CreateScalarUnsafe");
    public static Vector3 Cross(Vector3 vector1, Vector3 vector2) => throw new NotImplementedException("Vector3.Cross");
    public static Vector3 DegreesToRadians(Vector3 degrees) => throw new NotImplementedException("Vector3.DegreesToRadians");
    public static float Distance(Vector3 value1, Vector3 value2) => throw new NotImplementedException("Vector3.Distance");
    public static float DistanceSquared(Vector3 value1, Vector3 value2) => throw new NotImplementedException("Vector3.DistanceSquared");
    public static Vector3 Divide(Vector3 left, Vector3 right) => throw new NotImplementedException("Vector3.Divide");
    public static Vector3 Divide(Vector3 left, float divisor) => throw new NotImplementedException("Vector3.Divide");
    public static float Dot(Vector3 vector1, Vector3 vector2) => throw new NotImplementedException("Vector3.Dot");
    public static Vector3 Exp(Vector3 vector) => throw new NotImplementedException("Vector3.Exp");
    public static Vector3 Equals(Vector3 left, Vector3 right) => throw new NotImplementedException("Vector3.Equals");
    public static bool EqualsAll(Vector3 left, Vector3 right) => throw new NotImplementedException("Vector3.EqualsAll");
    public static bool EqualsAny(Vector3 left, Vector3 right) => throw new NotImplementedException("Vector3.EqualsAny");
    public static Vector3 FusedMultiplyAdd(Vector3 left, Vector3 right, Vector3 addend) => throw new NotImplementedException("Vector3.FusedMultiplyAdd");
    public static Vector3 GreaterThan(Vector3 left, Vector3 right) => throw new NotImplementedException("Vector3.GreaterThan");
    public static bool GreaterThanAll(Vector3 left, Vector3 right) => throw new NotImplementedException("Vector3.GreaterThanAll");
    public static bool GreaterThanAny(Vector3 left, Vector3 right) => throw new NotImplementedException("Vector3.GreaterThanAny");
    public static Vector3 GreaterThanOrEqual(Vector3 left, Vector3 right) => throw new NotImplementedException("Vector3.GreaterThanOrEqual");
    public static bool GreaterThanOrEqualAll(Vector3 left, Vector3 right) => throw new NotImplementedException("Vector3.GreaterThanOrEqualAll");
    public static bool GreaterThanOrEqualAny(Vector3 left, Vector3 right) => throw new NotImplementedException("Vector3.GreaterThanOrEqualAny");
    public static Vector3 Hypot(Vector3 x, Vector3 y) => throw new NotImplementedException("Vector3.Hypot");
    public static int IndexOf(Vector3 vector, float value) => throw new NotImplementedException("Vector3.IndexOf");
    public static int IndexOfWhereAllBitsSet(Vector3 vector) => throw new NotImplementedException("Vector3.IndexOfWhereAllBitsSet");
    public static Vector3 IsEvenInteger(Vector3 vector) => throw new NotImplementedException("Vector3.IsEvenInteger");
    public static Vector3 IsFinite(Vector3 vector) => throw new NotImplementedException("Vector3.IsFinite");
    public static Vector3 IsInfinity(Vector3 vector) => throw new NotImplementedException("Vector3.IsInfinity");
    public static Vector3 IsInteger(Vector3 vector) => throw new NotImplementedException("Vector3.IsInteger");
    public static Vector3 IsNaN(Vector3 vector) => throw new NotImplementedException("Vector3.IsNaN");
    public static Vector3 IsNegative(Vector3 vector) => throw new NotImplementedException("Vector3.IsNegative");
    public static Vector3 IsNegativeInfinity(Vector3 vector) => throw new NotImplementedException("Vector3.IsNegativeInfinity");
    public static Vector3 IsNormal(Vector3 vector) => throw new NotImplementedException("Vector3.IsNormal");
    public static Vector3 IsOddInteger(Vector3 vector) => throw new NotImplementedException("Vector3.IsOddInteger");
    public static Vector3 IsPositive(Vector3 vector) => throw new NotImplementedException("Vector3.IsPositive");
    public static Vector3 IsPositiveInfinity(Vector3 vector) => throw new NotImplementedException("Vector3.IsPositiveInfinity");
    public static Vector3 IsSubnormal(Vector3 vector) => throw new NotImplementedException("Vector3.IsSubnormal");
    public static Vector3 IsZero(Vector3 vector) => throw new NotImplementedException("Vector3.IsZero");
    public static int LastIndexOf(Vector3 vector, float value) => throw new NotImplementedException("Vector3.LastIndexOf");
    public static int LastIndexOfWhereAllBitsSet(Vector3 vector) => throw new NotImplementedException("Vector3.LastIndexOfWhereAllBitsSet");
    public static Vector3 Lerp(Vector3 value1, Vector3 value2, float amount) => throw new NotImplementedException("Vector3.Lerp");
    public static Vector3 Lerp(Vector3 value1, Vector3 value2, Vector3 amount) => throw new NotImplementedException("Vector3.Lerp");
    public static Vector3 LessThan(Vector3 left, Vector3 right) => throw new NotImplementedException("Vector3.LessThan");
    public static bool LessThanAll(Vector3 left, Vector3 right) => throw new NotImplementedException("Vector3.LessThanAll");
    public static bool LessThanAny(Vector3 left, Vector3 right) => throw new NotImplementedException("Vector3.LessThanAny");
    public static Vector3 LessThanOrEqual(Vector3 left, Vector3 right) => throw new NotImplementedException("Vector3.LessThanOrEqual");
    public static bool LessThanOrEqualAll(Vector3 left, Vector3 right) => throw new NotImplementedException("Vector3.LessThanOrEqualAll");
    public static bool LessThanOrEqualAny(Vector3 left, Vector3 right) => throw new NotImplementedException("Vector3.LessThanOrEqualAny");
    public static unsafe Vector3 Load(float* source) => throw new NotImplementedException("Vector3.Load");
    public static unsafe Vector3 LoadAligned(float* source) => throw new NotImplementedException("Vector3.LoadAligned");
    public static unsafe Vector3 LoadAlignedNonTemporal(float* source) => throw new NotImplementedException("Vector3.LoadAlignedNonTemporal");
    public static Vector3 LoadUnsafe(in float source) => throw new NotImplementedException("Vector3.LoadUnsafe");
    public static Vector3 LoadUnsafe(in float source, nuint elementOffset) => throw new NotImplementedException("Vector3.LoadUnsafe");
    public static Vector3 Log(Vector3 vector) => throw new NotImplementedException("Vector3.Log");
    public static Vector3 Log2(Vector3 vector) => throw new NotImplementedException("Vector3.Log2");
    public static Vector3 Max(Vector3 value1, Vector3 value2) => throw new NotImplementedException("Vector3.Max");
    public static Vector3 MaxMagnitude(Vector3 value1, Vector3 value2) => throw new NotImplementedException("Vector3.MaxMagnitude");
    public static Vector3 MaxMagnitudeNumber(Vector3 value1, Vector3 value2) => throw new NotImplementedException("Vector3.MaxMagnitudeNumber");
    public static Vector3 MaxNative(Vector3 value1, Vector3 value2) => throw new NotImplementedException("Vector3.MaxNative");
    public static Vector3 MaxNumber(Vector3 value1, Vector3 value2) => throw new NotImplementedException("Vector3.MaxNumber");
    public static Vector3 Min(Vector3 value1, Vector3 value2) => throw new NotImplementedException("Vector3.Min");
    public static Vector3 MinMagnitude(Vector3 value1, Vector3 value2) => throw new NotImplementedException("Vector3.MinMagnitude");
    public static Vector3 MinMagnitudeNumber(Vector3 value1, Vector3 value2) => throw new NotImplementedException("Vector3.MinMagnitudeNumber");
    public static Vector3 MinNative(Vector3 value1, Vector3 value2) => throw new NotImplementedException("Vector3.MinNative");
    public static Vector3 MinNumber(Vector3 value1, Vector3 value2) => throw new NotImplementedException("Vector3.MinNumber");
    public static Vector3 Multiply(Vector3 left, Vector3 right) => throw new NotImplementedException("Vector3.Multiply");
    public static Vector3 Multiply(Vector3 left, float right) => throw new NotImplementedException("Vector3.Multiply");
    public static Vector3 Multiply(float left, Vector3 right) => throw new NotImplementedException("Vector3.Multiply");
    public static Vector3 MultiplyAddEstimate(Vector3 left, Vector3 right, Vector3 addend) => throw new NotImplementedException("Vector3.MultiplyAddEstimate");
    public static Vector3 Negate(Vector3 value) => throw new NotImplementedException("Vector3.Negate");
    public static bool None(Vector3 vector, float value) => throw new NotImplementedException("Vector3.None");
    public static bool NoneWhereAllBitsSet(Vector3 vector) => throw new NotImplementedException("Vector3.NoneWhereAllBitsSet");
    public static Vector3 Normalize(Vector3 value) => throw new NotImplementedException("Vector3.Normalize");
    public static Vector3 OnesComplement(Vector3 value) => throw new NotImplementedException("Vector3.OnesComplement");
    public static Vector3 RadiansToDegrees(Vector3 radians) => throw new NotImplementedException("Vector3.RadiansToDegrees");
    public static Vector3 Reflect(Vector3 vector, Vector3 normal) => throw new NotImplementedException("Vector3.Reflect");
    public static Vector3 Round(Vector3 vector) => throw new NotImplementedException("Vector3.Round");
    public static Vector3 Round(Vector3 vector, MidpointRounding mode) => throw new NotImplementedException("Vector3.Round");
    public static Vector3 Shuffle(Vector3 vector, byte xIndex, byte yIndex, byte zIndex) => throw new NotImplementedException("Vector3.Shuffle");
    public static Vector3 Sin(Vector3 vector) => throw new NotImplementedException("Vector3.Sin");
    public static ValueTuple<Vector3, Vector3> SinCos(Vector3 vector) => throw new NotImplementedException("Vector3.SinCos");
    public static Vector3 SquareRoot(Vector3 value) => throw new NotImplementedException("Vector3.SquareRoot");
    public static Vector3 Subtract(Vector3 left, Vector3 right) => throw new NotImplementedException("Vector3.Subtract");
    public static float Sum(Vector3 value) => throw new NotImplementedException("Vector3.Sum");
    public static Vector3 Transform(Vector3 position, Matrix4x4 matrix) => throw new NotImplementedException("Vector3.Transform");
    public static Vector3 Transform(Vector3 value, Quaternion rotation) => throw new NotImplementedException("Vector3.Transform");
    public static Vector3 TransformNormal(Vector3 normal, Matrix4x4 matrix) => throw new NotImplementedException("Vector3.TransformNormal");
    public static Vector3 Truncate(Vector3 vector) => throw new NotImplementedException("Vector3.Truncate");
    public static Vector3 Xor(Vector3 left, Vector3 right) => throw new NotImplementedException("Vector3.Xor");
    public void CopyTo(float[] array) => throw new NotImplementedException("Vector3.CopyTo");
    public void CopyTo(float[] array, int index) => throw new NotImplementedException("Vector3.CopyTo");
    public void CopyTo(Span<float> destination) => throw new NotImplementedException("Vector3.CopyTo");
    public bool TryCopyTo(Span<float> destination) => throw new NotImplementedException("Vector3.TryCopyTo");
    public override bool Equals(object obj) => throw new NotImplementedException("Vector3.Equals");
    public bool Equals(Vector3 other) => throw new NotImplementedException("Vector3.Equals");
    public override int GetHashCode() => throw new NotImplementedException("Vector3.GetHashCode");
    public float Length() => throw new NotImplementedException("Vector3.Length");
    public float LengthSquared() => throw new NotImplementedException("Vector3.LengthSquared");
    public override string ToString() => throw new NotImplementedException("Vector3.ToString");
    public string ToString(string format) => throw new NotImplementedException("Vector3.ToString");
    public string ToString(string format, IFormatProvider formatProvider) => throw new NotImplementedException("Vector3.ToString");
}
