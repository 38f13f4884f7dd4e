using System;

namespace System.Diagnostics
{
    /// <summary>Debugger visualizer: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
    public sealed class DebuggerVisualizerAttribute : Attribute
    {
        public DebuggerVisualizerAttribute(string visualizerTypeName) { VisualizerTypeName = visualizerTypeName; }
        public DebuggerVisualizerAttribute(string visualizerTypeName, string visualizerObjectSourceTypeName) { VisualizerTypeName = visualizerTypeName; VisualizerObjectSourceTypeName = visualizerObjectSourceTypeName; }
        public DebuggerVisualizerAttribute(string visualizerTypeName, Type visualizerObjectSource) { VisualizerTypeName = visualizerTypeName; Target = visualizerObjectSource; }
        public DebuggerVisualizerAttribute(Type visualizer) { Target = visualizer; }
        public DebuggerVisualizerAttribute(Type visualizer, Type visualizerObjectSource) { Target = visualizer; Target = visualizerObjectSource; }
        public DebuggerVisualizerAttribute(Type visualizer, string visualizerObjectSourceTypeName) { Target = visualizer; VisualizerObjectSourceTypeName = visualizerObjectSourceTypeName; }
        public string VisualizerObjectSourceTypeName { get; private set; }
        public string VisualizerTypeName { get; private set; }
        public string Description { get; set; }
        public Type Target { get; set; }
        public string TargetTypeName { get; set; }
    }
}
