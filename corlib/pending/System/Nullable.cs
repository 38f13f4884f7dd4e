namespace System;

/// <summary>Nullable; not done yet.</summary>
public struct Nullable<T>
        where T : struct
{
    public Nullable(T value) { throw new NotImplementedException("Nullable"); }
    public bool HasValue { get => throw new NotImplementedException("Nullable.HasValue"); }
    public T Value { get => throw new NotImplementedException("Nullable.Value"); }
    public T GetValueOrDefault() => throw new NotImplementedException("Nullable.GetValueOrDefault");
    public T GetValueOrDefault(T defaultValue) => throw new NotImplementedException("Nullable.GetValueOrDefault");
    public override bool Equals(object other) => throw new NotImplementedException("Nullable.Equals");
    public override int GetHashCode() => throw new NotImplementedException("Nullable.GetHashCode");
    public override string ToString() => throw new NotImplementedException("Nullable.ToString");
    public static implicit operator Nullable<T>(T value) => throw new NotImplementedException("Nullable");
    public static explicit operator T(Nullable<T> value) => throw new NotImplementedException("Nullable");
}

/// <summary>Nullable; not done yet.</summary>
public static class Nullable
{
    public static int Compare<T>(T? n1, T? n2)
        where T : struct => throw new NotImplementedException("Nullable.Compare");
    public static bool Equals<T>(T? n1, T? n2)
        where T : struct => throw new NotImplementedException("Nullable.Equals");
    public static Type GetUnderlyingType(Type nullableType) => throw new NotImplementedException("Nullable.GetUnderlyingType");
    public static ref readonly T GetValueRefOrDefaultRef<T>(in T? nullable)
        where T : struct => throw new NotImplementedException("Nullable.GetValueRefOrDefaultRef");
}
