namespace System;

/// <summary>Console key info; not done yet.</summary>
public struct ConsoleKeyInfo : IEquatable<ConsoleKeyInfo>
{
    public ConsoleKeyInfo(char keyChar, ConsoleKey key, bool shift, bool alt, bool control) { throw new NotImplementedException("ConsoleKeyInfo"); }
    public char KeyChar { get => throw new NotImplementedException("ConsoleKeyInfo.KeyChar"); }
    public ConsoleKey Key { get => throw new NotImplementedException("ConsoleKeyInfo.Key"); }
    public ConsoleModifiers Modifiers { get => throw new NotImplementedException("ConsoleKeyInfo.Modifiers"); }
    public override bool Equals(object value) => throw new NotImplementedException("ConsoleKeyInfo.Equals");
    public bool Equals(ConsoleKeyInfo obj) => throw new NotImplementedException("ConsoleKeyInfo.Equals");
    public static bool operator ==(ConsoleKeyInfo a, ConsoleKeyInfo b) => throw new NotImplementedException("ConsoleKeyInfo");
    public static bool operator !=(ConsoleKeyInfo a, ConsoleKeyInfo b) => throw new NotImplementedException("ConsoleKeyInfo");
    public override int GetHashCode() => throw new NotImplementedException("ConsoleKeyInfo.GetHashCode");
}
