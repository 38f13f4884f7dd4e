using System.Collections.Generic;

namespace System.Reflection.Emit;

/// <summary>Writes the image of one finished type.</summary>
internal readonly ref struct TypePart
{
    private readonly RuntimeTypeBuilder _type;
    private readonly PartWriter _part;
    private readonly ImageWriter _image;

    internal TypePart(RuntimeTypeBuilder type)
    {
        _type = type;
        _part = new PartWriter(type, null);
        _image = _part.Image;
    }

    internal IntPtr Load(IntPtr root, out int row)
    {
        _part.StartModule(_type.ModuleBuilder.ScopeName, _type.ModuleBuilder.ModuleVersionId);
        row = _type.IsGlobal ? 1 : 2;
        _part.SelfToken = ImageWriter.TypeDef << 24 | row;
        _image.Add(ImageWriter.TypeDef, 0, _image.String("<Module>"), 0, 0, 1, 1);
        if (!_type.IsGlobal)
        {
            int extends = _type.BaseType == null ? 0 : _part.TypeToken(_type.BaseType);
            _image.Add(ImageWriter.TypeDef, (int)_type.Attributes, _image.String(_type.Name), _image.String(_type.OwnNamespace), extends, 1, 1);
            if (_type.PackingSize != PackingSize.Unspecified || _type.Size > 0)
                _image.Add(ImageWriter.ClassLayout, (int)_type.PackingSize, _type.Size, row);
        }
        GenericParameters();
        foreach (Type i in _type.Interfaces)
            _image.Add(ImageWriter.InterfaceImpl, row, _part.TypeToken(i));
        foreach (RuntimeFieldBuilder f in _type.Fields)
            Field(f);
        foreach (RuntimeMethodBuilder m in _type.Methods)
            Method(m);
        Properties(row);
        Events(row);
        foreach ((MethodInfo body, MethodInfo declaration) in _type.Overrides)
            _image.Add(ImageWriter.MethodImpl, row, _part.MethodToken(body), _part.MethodToken(declaration));
        _part.Attributes(_part.SelfToken, _type.AttributeRecords);
        return _part.Load(root);
    }

    // The table is sorted by owner, and its rows have constraints and attributes of their own.
    private void GenericParameters()
    {
        List<(int Coded, int Token, RuntimeGenericTypeParameterBuilder Parameter)> all = new();
        if (_type.GenericParameters != null)
        {
            foreach (RuntimeGenericTypeParameterBuilder p in _type.GenericParameters)
                all.Add(((_part.SelfToken & 0xFFFFFF) << 1, _part.SelfToken, p));
        }
        foreach (RuntimeMethodBuilder m in _type.Methods)
        {
            if (m.GenericParameters == null)
                continue;
            foreach (RuntimeGenericTypeParameterBuilder p in m.GenericParameters)
                all.Add((m.Index + 1 << 1 | 1, ImageWriter.MethodDef << 24 | m.Index + 1, p));
        }
        all.Sort(static (a, b) => a.Coded != b.Coded ? a.Coded.CompareTo(b.Coded) : a.Parameter.GenericParameterPosition.CompareTo(b.Parameter.GenericParameterPosition));
        foreach ((int _, int owner, RuntimeGenericTypeParameterBuilder p) in all)
        {
            int row = _image.Add(ImageWriter.GenericParam, p.GenericParameterPosition, (int)p.Flags, owner, _image.String(p.Name));
            foreach (Type t in p.Constraints)
                _image.Add(ImageWriter.GenericParamConstraint, row, _part.TypeToken(t));
            _part.Attributes(ImageWriter.GenericParam << 24 | row, p.AttributeRecords);
        }
    }

    private void Field(RuntimeFieldBuilder f)
    {
        int row = _image.Add(ImageWriter.Field, (int)f.Attributes, _image.String(f.Name), _image.Blob(SignatureEncoder.Field(f.FieldType, f.Required, f.Optional, _part)));
        int token = ImageWriter.Field << 24 | row;
        if (f.HasConstant)
            _part.Constant(token, f.Constant);
        if (f.Offset >= 0)
            _image.Add(ImageWriter.FieldLayout, f.Offset, row);
        if (f.Data != null)
            _image.Add(ImageWriter.FieldRva, _image.Data(f.Data, 8), row);
        if (f.Marshal != null)
            _image.Add(ImageWriter.FieldMarshal, token, _image.Blob(f.Marshal));
        _part.Attributes(token, f.AttributeRecords);
    }

    private void Method(RuntimeMethodBuilder m)
    {
        int rva = 0;
        if (m.HasBody && m.NeedsBody)
            rva = _part.Body(m.Generator.Finish(), _type.ModuleBuilder.Scope, m.Generator.MaxStack, m.Generator.LocalSignature(_part), m.InitLocals, m.Generator.Clauses);
        int row = _image.Add(ImageWriter.MethodDef, rva, (int)m.ImplFlags, (int)m.Attributes, _image.String(m.Name), _image.Blob(m.Signature(_part)), _image.Count(ImageWriter.Param) + 1);
        int token = ImageWriter.MethodDef << 24 | row;
        RuntimeParameterBuilder[] parameters = (RuntimeParameterBuilder[])m.Parameters.Clone();
        Array.Sort(parameters, static (a, b) => a.Position.CompareTo(b.Position));
        foreach (RuntimeParameterBuilder p in parameters)
        {
            int parameter = ImageWriter.Param << 24 | _image.Add(ImageWriter.Param, p.Flags, p.Position, _image.String(p.Name));
            if (p.HasConstant)
                _part.Constant(parameter, p.Constant);
            if (p.Marshal != null)
                _image.Add(ImageWriter.FieldMarshal, parameter, _image.Blob(p.Marshal));
            _part.Attributes(parameter, p.AttributeRecords);
        }
        if (m.ImportLibrary != null)
            _image.Add(ImageWriter.ImplMap, m.ImportFlags, token, _image.String(m.ImportName), _image.Add(ImageWriter.ModuleRef, _image.String(m.ImportLibrary)));
        _part.Attributes(token, m.AttributeRecords);
    }

    private void Semantics(int association, int kind, RuntimeMethodBuilder method)
    {
        if (method != null)
            _image.Add(ImageWriter.MethodSemantics, kind, method.Index + 1, association);
    }

    private void Properties(int row)
    {
        if (_type.Properties.Count == 0)
            return;
        _image.Add(ImageWriter.PropertyMap, row, 1);
        foreach (RuntimePropertyBuilder p in _type.Properties)
        {
            int token = ImageWriter.Property << 24 | _image.Add(ImageWriter.Property, (int)p.Attributes, _image.String(p.Name), _image.Blob(p.Signature(_part)));
            Semantics(token, 1, p.Setter);
            Semantics(token, 2, p.Getter);
            foreach (RuntimeMethodBuilder m in p.Others)
                Semantics(token, 4, m);
            if (p.HasConstant)
                _part.Constant(token, p.Constant);
            _part.Attributes(token, p.AttributeRecords);
        }
    }

    private void Events(int row)
    {
        if (_type.Events.Count == 0)
            return;
        _image.Add(ImageWriter.EventMap, row, 1);
        foreach (RuntimeEventBuilder e in _type.Events)
        {
            int token = ImageWriter.Event << 24 | _image.Add(ImageWriter.Event, (int)e.Attributes, _image.String(e.Name), _part.TypeToken(e.EventType));
            foreach (RuntimeMethodBuilder m in e.Others)
                Semantics(token, 4, m);
            Semantics(token, 8, e.Adder);
            Semantics(token, 16, e.Remover);
            Semantics(token, 32, e.Raiser);
            _part.Attributes(token, e.AttributeRecords);
        }
    }
}
