using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Annotations;

/// <summary>
/// Marks set from outside on members that cannot be edited: <c>[assembly: AnnotatePersonalData(typeof(T), "Member", …)]</c> of the
/// compilation and of its references. The compilation's own annotation wins over a reference's.
/// </summary>
internal sealed class ExternalAnnotations
{
    private readonly Dictionary<ISymbol, Dictionary<string, PersonalDataMark>> _marks = new(SymbolEqualityComparer.Default);

    public ExternalAnnotations(IEnumerable<IAssemblySymbol> assemblies, Func<string, int?>? tierOf = null)
    {
        foreach (var assembly in assemblies)
        {
            foreach (var attribute in assembly.GetAttributes())
            {
                if (attribute.AttributeClass is { } type && type.HasFullName(WellKnownNames.AnnotatePersonalData))
                {
                    Add(attribute, tierOf);
                }
            }
        }
    }

    /// <summary>The mark of a member, or of the type itself when <paramref name="member"/> is empty.</summary>
    public PersonalDataMark? Find(INamedTypeSymbol? type, string member) =>
        _marks.Count > 0
        && type is not null
        && _marks.TryGetValue(type.OriginalDefinition, out var members)
        && members.TryGetValue(member, out var mark)
            ? mark
            : null;

    public IEnumerable<PersonalDataMark> All => _marks.Values.SelectMany(static members => members.Values);

    /// <summary>Whether anything is said of the type.</summary>
    public bool Contains(INamedTypeSymbol type) => _marks.ContainsKey(type.OriginalDefinition);

    private void Add(AttributeData attribute, Func<string, int?>? tierOf)
    {
        var arguments = attribute.ConstructorArguments;
        if (arguments.Length == 0 || arguments[0] is not { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol target })
        {
            return;
        }

        // typeof(T), "Member", category: without a member name the type itself is annotated.
        var member = "";
        var rest = 1;
        if (arguments.Length > 1 && arguments[1].Kind is TypedConstantKind.Primitive && arguments[1].Value is string name && TakesMember(attribute))
        {
            member = name;
            rest = 2;
        }

        var key = target.OriginalDefinition;
        if (!_marks.TryGetValue(key, out var members))
        {
            _marks.Add(key, members = new Dictionary<string, PersonalDataMark>(StringComparer.Ordinal));
        }

        if (!members.ContainsKey(member))
        {
            members.Add(member, MarkAttributeParser.ParseAnnotation(attribute, arguments.RemoveRange(0, rest), member, tierOf));
        }
    }

    /// <summary>A constructor <c>(Type, string category)</c> has no member; <c>(Type, string member, …)</c> has one.</summary>
    private static bool TakesMember(AttributeData attribute) =>
        attribute.AttributeConstructor is not { } constructor
        || constructor.Parameters.Length > 2
        || constructor.Parameters[1].Name.StartsWith("member", StringComparison.OrdinalIgnoreCase);
}
