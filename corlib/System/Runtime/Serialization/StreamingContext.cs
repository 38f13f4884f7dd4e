using System.Diagnostics.CodeAnalysis;

namespace System.Runtime.Serialization;

/// <summary>Where serialised data come from or go to.</summary>
public readonly struct StreamingContext
{
    private readonly object _context;
    private readonly StreamingContextStates _state;

    public StreamingContext(StreamingContextStates state) : this(state, null) { }

    public StreamingContext(StreamingContextStates state, object additional)
    {
        _state = state;
        _context = additional;
    }

    public StreamingContextStates State => _state;
    public object Context => _context;
    public override bool Equals([NotNullWhen(true)] object obj) => obj is StreamingContext other && other._context == _context && other._state == _state;
    public override int GetHashCode() => (int)_state;
}
