using System;

namespace System.Numerics;

/// <summary>Plane; not done yet.</summary>
public struct Plane : IEquatable<Plane>
{
    public Vector3 Normal;
    public float D;
    public Plane(float x, float y, float z, float d) { throw new NotImplementedException("Plane"); }
    public Plane(Vector3 normal, float d) { throw new NotImplementedException("Plane"); }
    public Plane(Vector4 value) { throw new NotImplementedException("Plane"); }
    public static Plane Create(Vector4 value) => throw new NotImplementedException("Plane.Create");
    public static Plane Create(Vector3 normal, float d) => throw new NotImplementedException("Plane.Create");
    public static Plane Create(float x, float y, float z, float d) => throw new NotImplementedException("Plane.Create");
    public static Plane CreateFromVertices(Vector3 point1, Vector3 point2, Vector3 point3) => throw new NotImplementedException("Plane.CreateFromVertices");
    public static float Dot(Plane plane, Vector4 value) => throw new NotImplementedException("Plane.Dot");
    public static float DotCoordinate(Plane plane, Vector3 value) => throw new NotImplementedException("Plane.DotCoordinate");
    public static float DotNormal(Plane plane, Vector3 value) => throw new NotImplementedException("Plane.DotNormal");
    public static Plane Normalize(Plane value) => throw new NotImplementedException("Plane.Normalize");
    public static Plane Transform(Plane plane, Matrix4x4 matrix) => throw new NotImplementedException("Plane.Transform");
    public static Plane Transform(Plane plane, Quaternion rotation) => throw new NotImplementedException("Plane.Transform");
    public static bool operator ==(Plane value1, Plane value2) => throw new NotImplementedException("Plane");
    public static bool operator !=(Plane value1, Plane value2) => throw new NotImplementedException("Plane");
    public override bool Equals(object obj) => throw new NotImplementedException("Plane.Equals");
    public bool Equals(Plane other) => throw new NotImplementedException("Plane.Equals");
    public override int GetHashCode() => throw new NotImplementedException("Plane.GetHashCode");
    public override string ToString() => throw new NotImplementedException("Plane.ToString");
}
