namespace System.Diagnostics.Tracing;

/// <summary>What a self-describing event overrides.</summary>
public struct EventSourceOptions
{
    private EventLevel _level;
    private EventOpcode _opcode;
    internal bool HasLevel, HasOpcode;

    public EventLevel Level
    {
        readonly get => _level;
        set
        {
            if ((uint)value > 255)
                throw new ArgumentOutOfRangeException(nameof(value));
            _level = value;
            HasLevel = true;
        }
    }

    public EventOpcode Opcode
    {
        readonly get => _opcode;
        set
        {
            if ((uint)value > 255)
                throw new ArgumentOutOfRangeException(nameof(value));
            _opcode = value;
            HasOpcode = true;
        }
    }

    public EventKeywords Keywords { readonly get; set; }
    public EventTags Tags { readonly get; set; }
    public EventActivityOptions ActivityOptions { readonly get; set; }
}
