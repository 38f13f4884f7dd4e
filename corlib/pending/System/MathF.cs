namespace System;

/// <summary>Math f; not done yet.</summary>
public static class MathF
{
    public const float E = 2.7182817f;
    public const float PI = 3.1415927f;
    public const float Tau = 6.2831855f;
    public static float Acos(float x) => throw new NotImplementedException("MathF.Acos");
    public static float Acosh(float x) => throw new NotImplementedException("MathF.Acosh");
    public static float Asin(float x) => throw new NotImplementedException("MathF.Asin");
    public static float Asinh(float x) => throw new NotImplementedException("MathF.Asinh");
    public static float Atan(float x) => throw new NotImplementedException("MathF.Atan");
    public static float Atanh(float x) => throw new NotImplementedException("MathF.Atanh");
    public static float Atan2(float y, float x) => throw new NotImplementedException("MathF.Atan2");
    public static float Cbrt(float x) => throw new NotImplementedException("MathF.Cbrt");
    public static float Ceiling(float x) => throw new NotImplementedException("MathF.Ceiling");
    public static float Cos(float x) => throw new NotImplementedException("MathF.Cos");
    public static float Cosh(float x) => throw new NotImplementedException("MathF.Cosh");
    public static float Exp(float x) => throw new NotImplementedException("MathF.Exp");
    public static float Floor(float x) => throw new NotImplementedException("MathF.Floor");
    public static float FusedMultiplyAdd(float x, float y, float z) => throw new NotImplementedException("MathF.FusedMultiplyAdd");
    public static float Log(float x) => throw new NotImplementedException("MathF.Log");
    public static float Log2(float x) => throw new NotImplementedException("MathF.Log2");
    public static float Log10(float x) => throw new NotImplementedException("MathF.Log10");
    public static float Pow(float x, float y) => throw new NotImplementedException("MathF.Pow");
    public static float Sin(float x) => throw new NotImplementedException("MathF.Sin");
    public static ValueTuple<float, float> SinCos(float x) => throw new NotImplementedException("MathF.SinCos");
    public static float Sinh(float x) => throw new NotImplementedException("MathF.Sinh");
    public static float Sqrt(float x) => throw new NotImplementedException("MathF.Sqrt");
    public static float Tan(float x) => throw new NotImplementedException("MathF.Tan");
    public static float Tanh(float x) => throw new NotImplementedException("MathF.Tanh");
    public static float Abs(float x) => throw new NotImplementedException("MathF.Abs");
    public static float BitDecrement(float x) => throw new NotImplementedException("MathF.BitDecrement");
    public static float BitIncrement(float x) => throw new NotImplementedException("MathF.BitIncrement");
    public static float CopySign(float x, float y) => throw new NotImplementedException("MathF.CopySign");
    public static float IEEERemainder(float x, float y) => throw new NotImplementedException("MathF.IEEERemainder");
    public static int ILogB(float x) => throw new NotImplementedException("MathF.ILogB");
    public static float Log(float x, float y) => throw new NotImplementedException("MathF.Log");
    public static float Max(float x, float y) => throw new NotImplementedException("MathF.Max");
    public static float MaxMagnitude(float x, float y) => throw new NotImplementedException("MathF.MaxMagnitude");
    public static float Min(float x, float y) => throw new NotImplementedException("MathF.Min");
    public static float MinMagnitude(float x, float y) => throw new NotImplementedException("MathF.MinMagnitude");
    public static float ReciprocalEstimate(float x) => throw new NotImplementedException("MathF.ReciprocalEstimate");
    public static float ReciprocalSqrtEstimate(float x) => throw new NotImplementedException("MathF.ReciprocalSqrtEstimate");
    public static float Round(float x) => throw new NotImplementedException("MathF.Round");
    public static float Round(float x, int digits) => throw new NotImplementedException("MathF.Round");
    public static float Round(float x, MidpointRounding mode) => throw new NotImplementedException("MathF.Round");
    public static float Round(float x, int digits, MidpointRounding mode) => throw new NotImplementedException("MathF.Round");
    public static int Sign(float x) => throw new NotImplementedException("MathF.Sign");
    public static float Truncate(float x) => throw new NotImplementedException("MathF.Truncate");
    public static float ScaleB(float x, int n) => throw new NotImplementedException("MathF.ScaleB");
}
