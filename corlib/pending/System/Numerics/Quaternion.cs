using System;

namespace System.Numerics;

/// <summary>Quaternion; not done yet.</summary>
public struct Quaternion : IEquatable<Quaternion>
{
    public float X;
    public float Y;
    public float Z;
    public float W;
    public Quaternion(float x, float y, float z, float w) { throw new NotImplementedException("Quaternion"); }
    public Quaternion(Vector3 vectorPart, float scalarPart) { throw new NotImplementedException("Quaternion"); }
    public static Quaternion Zero { get => throw new NotImplementedException("Quaternion.Zero"); }
    public static Quaternion Identity { get => throw new NotImplementedException("Quaternion.Identity"); }
    public float this[int index] { get => throw new NotImplementedException("Quaternion.Item"); set => throw new NotImplementedException("Quaternion.Item"); }
    public bool IsIdentity { get => throw new NotImplementedException("Quaternion.IsIdentity"); }
    public static Quaternion operator +(Quaternion value1, Quaternion value2) => throw new NotImplementedException("Quaternion");
    public static Quaternion operator /(Quaternion value1, Quaternion value2) => throw new NotImplementedException("Quaternion");
    public static bool operator ==(Quaternion value1, Quaternion value2) => throw new NotImplementedException("Quaternion");
    public static bool operator !=(Quaternion value1, Quaternion value2) => throw new NotImplementedException("Quaternion");
    public static Quaternion operator *(Quaternion value1, Quaternion value2) => throw new NotImplementedException("Quaternion");
    public static Quaternion operator *(Quaternion value1, float value2) => throw new NotImplementedException("Quaternion");
    public static Quaternion operator -(Quaternion value1, Quaternion value2) => throw new NotImplementedException("Quaternion");
    public static Quaternion operator -(Quaternion value) => throw new NotImplementedException("Quaternion");
    public static Quaternion Add(Quaternion value1, Quaternion value2) => throw new NotImplementedException("Quaternion.Add");
    public static Quaternion Concatenate(Quaternion value1, Quaternion value2) => throw new NotImplementedException("Quaternion.Concatenate");
    public static Quaternion Conjugate(Quaternion value) => throw new NotImplementedException("Quaternion.Conjugate");
    public static Quaternion Create(float x, float y, float z, float w) => throw new NotImplementedException("Quaternion.Create");
    public static Quaternion Create(Vector3 vectorPart, float scalarPart) => throw new NotImplementedException("Quaternion.Create");
    public static Quaternion CreateFromAxisAngle(Vector3 axis, float angle) => throw new NotImplementedException("Quaternion.CreateFromAxisAngle");
    public static Quaternion CreateFromRotationMatrix(Matrix4x4 matrix) => throw new NotImplementedException("Quaternion.CreateFromRotationMatrix");
    public static Quaternion CreateFromYawPitchRoll(float yaw, float pitch, float roll) => throw new NotImplementedException("Quaternion.CreateFromYawPitchRoll");
    public static Quaternion Divide(Quaternion value1, Quaternion value2) => throw new NotImplementedException("Quaternion.Divide");
    public static float Dot(Quaternion quaternion1, Quaternion quaternion2) => throw new NotImplementedException("Quaternion.Dot");
    public static Quaternion Inverse(Quaternion value) => throw new NotImplementedException("Quaternion.Inverse");
    public static Quaternion Lerp(Quaternion quaternion1, Quaternion quaternion2, float amount) => throw new NotImplementedException("Quaternion.Lerp");
    public static Quaternion Multiply(Quaternion value1, Quaternion value2) => throw new NotImplementedException("Quaternion.Multiply");
    public static Quaternion Multiply(Quaternion value1, float value2) => throw new NotImplementedException("Quaternion.Multiply");
    public static Quaternion Negate(Quaternion value) => throw new NotImplementedException("Quaternion.Negate");
    public static Quaternion Normalize(Quaternion value) => throw new NotImplementedException("Quaternion.Normalize");
    public static Quaternion Slerp(Quaternion quaternion1, Quaternion quaternion2, float amount) => throw new NotImplementedException("Quaternion.Slerp");
    public static Quaternion Subtract(Quaternion value1, Quaternion value2) => throw new NotImplementedException("Quaternion.Subtract");
    public override bool Equals(object obj) => throw new NotImplementedException("Quaternion.Equals");
    public bool Equals(Quaternion other) => throw new NotImplementedException("Quaternion.Equals");
    public override int GetHashCode() => throw new NotImplementedException("Quaternion.GetHashCode");
    public float Length() => throw new NotImplementedException("Quaternion.Length");
    public float LengthSquared() => throw new NotImplementedException("Quaternion.LengthSquared");
    public override string ToString() => throw new NotImplementedException("Quaternion.ToString");
}
