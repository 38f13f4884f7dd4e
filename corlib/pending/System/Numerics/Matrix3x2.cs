using System;

namespace System.Numerics;

/// <summary>Matrix3x2; not done yet.</summary>
public struct Matrix3x2 : IEquatable<Matrix3x2>
{
    public float M11;
    public float M12;
    public float M21;
    public float M22;
    public float M31;
    public float M32;
    public Matrix3x2(float m11, float m12, float m21, float m22, float m31, float m32) { throw new NotImplementedException("Matrix3x2"); }
    public static Matrix3x2 Identity { get => throw new NotImplementedException("Matrix3x2.Identity"); }
    public bool IsIdentity { get => throw new NotImplementedException("Matrix3x2.IsIdentity"); }
    public Vector2 Translation { get => throw new NotImplementedException("Matrix3x2.Translation"); set => throw new NotImplementedException("Matrix3x2.Translation"); }
    public Vector2 X { get => throw new NotImplementedException("Matrix3x2.X"); set => throw new NotImplementedException("Matrix3x2.X"); }
    public Vector2 Y { get => throw new NotImplementedException("Matrix3x2.Y"); set => throw new NotImplementedException("Matrix3x2.Y"); }
    public Vector2 Z { get => throw new NotImplementedException("Matrix3x2.Z"); set => throw new NotImplementedException("Matrix3x2.Z"); }
    public Vector2 this[int row] { get => throw new NotImplementedException("Matrix3x2.Item"); set => throw new NotImplementedException("Matrix3x2.Item"); }
    public float this[int row, int column] { get => throw new NotImplementedException("Matrix3x2.Item"); set => throw new NotImplementedException("Matrix3x2.Item"); }
    public static Matrix3x2 operator +(Matrix3x2 value1, Matrix3x2 value2) => throw new NotImplementedException("Matrix3x2");
    public static bool operator ==(Matrix3x2 value1, Matrix3x2 value2) => throw new NotImplementedException("Matrix3x2");
    public static bool operator !=(Matrix3x2 value1, Matrix3x2 value2) => throw new NotImplementedException("Matrix3x2");
    public static Matrix3x2 operator *(Matrix3x2 value1, Matrix3x2 value2) => throw new NotImplementedException("Matrix3x2");
    public static Matrix3x2 operator *(Matrix3x2 value1, float value2) => throw new NotImplementedException("Matrix3x2");
    public static Matrix3x2 operator -(Matrix3x2 value1, Matrix3x2 value2) => throw new NotImplementedException("Matrix3x2");
    public static Matrix3x2 operator -(Matrix3x2 value) => throw new NotImplementedException("Matrix3x2");
    public static Matrix3x2 Add(Matrix3x2 value1, Matrix3x2 value2) => throw new NotImplementedException("Matrix3x2.Add");
    public static Matrix3x2 Create(float value) => throw new NotImplementedException("Matrix3x2.Create");
    public static Matrix3x2 Create(Vector2 value) => throw new NotImplementedException("Matrix3x2.Create");
    public static Matrix3x2 Create(Vector2 x, Vector2 y, Vector2 z) => throw new NotImplementedException("Matrix3x2.Create");
    public static Matrix3x2 Create(float m11, float m12, float m21, float m22, float m31, float m32) => throw new NotImplementedException("Matrix3x2.Create");
    public static Matrix3x2 CreateRotation(float radians) => throw new NotImplementedException("Matrix3x2.CreateRotation");
    public static Matrix3x2 CreateRotation(float radians, Vector2 centerPoint) => throw new NotImplementedException("Matrix3x2.CreateRotation");
    public static Matrix3x2 CreateScale(Vector2 scales) => throw new NotImplementedException("Matrix3x2.CreateScale");
    public static Matrix3x2 CreateScale(float xScale, float yScale) => throw new NotImplementedException("Matrix3x2.CreateScale");
    public static Matrix3x2 CreateScale(float xScale, float yScale, Vector2 centerPoint) => throw new NotImplementedException("Matrix3x2.CreateScale");
    public static Matrix3x2 CreateScale(Vector2 scales, Vector2 centerPoint) => throw new NotImplementedException("Matrix3x2.CreateScale");
    public static Matrix3x2 CreateScale(float scale) => throw new NotImplementedException("Matrix3x2.CreateScale");
    public static Matrix3x2 CreateScale(float scale, Vector2 centerPoint) => throw new NotImplementedException("Matrix3x2.CreateScale");
    public static Matrix3x2 CreateSkew(float radiansX, float radiansY) => throw new NotImplementedException("Matrix3x2.CreateSkew");
    public static Matrix3x2 CreateSkew(float radiansX, float radiansY, Vector2 centerPoint) => throw new NotImplementedException("Matrix3x2.CreateSkew");
    public static Matrix3x2 CreateTranslation(Vector2 position) => throw new NotImplementedException("Matrix3x2.CreateTranslation");
    public static Matrix3x2 CreateTranslation(float xPosition, float yPosition) => throw new NotImplementedException("Matrix3x2.CreateTranslation");
    public static bool Invert(Matrix3x2 matrix, out Matrix3x2 result) => throw new NotImplementedException("Matrix3x2.Invert");
    public static Matrix3x2 Lerp(Matrix3x2 matrix1, Matrix3x2 matrix2, float amount) => throw new NotImplementedException("Matrix3x2.Lerp");
    public static Matrix3x2 Multiply(Matrix3x2 value1, Matrix3x2 value2) => throw new NotImplementedException("Matrix3x2.Multiply");
    public static Matrix3x2 Multiply(Matrix3x2 value1, float value2) => throw new NotImplementedException("Matrix3x2.Multiply");
    public static Matrix3x2 Negate(Matrix3x2 value) => throw new NotImplementedException("Matrix3x2.Negate");
    public static Matrix3x2 Subtract(Matrix3x2 value1, Matrix3x2 value2) => throw new NotImplementedException("Matrix3x2.Subtract");
    public override bool Equals(object obj) => throw new NotImplementedException("Matrix3x2.Equals");
    public bool Equals(Matrix3x2 other) => throw new NotImplementedException("Matrix3x2.Equals");
    public float GetDeterminant() => throw new NotImplementedException("Matrix3x2.GetDeterminant");
    public float GetElement(int row, int column) => throw new NotImplementedException("Matrix3x2.GetElement");
    public Vector2 GetRow(int index) => throw new NotImplementedException("Matrix3x2.GetRow");
    public override int GetHashCode() => throw new NotImplementedException("Matrix3x2.GetHashCode");
    public override string ToString() => throw new NotImplementedException("Matrix3x2.ToString");
    public Matrix3x2 WithElement(int row, int column, float value) => throw new NotImplementedException("Matrix3x2.WithElement");
    public Matrix3x2 WithRow(int index, Vector2 value) => throw new NotImplementedException("Matrix3x2.WithRow");
}
