"""Writes System/PowersOfTen.cs: 10^k for k in -342..324 as 128-bit numbers with the top bit set, rounded up.

Run it from the corlib folder: python3 gen/powers.py
"""

LOW, HIGH = -342, 324

rows = []
for k in range(LOW, HIGH + 1):
    if k >= 0:
        n = 10 ** k
        bits = n.bit_length()
        g = n << (128 - bits) if bits <= 128 else -((-n) >> (bits - 128))
    else:
        d = 10 ** -k
        bits = d.bit_length()
        # 2^(127 + bits - 1) / d lies in [2^127, 2^128).
        g = -((-(1 << (127 + bits))) // d)
        if g >> 128:
            g = -((-(1 << (126 + bits))) // d)
    assert g >> 127 == 1, k
    rows.append("        0x%016X, 0x%016X," % (g >> 64, g & (2 ** 64 - 1)))

open("System/PowersOfTen.cs", "w").write("""namespace System;

/// <summary>Powers of ten as 128-bit fractions with the top bit set, rounded up; written by gen/powers.py.</summary>
internal static class PowersOfTen
{
    private const int Low = %d;

    // Powers from 0 to 55 fit exactly.
    internal static void Get(int exponent, out ulong high, out ulong low)
    {
        int i = (exponent - Low) * 2;
        high = Table[i];
        low = Table[i + 1];
    }

    internal static void GetTruncated(int exponent, out ulong high, out ulong low)
    {
        Get(exponent, out high, out low);
        if (exponent >= 0 && exponent <= 55)
            return;
        if (low == 0)
            high--;
        low--;
    }

    private static ReadOnlySpan<ulong> Table => new ulong[]
    {
%s
    };
}
""" % (LOW, "\n".join(rows)))
