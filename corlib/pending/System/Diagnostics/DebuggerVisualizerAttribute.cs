using System;

namespace System.Diagnostics;

/// <summary>Debugger visualizer attribute; not done yet.</summary>
public sealed class DebuggerVisualizerAttribute : Attribute
{
    public DebuggerVisualizerAttribute(string visualizerTypeName) { throw new NotImplementedException("DebuggerVisualizerAttribute"); }
    public DebuggerVisualizerAttribute(string visualizerTypeName, string visualizerObjectSourceTypeName) { throw new NotImplementedException("DebuggerVisualizerAttribute"); }
    public DebuggerVisualizerAttribute(string visualizerTypeName, Type visualizerObjectSource) { throw new NotImplementedException("DebuggerVisualizerAttribute"); }
    public DebuggerVisualizerAttribute(Type visualizer) { throw new NotImplementedException("DebuggerVisualizerAttribute"); }
    public DebuggerVisualizerAttribute(Type visualizer, Type visualizerObjectSource) { throw new NotImplementedException("DebuggerVisualizerAttribute"); }
    public DebuggerVisualizerAttribute(Type visualizer, string visualizerObjectSourceTypeName) { throw new NotImplementedException("DebuggerVisualizerAttribute"); }
    public string VisualizerObjectSourceTypeName { get => throw new NotImplementedException("DebuggerVisualizerAttribute.VisualizerObjectSourceTypeName"); }
    public string VisualizerTypeName { get => throw new NotImplementedException("DebuggerVisualizerAttribute.VisualizerTypeName"); }
    public string Description { get => throw new NotImplementedException("DebuggerVisualizerAttribute.Description"); set => throw new NotImplementedException("DebuggerVisualizerAttribute.Description"); }
    public Type Target { get => throw new NotImplementedException("DebuggerVisualizerAttribute.Target"); set => throw new NotImplementedException("DebuggerVisualizerAttribute.Target"); }
    public string TargetTypeName { get => throw new NotImplementedException("DebuggerVisualizerAttribute.TargetTypeName"); set => throw new NotImplementedException("DebuggerVisualizerAttribute.TargetTypeName"); }
}
