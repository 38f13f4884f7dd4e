namespace System;

internal static unsafe partial class Number
{
    /// <summary>A decimal number: 0.d1d2d3... times ten to the power of Scale. The digits carry no leading zero.</summary>
    internal struct DigitBuffer
    {
        internal byte* Digits;  // in the frame of whoever formats or parses
        internal int Capacity;
        internal int Count;
        internal int Scale;
        internal bool Negative;

        // What parsing saw including zeros at the end: decimals keep those.
        internal int Total;
        internal int TotalScale;

        // Whether a negative zero shows its sign.
        internal bool KeepsSign;

        internal DigitBuffer(byte* store, int capacity)
        {
            Digits = store;
            Capacity = capacity;
            Count = 0;
            Scale = 0;
            Negative = false;
            KeepsSign = false;
            Total = 0;
            TotalScale = 0;
        }

        internal void SetInteger(ulong magnitude, bool negative)
        {
            Negative = negative;
            Count = magnitude == 0 ? 0 : CountDigits(magnitude);
            Scale = Count;
            for (int i = Count - 1; i >= 0; i--)
            {
                Digits[i] = (byte)('0' + (int)(magnitude % 10));
                magnitude /= 10;
            }
        }

        internal char this[int index] => index < Count && index >= 0 ? (char)Digits[index] : '0';

        /// <summary>Keeps a number of digits, rounding half away from zero; drops zeros at the end.</summary>
        internal void Round(int position)
        {
            int i = position < 0 ? -1 : Math.Min(position, Count);
            if (i == position && position < Count && Digits[i] >= '5')
            {
                while (i > 0 && Digits[i - 1] == '9')
                    i--;
                if (i > 0)
                {
                    Digits[i - 1]++;
                }
                else
                {
                    Scale++;
                    Digits[0] = (byte)'1';
                    i = 1;
                }
            }
            else
            {
                while (i > 0 && Digits[i - 1] == '0')
                    i--;
            }
            if (i <= 0)
            {
                i = 0;
                Scale = 0;
            }
            Count = i;
        }
    }
}
