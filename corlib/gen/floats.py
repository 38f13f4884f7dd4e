"""Writes System/Double.cs and System/Single.cs from one template.

Run it from the corlib folder: python3 gen/floats.py
"""

TEMPLATE = open("gen/float.template").read()

for name, keyword, fields in (
    ("Double", "double", dict(bits="ulong", ibits="long", U="UInt64", I="Int64", inf="0x7FF0000000000000", sign="0x8000000000000000", rest="0x7FFFFFFFFFFFFFFF",
        min="-1.7976931348623157E+308", max="1.7976931348623157E+308", eps="4.9406564584124654E-324", frac="0x000FFFFFFFFFFFFF", fracbits=52, hidden="0x0010000000000000",
        hash="{ long bits = BitConverter.DoubleToInt64Bits(m_value); if (((bits - 1) & 0x7FFFFFFFFFFFFFFF) >= 0x7FF0000000000000) bits &= 0x7FF0000000000000; return unchecked((int)bits) ^ (int)(bits >> 32); }", suffix="", M="Math")),
    ("Single", "float", dict(bits="uint", ibits="int", U="UInt32", I="Int32", inf="0x7F800000", sign="0x80000000", rest="0x7FFFFFFF",
        min="-3.40282346638528859e+38f", max="3.40282346638528859e+38f", eps="1.4e-45f", frac="0x007FFFFF", fracbits=23, hidden="0x00800000",
        hash="{ int bits = BitConverter.SingleToInt32Bits(m_value); if (((bits - 1) & 0x7FFFFFFF) >= 0x7F800000) bits &= 0x7F800000; return bits; }", suffix="f", M="MathF")),
):
    text = TEMPLATE.replace("@T", name).replace("@k", keyword)
    for key, value in fields.items():
        text = text.replace("@{" + key + "}", str(value))
    open("System/%s.cs" % name, "w").write(text)
