namespace System;

/// <summary>A pressed key.</summary>
public readonly struct ConsoleKeyInfo : IEquatable<ConsoleKeyInfo>
{
    private readonly char _keyChar;
    private readonly ConsoleKey _key;
    private readonly ConsoleModifiers _modifiers;

    public ConsoleKeyInfo(char keyChar, ConsoleKey key, bool shift, bool alt, bool control)
    {
        if ((int)key < 0 || (int)key > 255) throw new ArgumentOutOfRangeException(nameof(key), "Console key values must be between 0 and 255 inclusive.");
        _keyChar = keyChar;
        _key = key;
        _modifiers = (shift ? ConsoleModifiers.Shift : 0) | (alt ? ConsoleModifiers.Alt : 0) | (control ? ConsoleModifiers.Control : 0);
    }

    public char KeyChar => _keyChar;
    public ConsoleKey Key => _key;
    public ConsoleModifiers Modifiers => _modifiers;
    public bool Equals(ConsoleKeyInfo obj) => _keyChar == obj._keyChar && _key == obj._key && _modifiers == obj._modifiers;
    public override bool Equals(object value) => value is ConsoleKeyInfo other && Equals(other);
    public static bool operator ==(ConsoleKeyInfo a, ConsoleKeyInfo b) => a.Equals(b);
    public static bool operator !=(ConsoleKeyInfo a, ConsoleKeyInfo b) => !a.Equals(b);
    public override int GetHashCode() => _keyChar | (int)_key << 16 | (int)_modifiers << 24;
}
