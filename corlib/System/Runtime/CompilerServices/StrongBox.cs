namespace System.Runtime.CompilerServices;

/// <summary>Holds a value in a heap cell.</summary>
public class StrongBox<T> : IStrongBox
{
    /// <summary>The value.</summary>
    public T Value;

    public StrongBox() { }

    public StrongBox(T value) { Value = value; }

    object IStrongBox.Value
    {
        get => Value;
        set => Value = (T)value;
    }
}
