using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace System.Diagnostics.Tracing;

/// <summary>What a source's events look like, and how they are handed to listeners.</summary>
public partial class EventSource
{
    /// <summary>One numbered event: what its method and its EventAttribute say.</summary>
    private sealed class EventDescription
    {
        internal EventAttribute Attribute;
        internal string Name;
        internal ReadOnlyCollection<string> Names;
        internal Type[] Types;
    }

    private Dictionary<int, EventDescription> Events => _events ??= Describe();

    // A method without an attribute is an event too when it returns nothing and is not declared NonEvent; such ones are numbered in their order.
    private Dictionary<int, EventDescription> Describe()
    {
        Dictionary<int, EventDescription> events = new Dictionary<int, EventDescription>();
        int next = 0;
        foreach (MethodInfo method in GetType().GetMethods(BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance))
        {
            EventAttribute attribute = method.GetCustomAttribute<EventAttribute>(false);
            if (attribute == null)
            {
                if (method.ReturnType != typeof(void) || method.IsVirtual || method.IsDefined(typeof(NonEventAttribute), false))
                    continue;
                attribute = new EventAttribute(next + 1) { Level = EventLevel.Informational };
            }
            next++;
            ParameterInfo[] parameters = method.GetParameters();
            // The first argument of an event that is written with a related activity is that activity, no payload.
            int first = parameters.Length != 0 && parameters[0].ParameterType == typeof(Guid) && string.Equals(parameters[0].Name, "relatedActivityId", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
            string[] names = new string[parameters.Length - first];
            Type[] types = new Type[names.Length];
            for (int i = 0; i < names.Length; i++)
            {
                names[i] = parameters[i + first].Name;
                types[i] = parameters[i + first].ParameterType;
            }
            events[attribute.EventId] = new EventDescription { Attribute = attribute, Name = method.Name, Names = new ReadOnlyCollection<string>(names), Types = types };
        }
        return events;
    }

    private void Send(int eventId, Guid related, object[] payload)
    {
        if (!Events.TryGetValue(eventId, out EventDescription e))
        {
            if ((Settings & EventSourceSettings.ThrowOnEventWriteErrors) != 0)
                throw new EventSourceException();
            return;
        }
        Deliver(new EventWrittenEventArgs
        {
            EventId = eventId,
            EventName = e.Name,
            Payload = new ReadOnlyCollection<object>(payload ?? Array.Empty<object>()),
            PayloadNames = e.Names,
            RelatedActivityId = related,
            Level = e.Attribute.Level,
            Keywords = e.Attribute.Keywords,
            Opcode = e.Attribute.Opcode,
            Task = e.Attribute.Task != EventTask.None ? e.Attribute.Task : (EventTask)(0xFFFE - eventId),
            Tags = e.Attribute.Tags,
            Message = e.Attribute.Message,
            Channel = e.Attribute.Channel,
            Version = e.Attribute.Version,
        });
    }

    private unsafe object[] Decode(int eventId, int count, EventData* data)
    {
        if (!Events.TryGetValue(eventId, out EventDescription e))
            return Array.Empty<object>();
        List<object> values = new List<object>(count);
        for (int i = 0; i < e.Types.Length && count > 0; i++, data++, count--)
        {
            Type type = e.Types[i].IsEnum ? Enum.GetUnderlyingType(e.Types[i]) : e.Types[i];
            byte* p = (byte*)data->DataPointer;
            if (type == typeof(byte[]))
            {
                // The length comes first, as an argument of its own.
                int length = *(int*)p;
                if (count < 2)
                    break;
                data++;
                count--;
                values.Add(length == 0 ? Array.Empty<byte>() : new ReadOnlySpan<byte>((byte*)data->DataPointer, length).ToArray());
                continue;
            }
            object value = Read(type, p, data->Size);
            values.Add(e.Types[i].IsEnum ? Enum.ToObject(e.Types[i], value) : value);
        }
        return values.ToArray();
    }

    private static unsafe object Read(Type type, byte* p, int size)
    {
        if (type == typeof(string))
            return p == null ? null : new string((char*)p, 0, Math.Max(size / sizeof(char) - 1, 0));
        if (p == null)
            return null;
        switch (Type.GetTypeCode(type))
        {
            case TypeCode.Boolean: return *(int*)p != 0;
            case TypeCode.Byte: return *p;
            case TypeCode.SByte: return *(sbyte*)p;
            case TypeCode.Int16: return *(short*)p;
            case TypeCode.UInt16: return *(ushort*)p;
            case TypeCode.Char: return *(char*)p;
            case TypeCode.Int32: return *(int*)p;
            case TypeCode.UInt32: return *(uint*)p;
            case TypeCode.Int64: return *(long*)p;
            case TypeCode.UInt64: return *(ulong*)p;
            case TypeCode.Single: return *(float*)p;
            case TypeCode.Double: return *(double*)p;
            case TypeCode.Decimal: return *(decimal*)p;
            case TypeCode.DateTime: return DateTime.FromFileTimeUtc(*(long*)p);
        }
        if (type == typeof(Guid))
            return *(Guid*)p;
        return type == typeof(nint) || type == typeof(nuint) ? *(nint*)p : null;
    }

    /* --- self-describing events --- */

    public void Write(string eventName) => WriteSelf(eventName, default, default, null);
    public void Write(string eventName, EventSourceOptions options) => WriteSelf(eventName, options, default, null);
    public void Write<T>(string eventName, T data) => Write(eventName, default, data);

    public void Write<T>(string eventName, EventSourceOptions options, T data)
    {
        if (IsEnabled())
            WriteSelf(eventName, options, default, data);
    }

    public void Write<T>(string eventName, ref EventSourceOptions options, ref T data) => Write(eventName, options, data);

    public void Write<T>(string eventName, ref EventSourceOptions options, ref Guid activityId, ref Guid relatedActivityId, ref T data)
    {
        if (IsEnabled())
            WriteSelf(eventName, options, relatedActivityId, data);
    }

    // The payload is the data's public properties, in their order.
    private void WriteSelf(string eventName, EventSourceOptions options, Guid related, object data)
    {
        if (!IsEnabled())
            return;
        List<string> names = new List<string>();
        List<object> values = new List<object>();
        if (data is IDictionary<string, object> members)
        {
            foreach (KeyValuePair<string, object> member in members)
            {
                names.Add(member.Key);
                values.Add(member.Value);
            }
        }
        else if (data != null)
        {
            EventDataAttribute named = data.GetType().GetCustomAttribute<EventDataAttribute>(false);
            eventName ??= named?.Name ?? data.GetType().Name;
            foreach (PropertyInfo property in data.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                if (!property.CanRead || property.GetIndexParameters().Length != 0 || property.IsDefined(typeof(EventIgnoreAttribute), false))
                    continue;
                names.Add(property.Name);
                values.Add(property.GetValue(data));
            }
        }
        Deliver(new EventWrittenEventArgs
        {
            EventId = -1,
            EventName = eventName,
            Payload = new ReadOnlyCollection<object>(values),
            PayloadNames = new ReadOnlyCollection<string>(names),
            RelatedActivityId = related,
            Level = options.HasLevel ? options.Level : EventLevel.Verbose,
            Keywords = options.Keywords,
            Opcode = options.Opcode,
            Tags = options.Tags,
            Task = EventTask.None,
        });
    }

    // A counter's report is an event with one argument, a dictionary of the report's members.
    internal void WriteCounters(IDictionary<string, object> report)
    {
        Deliver(new EventWrittenEventArgs
        {
            EventId = -1,
            EventName = "EventCounters",
            Payload = new ReadOnlyCollection<object>(new object[] { report }),
            PayloadNames = new ReadOnlyCollection<string>(new[] { "Payload" }),
            Level = EventLevel.LogAlways,
        });
    }
}
