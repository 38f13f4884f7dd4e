using System;

namespace System.Numerics;

/// <summary>Matrix4x4; not done yet.</summary>
public struct Matrix4x4 : IEquatable<Matrix4x4>
{
    public float M11;
    public float M12;
    public float M13;
    public float M14;
    public float M21;
    public float M22;
    public float M23;
    public float M24;
    public float M31;
    public float M32;
    public float M33;
    public float M34;
    public float M41;
    public float M42;
    public float M43;
    public float M44;
    public Matrix4x4(float m11, float m12, float m13, float m14, float m21, float m22, float m23, float m24, float m31, float m32, float m33, float m34, float m41, float m42, float m43, float m44) { throw new NotImplementedException("Matrix4x4"); }
    public Matrix4x4(Matrix3x2 value) { throw new NotImplementedException("Matrix4x4"); }
    public static Matrix4x4 Identity { get => throw new NotImplementedException("Matrix4x4.Identity"); }
    public bool IsIdentity { get => throw new NotImplementedException("Matrix4x4.IsIdentity"); }
    public Vector3 Translation { get => throw new NotImplementedException("Matrix4x4.Translation"); set => throw new NotImplementedException("Matrix4x4.Translation"); }
    public Vector4 X { get => throw new NotImplementedException("Matrix4x4.X"); set => throw new NotImplementedException("Matrix4x4.X"); }
    public Vector4 Y { get => throw new NotImplementedException("Matrix4x4.Y"); set => throw new NotImplementedException("Matrix4x4.Y"); }
    public Vector4 Z { get => throw new NotImplementedException("Matrix4x4.Z"); set => throw new NotImplementedException("Matrix4x4.Z"); }
    public Vector4 W { get => throw new NotImplementedException("Matrix4x4.W"); set => throw new NotImplementedException("Matrix4x4.W"); }
    public Vector4 this[int row] { get => throw new NotImplementedException("Matrix4x4.Item"); set => throw new NotImplementedException("Matrix4x4.Item"); }
    public float this[int row, int column] { get => throw new NotImplementedException("Matrix4x4.Item"); set => throw new NotImplementedException("Matrix4x4.Item"); }
    public static Matrix4x4 operator +(Matrix4x4 value1, Matrix4x4 value2) => throw new NotImplementedException("Matrix4x4");
    public static bool operator ==(Matrix4x4 value1, Matrix4x4 value2) => throw new NotImplementedException("Matrix4x4");
    public static bool operator !=(Matrix4x4 value1, Matrix4x4 value2) => throw new NotImplementedException("Matrix4x4");
    public static Matrix4x4 operator *(Matrix4x4 value1, Matrix4x4 value2) => throw new NotImplementedException("Matrix4x4");
    public static Matrix4x4 operator *(Matrix4x4 value1, float value2) => throw new NotImplementedException("Matrix4x4");
    public static Matrix4x4 operator -(Matrix4x4 value1, Matrix4x4 value2) => throw new NotImplementedException("Matrix4x4");
    public static Matrix4x4 operator -(Matrix4x4 value) => throw new NotImplementedException("Matrix4x4");
    public static Matrix4x4 Add(Matrix4x4 value1, Matrix4x4 value2) => throw new NotImplementedException("Matrix4x4.Add");
    public static Matrix4x4 Create(float value) => throw new NotImplementedException("Matrix4x4.Create");
    public static Matrix4x4 Create(Matrix3x2 value) => throw new NotImplementedException("Matrix4x4.Create");
    public static Matrix4x4 Create(Vector4 value) => throw new NotImplementedException("Matrix4x4.Create");
    public static Matrix4x4 Create(Vector4 x, Vector4 y, Vector4 z, Vector4 w) => throw new NotImplementedException("Matrix4x4.Create");
    public static Matrix4x4 Create(float m11, float m12, float m13, float m14, float m21, float m22, float m23, float m24, float m31, float m32, float m33, float m34, float m41, float m42, float m43, float m44) => throw new NotImplementedException("Matrix4x4.Create");
    public static Matrix4x4 CreateBillboard(Vector3 objectPosition, Vector3 cameraPosition, Vector3 cameraUpVector, Vector3 cameraForwardVector) => throw new NotImplementedException("Matrix4x4.CreateBillboard");
    public static Matrix4x4 CreateBillboardLeftHanded(Vector3 objectPosition, Vector3 cameraPosition, Vector3 cameraUpVector, Vector3 cameraForwardVector) => throw new NotImplementedException("Matrix4x4.CreateBillboardLeftHanded");
    public static Matrix4x4 CreateConstrainedBillboard(Vector3 objectPosition, Vector3 cameraPosition, Vector3 rotateAxis, Vector3 cameraForwardVector, Vector3 objectForwardVector) => throw new NotImplementedException("Matrix4x4.CreateConstrainedBillboard");
    public static Matrix4x4 CreateConstrainedBillboardLeftHanded(Vector3 objectPosition, Vector3 cameraPosition, Vector3 rotateAxis, Vector3 cameraForwardVector, Vector3 objectForwardVector) => throw new NotImplementedException("Matrix4x4.CreateConstrainedBillboardLeftHanded");
    public static Matrix4x4 CreateFromAxisAngle(Vector3 axis, float angle) => throw new NotImplementedException("Matrix4x4.CreateFromAxisAngle");
    public static Matrix4x4 CreateFromQuaternion(Quaternion quaternion) => throw new NotImplementedException("Matrix4x4.CreateFromQuaternion");
    public static Matrix4x4 CreateFromYawPitchRoll(float yaw, float pitch, float roll) => throw new NotImplementedException("Matrix4x4.CreateFromYawPitchRoll");
    public static Matrix4x4 CreateLookAt(Vector3 cameraPosition, Vector3 cameraTarget, Vector3 cameraUpVector) => throw new NotImplementedException("Matrix4x4.CreateLookAt");
    public static Matrix4x4 CreateLookAtLeftHanded(Vector3 cameraPosition, Vector3 cameraTarget, Vector3 cameraUpVector) => throw new NotImplementedException("Matrix4x4.CreateLookAtLeftHanded");
    public static Matrix4x4 CreateLookTo(Vector3 cameraPosition, Vector3 cameraDirection, Vector3 cameraUpVector) => throw new NotImplementedException("Matrix4x4.CreateLookTo");
    public static Matrix4x4 CreateLookToLeftHanded(Vector3 cameraPosition, Vector3 cameraDirection, Vector3 cameraUpVector) => throw new NotImplementedException("Matrix4x4.CreateLookToLeftHanded");
    public static Matrix4x4 CreateOrthographic(float width, float height, float zNearPlane, float zFarPlane) => throw new NotImplementedException("Matrix4x4.CreateOrthographic");
    public static Matrix4x4 CreateOrthographicLeftHanded(float width, float height, float zNearPlane, float zFarPlane) => throw new NotImplementedException("Matrix4x4.CreateOrthographicLeftHanded");
    public static Matrix4x4 CreateOrthographicOffCenter(float left, float right, float bottom, float top, float zNearPlane, float zFarPlane) => throw new NotImplementedException("Matrix4x4.CreateOrthographicOffCenter");
    public static Matrix4x4 CreateOrthographicOffCenterLeftHanded(float left, float right, float bottom, float top, float zNearPlane, float zFarPlane) => throw new NotImplementedException("Matrix4x4.CreateOrthographicOffCenterLeftHanded");
    public static Matrix4x4 CreatePerspective(float width, float height, float nearPlaneDistance, float farPlaneDistance) => throw new NotImplementedException("Matrix4x4.CreatePerspective");
    public static Matrix4x4 CreatePerspectiveLeftHanded(float width, float height, float nearPlaneDistance, float farPlaneDistance) => throw new NotImplementedException("Matrix4x4.CreatePerspectiveLeftHanded");
    public static Matrix4x4 CreatePerspectiveFieldOfView(float fieldOfView, float aspectRatio, float nearPlaneDistance, float farPlaneDistance) => throw new NotImplementedException("Matrix4x4.CreatePerspectiveFieldOfView");
    public static Matrix4x4 CreatePerspectiveFieldOfViewLeftHanded(float fieldOfView, float aspectRatio, float nearPlaneDistance, float farPlaneDistance) => throw new NotImplementedException("Matrix4x4.CreatePerspectiveFieldOfViewLeftHanded");
    public static Matrix4x4 CreatePerspectiveOffCenter(float left, float right, float bottom, float top, float nearPlaneDistance, float farPlaneDistance) => throw new NotImplementedException("Matrix4x4.CreatePerspectiveOffCenter");
    public static Matrix4x4 CreatePerspectiveOffCenterLeftHanded(float left, float right, float bottom, float top, float nearPlaneDistance, float farPlaneDistance) => throw new NotImplementedException("Matrix4x4.CreatePerspectiveOffCenterLeftHanded");
    public static Matrix4x4 CreateReflection(Plane value) => throw new NotImplementedException("Matrix4x4.CreateReflection");
    public static Matrix4x4 CreateRotationX(float radians) => throw new NotImplementedException("Matrix4x4.CreateRotationX");
    public static Matrix4x4 CreateRotationX(float radians, Vector3 centerPoint) => throw new NotImplementedException("Matrix4x4.CreateRotationX");
    public static Matrix4x4 CreateRotationY(float radians) => throw new NotImplementedException("Matrix4x4.CreateRotationY");
    public static Matrix4x4 CreateRotationY(float radians, Vector3 centerPoint) => throw new NotImplementedException("Matrix4x4.CreateRotationY");
    public static Matrix4x4 CreateRotationZ(float radians) => throw new NotImplementedException("Matrix4x4.CreateRotationZ");
    public static Matrix4x4 CreateRotationZ(float radians, Vector3 centerPoint) => throw new NotImplementedException("Matrix4x4.CreateRotationZ");
    public static Matrix4x4 CreateScale(float xScale, float yScale, float zScale) => throw new NotImplementedException("Matrix4x4.CreateScale");
    public static Matrix4x4 CreateScale(float xScale, float yScale, float zScale, Vector3 centerPoint) => throw new NotImplementedException("Matrix4x4.CreateScale");
    public static Matrix4x4 CreateScale(Vector3 scales) => throw new NotImplementedException("Matrix4x4.CreateScale");
    public static Matrix4x4 CreateScale(Vector3 scales, Vector3 centerPoint) => throw new NotImplementedException("Matrix4x4.CreateScale");
    public static Matrix4x4 CreateScale(float scale) => throw new NotImplementedException("Matrix4x4.CreateScale");
    public static Matrix4x4 CreateScale(float scale, Vector3 centerPoint) => throw new NotImplementedException("Matrix4x4.CreateScale");
    public static Matrix4x4 CreateShadow(Vector3 lightDirection, Plane plane) => throw new NotImplementedException("Matrix4x4.CreateShadow");
    public static Matrix4x4 CreateTranslation(Vector3 position) => throw new NotImplementedException("Matrix4x4.CreateTranslation");
    public static Matrix4x4 CreateTranslation(float xPosition, float yPosition, float zPosition) => throw new NotImplementedException("Matrix4x4.CreateTranslation");
    public static Matrix4x4 CreateViewport(float x, float y, float width, float height, float minDepth, float maxDepth) => throw new NotImplementedException("Matrix4x4.CreateViewport");
    public static Matrix4x4 CreateViewportLeftHanded(float x, float y, float width, float height, float minDepth, float maxDepth) => throw new NotImplementedException("Matrix4x4.CreateViewportLeftHanded");
    public static Matrix4x4 CreateWorld(Vector3 position, Vector3 forward, Vector3 up) => throw new NotImplementedException("Matrix4x4.CreateWorld");
    public static bool Decompose(Matrix4x4 matrix, out Vector3 scale, out Quaternion rotation, out Vector3 translation) => throw new NotImplementedException("Matrix4x4.Decompose");
    public static bool Invert(Matrix4x4 matrix, out Matrix4x4 result) => throw new NotImplementedException("Matrix4x4.Invert");
    public static Matrix4x4 Lerp(Matrix4x4 matrix1, Matrix4x4 matrix2, float amount) => throw new NotImplementedException("Matrix4x4.Lerp");
    public static Matrix4x4 Multiply(Matrix4x4 value1, Matrix4x4 value2) => throw new NotImplementedException("Matrix4x4.Multiply");
    public static Matrix4x4 Multiply(Matrix4x4 value1, float value2) => throw new NotImplementedException("Matrix4x4.Multiply");
    public static Matrix4x4 Negate(Matrix4x4 value) => throw new NotImplementedException("Matrix4x4.Negate");
    public static Matrix4x4 Subtract(Matrix4x4 value1, Matrix4x4 value2) => throw new NotImplementedException("Matrix4x4.Subtract");
    public static Matrix4x4 Transform(Matrix4x4 value, Quaternion rotation) => throw new NotImplementedException("Matrix4x4.Transform");
    public static Matrix4x4 Transpose(Matrix4x4 matrix) => throw new NotImplementedException("Matrix4x4.Transpose");
    public override bool Equals(object obj) => throw new NotImplementedException("Matrix4x4.Equals");
    public bool Equals(Matrix4x4 other) => throw new NotImplementedException("Matrix4x4.Equals");
    public float GetDeterminant() => throw new NotImplementedException("Matrix4x4.GetDeterminant");
    public float GetElement(int row, int column) => throw new NotImplementedException("Matrix4x4.GetElement");
    public Vector4 GetRow(int index) => throw new NotImplementedException("Matrix4x4.GetRow");
    public override int GetHashCode() => throw new NotImplementedException("Matrix4x4.GetHashCode");
    public override string ToString() => throw new NotImplementedException("Matrix4x4.ToString");
    public Matrix4x4 WithElement(int row, int column, float value) => throw new NotImplementedException("Matrix4x4.WithElement");
    public Matrix4x4 WithRow(int index, Vector4 value) => throw new NotImplementedException("Matrix4x4.WithRow");
}
