using System.Collections.Generic;

namespace System.Diagnostics.Tracing;

/// <summary>The numbered events of a source: WriteEvent's overloads and the payload's forms.</summary>
public partial class EventSource
{
    protected void WriteEvent(int eventId)
    {
        if (IsEnabled())
            Send(eventId, default, Array.Empty<object>());
    }

    protected void WriteEvent(int eventId, int arg1)
    {
        if (IsEnabled())
            Send(eventId, default, new object[] { arg1 });
    }

    protected void WriteEvent(int eventId, int arg1, int arg2)
    {
        if (IsEnabled())
            Send(eventId, default, new object[] { arg1, arg2 });
    }

    protected void WriteEvent(int eventId, int arg1, int arg2, int arg3)
    {
        if (IsEnabled())
            Send(eventId, default, new object[] { arg1, arg2, arg3 });
    }

    protected void WriteEvent(int eventId, long arg1)
    {
        if (IsEnabled())
            Send(eventId, default, new object[] { arg1 });
    }

    protected void WriteEvent(int eventId, long arg1, long arg2)
    {
        if (IsEnabled())
            Send(eventId, default, new object[] { arg1, arg2 });
    }

    protected void WriteEvent(int eventId, long arg1, long arg2, long arg3)
    {
        if (IsEnabled())
            Send(eventId, default, new object[] { arg1, arg2, arg3 });
    }

    protected void WriteEvent(int eventId, string arg1)
    {
        if (IsEnabled())
            Send(eventId, default, new object[] { arg1 ?? "" });
    }

    protected void WriteEvent(int eventId, string arg1, string arg2)
    {
        if (IsEnabled())
            Send(eventId, default, new object[] { arg1 ?? "", arg2 ?? "" });
    }

    protected void WriteEvent(int eventId, string arg1, string arg2, string arg3)
    {
        if (IsEnabled())
            Send(eventId, default, new object[] { arg1 ?? "", arg2 ?? "", arg3 ?? "" });
    }

    protected void WriteEvent(int eventId, string arg1, int arg2)
    {
        if (IsEnabled())
            Send(eventId, default, new object[] { arg1 ?? "", arg2 });
    }

    protected void WriteEvent(int eventId, string arg1, int arg2, int arg3)
    {
        if (IsEnabled())
            Send(eventId, default, new object[] { arg1 ?? "", arg2, arg3 });
    }

    protected void WriteEvent(int eventId, string arg1, long arg2)
    {
        if (IsEnabled())
            Send(eventId, default, new object[] { arg1 ?? "", arg2 });
    }

    protected void WriteEvent(int eventId, long arg1, string arg2)
    {
        if (IsEnabled())
            Send(eventId, default, new object[] { arg1, arg2 ?? "" });
    }

    protected void WriteEvent(int eventId, int arg1, string arg2)
    {
        if (IsEnabled())
            Send(eventId, default, new object[] { arg1, arg2 ?? "" });
    }

    protected void WriteEvent(int eventId, byte[] arg1)
    {
        if (IsEnabled())
            Send(eventId, default, new object[] { arg1 });
    }

    protected void WriteEvent(int eventId, long arg1, byte[] arg2)
    {
        if (IsEnabled())
            Send(eventId, default, new object[] { arg1, arg2 });
    }

    protected void WriteEvent(int eventId, params EventSourcePrimitive[] args)
    {
        if (IsEnabled())
            Send(eventId, default, Array.ConvertAll(args, a => a.Value));
    }

    protected void WriteEvent(int eventId, params object[] args)
    {
        if (IsEnabled())
            Send(eventId, default, args);
    }

    protected void WriteEventWithRelatedActivityId(int eventId, Guid relatedActivityId, params object[] args)
    {
        if (IsEnabled())
            Send(eventId, relatedActivityId, args);
    }

    protected unsafe void WriteEventCore(int eventId, int eventDataCount, EventData* data)
    {
        if (IsEnabled())
            Send(eventId, default, Decode(eventId, eventDataCount, data));
    }

    protected unsafe void WriteEventWithRelatedActivityIdCore(int eventId, Guid* relatedActivityId, int eventDataCount, EventData* data)
    {
        if (IsEnabled())
            Send(eventId, relatedActivityId == null ? default : *relatedActivityId, Decode(eventId, eventDataCount, data));
    }

    /// <summary>A value of one of the types that events carry.</summary>
    public readonly struct EventSourcePrimitive
    {
        internal readonly object Value;

        private EventSourcePrimitive(object value)
        {
            Value = value;
        }

        public static implicit operator EventSourcePrimitive(bool value) => new EventSourcePrimitive(value);
        public static implicit operator EventSourcePrimitive(byte value) => new EventSourcePrimitive(value);
        public static implicit operator EventSourcePrimitive(short value) => new EventSourcePrimitive(value);
        public static implicit operator EventSourcePrimitive(int value) => new EventSourcePrimitive(value);
        public static implicit operator EventSourcePrimitive(long value) => new EventSourcePrimitive(value);
        public static implicit operator EventSourcePrimitive(sbyte value) => new EventSourcePrimitive(value);
        public static implicit operator EventSourcePrimitive(ushort value) => new EventSourcePrimitive(value);
        public static implicit operator EventSourcePrimitive(uint value) => new EventSourcePrimitive(value);
        public static implicit operator EventSourcePrimitive(ulong value) => new EventSourcePrimitive(value);
        public static implicit operator EventSourcePrimitive(nuint value) => new EventSourcePrimitive(value);
        public static implicit operator EventSourcePrimitive(float value) => new EventSourcePrimitive(value);
        public static implicit operator EventSourcePrimitive(double value) => new EventSourcePrimitive(value);
        public static implicit operator EventSourcePrimitive(decimal value) => new EventSourcePrimitive(value);
        public static implicit operator EventSourcePrimitive(string value) => new EventSourcePrimitive(value);
        public static implicit operator EventSourcePrimitive(byte[] value) => new EventSourcePrimitive(value);
        public static implicit operator EventSourcePrimitive(Guid value) => new EventSourcePrimitive(value);
        public static implicit operator EventSourcePrimitive(DateTime value) => new EventSourcePrimitive(value);
        public static implicit operator EventSourcePrimitive(nint value) => new EventSourcePrimitive(value);
        public static implicit operator EventSourcePrimitive(char value) => new EventSourcePrimitive(value);
        public static implicit operator EventSourcePrimitive(Enum value) => new EventSourcePrimitive(value);
    }

    /// <summary>Where an argument's bytes are and how many.</summary>
    public struct EventData
    {
        private nint _pointer;
        private int _size;
        private int _reserved;

        public nint DataPointer { readonly get => _pointer; set => _pointer = value; }
        public int Size { readonly get => _size; set => _size = value; }
    }
}
