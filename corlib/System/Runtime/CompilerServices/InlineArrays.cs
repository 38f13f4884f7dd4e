namespace System.Runtime.CompilerServices;

/// <summary>2 elements of one type, side by side.</summary>
[InlineArray(2)]
public struct InlineArray2<T>
{
    private T _first;
}

/// <summary>3 elements of one type, side by side.</summary>
[InlineArray(3)]
public struct InlineArray3<T>
{
    private T _first;
}

/// <summary>4 elements of one type, side by side.</summary>
[InlineArray(4)]
public struct InlineArray4<T>
{
    private T _first;
}

/// <summary>5 elements of one type, side by side.</summary>
[InlineArray(5)]
public struct InlineArray5<T>
{
    private T _first;
}

/// <summary>6 elements of one type, side by side.</summary>
[InlineArray(6)]
public struct InlineArray6<T>
{
    private T _first;
}

/// <summary>7 elements of one type, side by side.</summary>
[InlineArray(7)]
public struct InlineArray7<T>
{
    private T _first;
}

/// <summary>8 elements of one type, side by side.</summary>
[InlineArray(8)]
public struct InlineArray8<T>
{
    private T _first;
}

/// <summary>9 elements of one type, side by side.</summary>
[InlineArray(9)]
public struct InlineArray9<T>
{
    private T _first;
}

/// <summary>10 elements of one type, side by side.</summary>
[InlineArray(10)]
public struct InlineArray10<T>
{
    private T _first;
}

/// <summary>11 elements of one type, side by side.</summary>
[InlineArray(11)]
public struct InlineArray11<T>
{
    private T _first;
}

/// <summary>12 elements of one type, side by side.</summary>
[InlineArray(12)]
public struct InlineArray12<T>
{
    private T _first;
}

/// <summary>13 elements of one type, side by side.</summary>
[InlineArray(13)]
public struct InlineArray13<T>
{
    private T _first;
}

/// <summary>14 elements of one type, side by side.</summary>
[InlineArray(14)]
public struct InlineArray14<T>
{
    private T _first;
}

/// <summary>15 elements of one type, side by side.</summary>
[InlineArray(15)]
public struct InlineArray15<T>
{
    private T _first;
}

/// <summary>16 elements of one type, side by side.</summary>
[InlineArray(16)]
public struct InlineArray16<T>
{
    private T _first;
}
