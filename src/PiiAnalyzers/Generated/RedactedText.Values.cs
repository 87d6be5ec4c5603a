namespace PiiAnalyzers;

/// <content>What generated code calls.</content>
public sealed partial class RedactedText
{
    /// <summary>Stands for a marked member that is not read, since reading it could throw.</summary>
    /// <param name="member">The member.</param>
    public void Mask(PersonalDataMember member)
    {
        if (!TryMask(member))
        {
            Member(member.Name);
            Sign(Mark);
        }
    }

    /// <summary>Stands for a marked text.</summary>
    /// <param name="member">The member.</param>
    /// <param name="value">Its value.</param>
    public void Mask(PersonalDataMember member, string? value)
    {
        if (value is not null && TryMask(member))
        {
            return;
        }

        Member(member.Name);
        if (value is null)
        {
            Null();
        }
        else
        {
            Masked(member, value.AsSpan());
        }
    }

    /// <summary>Stands for a marked value.</summary>
    /// <param name="member">The member.</param>
    /// <param name="value">Its value. Only texts are looked into.</param>
    public void Mask(PersonalDataMember member, object? value)
    {
        if (value is not null && TryMask(member))
        {
            return;
        }

        Member(member.Name);
        Sign(value is not null, Mark);
    }

    /// <summary>Stands for a marked number, date or the like.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="value">Its value.</param>
    public void MaskScalar<T>(PersonalDataMember member, T value)
        where T : struct
    {
        if (!TryMask(member))
        {
            Member(member.Name);
            MaskedScalar(member, value);
        }
    }

    /// <summary>Stands for a marked number, date or the like.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="value">Its value.</param>
    public void MaskScalar<T>(PersonalDataMember member, T? value)
        where T : struct
    {
        if (value.HasValue && TryMask(member))
        {
            return;
        }

        Member(member.Name);
        if (value.HasValue)
        {
            MaskedScalar(member, value.GetValueOrDefault());
        }
        else
        {
            Null();
        }
    }

    /// <summary>Stands for an unmarked member whose name says that it should be marked.</summary>
    /// <param name="name">Name of the member.</param>
    /// <param name="hasValue">False for null, which discloses nothing.</param>
    public void Hide(string name, bool hasValue)
    {
        Member(name);
        Sign(hasValue, Mark);
    }

    /// <summary>Adds the length of bytes.</summary>
    /// <param name="name">Name of the member.</param>
    /// <param name="value">The bytes.</param>
    public void Bytes(string name, byte[]? value)
    {
        Member(name);
        Bytes(value);
    }

    /// <summary>Adds the length of bytes.</summary>
    /// <param name="value">The bytes.</param>
    public void Bytes(byte[]? value) => Sign(value is not null, $"byte[{value?.Length}]");

    /// <summary>Adds an unmarked text.</summary>
    /// <param name="name">Name of the member.</param>
    /// <param name="value">Its value.</param>
    public void Text(string name, string? value)
    {
        Member(name);
        Text(value);
    }

    /// <summary>Adds an unmarked text.</summary>
    /// <param name="value">The text.</param>
    public void Text(string? value)
    {
        if (value is null)
        {
            Null();
        }
        else if (_tree is not null)
        {
            _tree.Value(value);
        }
        else
        {
            AppendEscaped(value.AsSpan());
        }
    }

    /// <summary>Adds an unmarked number, date or the like.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">Name of the member.</param>
    /// <param name="value">Its value.</param>
    public void Scalar<T>(string name, T value)
        where T : struct
    {
        Member(name);
        Scalar(value);
    }

    /// <summary>Adds an unmarked number, date or the like.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">Name of the member.</param>
    /// <param name="value">Its value.</param>
    public void Scalar<T>(string name, T? value)
        where T : struct
    {
        Member(name);
        Scalar(value);
    }

    /// <summary>Adds an unmarked number, date or the like.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The value.</param>
    public void Scalar<T>(T? value)
        where T : struct
    {
        if (value.HasValue)
        {
            Scalar(value.GetValueOrDefault());
        }
        else
        {
            Null();
        }
    }

    /// <summary>Adds an unmarked number, date or the like.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The value.</param>
    public void Scalar<T>(T value)
        where T : struct
    {
        if (_tree is not null)
        {
            _tree.Value(value);
            return;
        }

        Reserve(80);
        if (ScalarFormat.TryFormat(value, new Span<char>(_text, _length, _text.Length - _length), out var written))
        {
            _length += written;
        }
        else
        {
            AppendEscaped((ScalarText.TryFormat(value) ?? typeof(T).Name).AsSpan());
        }
    }

    /// <summary>Adds a nested object, redacted as what it is at run time.</summary>
    /// <typeparam name="T">Its declared type.</typeparam>
    /// <param name="name">Name of the member.</param>
    /// <param name="value">The object.</param>
    /// <param name="shape">Generated code of its declared type.</param>
    public void Object<T>(string name, T? value, PersonalDataShape<T> shape)
    {
        Member(name);
        Object(value, shape);
    }

    /// <summary>Adds a nested object, redacted as what it is at run time.</summary>
    /// <typeparam name="T">Its declared type.</typeparam>
    /// <param name="value">The object.</param>
    /// <param name="shape">Generated code of its declared type.</param>
    public void Object<T>(T? value, PersonalDataShape<T> shape)
    {
        if (!typeof(T).IsValueType)
        {
            Any(value, shape);
        }
        else if (Enter(shape.Name, null))
        {
            shape.Redact(value!, this);
            Leave();
        }
    }

    /// <summary>Adds an unmarked value of a type that is known only at run time.</summary>
    /// <param name="name">Name of the member.</param>
    /// <param name="value">The value.</param>
    public void Unknown(string name, object? value)
    {
        Member(name);
        Unknown(value);
    }

    /// <summary>Adds an unmarked value of a type that is known only at run time.</summary>
    /// <param name="value">The value.</param>
    public void Unknown(object? value)
    {
        if (value is null || value is string)
        {
            Text((string?)value);
        }
        else if (PersonalData.Find(value) is { Shape: { } shape })
        {
            Any(value, shape);
        }
        else
        {
            // Anything else could print what it holds: only its type is safe to show.
            Text(ScalarText.TryFormat(value) ?? value.GetType().Name);
        }
    }

    /// <summary>Adds a value that may be missing.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">Name of the member.</param>
    /// <param name="value">The value.</param>
    /// <param name="show">Adds it.</param>
    public void Optional<T>(string name, T? value, Action<T, RedactedText> show)
        where T : struct
    {
        Member(name);
        Optional(value, show);
    }

    /// <summary>Adds a value that may be missing.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="show">Adds it.</param>
    public void Optional<T>(T? value, Action<T, RedactedText> show)
        where T : struct
    {
        if (value.HasValue)
        {
            show(value.GetValueOrDefault(), this);
        }
        else
        {
            Null();
        }
    }

    private void Sign(bool hasValue, string text)
    {
        if (hasValue)
        {
            Sign(text);
        }
        else
        {
            Null();
        }
    }

    private void MaskedScalar<T>(PersonalDataMember member, T value)
        where T : struct
    {
        if (_rules is null)
        {
            Sign(Mark);
            return;
        }

        Span<char> text = stackalloc char[80];
        Masked(member, ScalarFormat.TryFormat(value, text, out var length) ? text.Slice(0, length) : (ScalarText.TryFormat(value) ?? "").AsSpan());
    }

    private void Masked(PersonalDataMember member, ReadOnlySpan<char> value)
    {
        if (_rules is null)
        {
            Sign(Mark);
            return;
        }

        var start = _length;
        _rules.Append(this, member, value);
        if (_tree is not null)
        {
            _tree.Value(new string(_text, start, _length - start));
            _length = start;
        }
    }
}
