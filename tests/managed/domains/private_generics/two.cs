public class Value
{
    static int made;
    public readonly int Number = ++made;
    public override string ToString() { return "value " + Number; }
}

public struct Value3
{
    public byte A, B, C;
    public override string ToString() { return A + "-" + B + "-" + C; }
}
