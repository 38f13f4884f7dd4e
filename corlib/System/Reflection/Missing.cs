using System.Runtime.Serialization;

namespace System.Reflection;

/// <summary>Stands for an argument that is left out: the parameter's default value is used.</summary>
public sealed class Missing : ISerializable
{
    public static readonly Missing Value = new Missing();

    private Missing() { }

    /// <exception cref="PlatformNotSupportedException">Always.</exception>
    void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => throw new PlatformNotSupportedException();
}
