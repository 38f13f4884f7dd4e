namespace System.Runtime.Serialization;

/// <summary>A name with its value.</summary>
public readonly struct SerializationEntry
{
    internal SerializationEntry(string name, object value, Type type)
    {
        Name = name;
        Value = value;
        ObjectType = type;
    }

    public string Name { get; }
    public object Value { get; }
    public Type ObjectType { get; }
}
