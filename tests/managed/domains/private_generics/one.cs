public struct Key : System.IEquatable<Key>
{
    public int X;
    public long Y;
    public Key(int x) { X = x; Y = x * 2; }
    public bool Equals(Key other) { return X == other.X; }
    public override bool Equals(object other) { return other is Key && Equals((Key)other); }
    public override int GetHashCode() { return X; }
    public override string ToString() { return "key " + X + "/" + Y; }
}
