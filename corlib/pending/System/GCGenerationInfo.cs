namespace System;

/// <summary>Gc generation info; not done yet.</summary>
public struct GCGenerationInfo
{
    public long SizeBeforeBytes { get => throw new NotImplementedException("GCGenerationInfo.SizeBeforeBytes"); }
    public long FragmentationBeforeBytes { get => throw new NotImplementedException("GCGenerationInfo.FragmentationBeforeBytes"); }
    public long SizeAfterBytes { get => throw new NotImplementedException("GCGenerationInfo.SizeAfterBytes"); }
    public long FragmentationAfterBytes { get => throw new NotImplementedException("GCGenerationInfo.FragmentationAfterBytes"); }
}
