using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Models;

/// <summary>
/// Which overloads a row means: any (<c>*</c>), or those with the given parameter types as <see cref="TypeNames"/> writes them.
/// A single parameter type may be <c>*</c> (any type), and the last may be <c>..</c> (any further parameters).
/// </summary>
internal sealed class SignaturePattern : IEquatable<SignaturePattern>
{
    public static readonly SignaturePattern Any = new("*", default);

    private readonly ImmutableArray<string> _parameterTypes;

    private SignaturePattern(string text, ImmutableArray<string> parameterTypes)
    {
        Text = text;
        _parameterTypes = parameterTypes;
    }

    public string Text { get; }

    /// <summary>Reads a signature; null when it is not one.</summary>
    public static SignaturePattern? Parse(string text)
    {
        if (text == "*")
        {
            return Any;
        }

        if (text.Length < 2 || text[0] != '(' || text[text.Length - 1] != ')')
        {
            return null;
        }

        var types = SplitTypes(text.Substring(1, text.Length - 2));
        return types.IsDefault ? null : new SignaturePattern(text, types);
    }

    public bool Matches(ISymbol member)
    {
        if (_parameterTypes.IsDefault)
        {
            return true;
        }

        var parameters = member switch
        {
            IMethodSymbol method => method.Parameters,
            IPropertySymbol property => property.Parameters,
            _ => ImmutableArray<IParameterSymbol>.Empty,
        };
        var isOpen = _parameterTypes.Length > 0 && _parameterTypes[_parameterTypes.Length - 1] == "..";
        var count = isOpen ? _parameterTypes.Length - 1 : _parameterTypes.Length;
        if (isOpen ? parameters.Length < count : parameters.Length != count)
        {
            return false;
        }

        for (var i = 0; i < count; i++)
        {
            if (_parameterTypes[i] != "*" && _parameterTypes[i] != TypeNames.Print(parameters[i].Type))
            {
                return false;
            }
        }

        return true;
    }

    public bool Equals(SignaturePattern? other) => other is not null && Text == other.Text;

    public override bool Equals(object? obj) => Equals(obj as SignaturePattern);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    public override string ToString() => Text;

    private static ImmutableArray<string> SplitTypes(string list)
    {
        if (list.Length == 0)
        {
            return ImmutableArray<string>.Empty;
        }

        var types = ImmutableArray.CreateBuilder<string>();
        int depth = 0, start = 0;
        for (var i = 0; i <= list.Length; i++)
        {
            var c = i < list.Length ? list[i] : ',';
            depth += c is '<' or '[' ? 1 : c is '>' or ']' ? -1 : 0;
            if (depth < 0 || char.IsWhiteSpace(c) || (i == list.Length && depth != 0))
            {
                return default;
            }

            if (c == ',' && depth == 0)
            {
                if (i == start)
                {
                    return default;
                }

                types.Add(list.Substring(start, i - start));
                start = i + 1;
            }
        }

        var openAt = types.IndexOf("..");
        return openAt >= 0 && openAt != types.Count - 1 ? default : types.ToImmutable();
    }
}
