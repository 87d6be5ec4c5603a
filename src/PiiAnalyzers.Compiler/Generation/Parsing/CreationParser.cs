using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Generation.Model;

namespace PiiAnalyzers.Compiler.Generation.Parsing;

/// <summary>Finds out how an object is made of what was exported: without arguments if possible, else by the constructor that fits its members best.</summary>
internal static class CreationParser
{
    public static (CreationModel Creation, ImmutableArray<MemberModel> Members, SubjectModel? Subject) Parse(
        INamedTypeSymbol type, ImmutableArray<MemberModel> members, SubjectModel? subject, Compilation compilation, ISymbol within)
    {
        if (type.IsAbstract || type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
        {
            return (CreationModel.Impossible, members, subject);
        }

        var isReadOnly = type is { IsValueType: true } && members.All(static member => member.Set is not SetUse.Assign and not SetUse.Initialize);
        var best = type.InstanceConstructors
            .Where(constructor => compilation.IsSymbolAccessibleWithin(constructor, within) && !IsCopy(constructor, type) && constructor.Parameters.All(IsPassable))
            .OrderBy(constructor => isReadOnly ? -Fitting(constructor, members) : constructor.Parameters.IsEmpty ? -1000 : -Fitting(constructor, members))
            .ThenBy(static constructor => constructor.Parameters.Length)
            .FirstOrDefault();
        if (best is null)
        {
            return (CreationModel.Impossible, members, subject);
        }

        var result = members.ToBuilder();
        var arguments = ImmutableArray.CreateBuilder<ArgumentModel>();
        foreach (var parameter in best.Parameters)
        {
            if (subject is { Set: SetUse.None or SetUse.Initialize or SetUse.Construct } && subject.Type == NameParser.Annotated(parameter.Type) && IsNamed(parameter, subject.Identifier))
            {
                subject = subject with { Set = SetUse.Construct };
                arguments.Add(new ArgumentModel("", $"import.Subject(default({subject.Type}))"));
                continue;
            }

            var fitting = IndexOf(parameter, result);
            arguments.Add(new ArgumentModel(fitting < 0 ? "" : result[fitting].Field, Default(parameter.Type)));
            if (fitting >= 0 && result[fitting].Set is SetUse.None or SetUse.Initialize)
            {
                result[fitting] = result[fitting] with { Set = SetUse.Construct };
            }
        }

        var setsRequired = best.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name is "SetsRequiredMembersAttribute");
        var required = setsRequired ? ImmutableArray<string>.Empty : Required(type, result, subject, compilation, within);
        return (new CreationModel(true, arguments.ToImmutable(), required), result.ToImmutable(), subject);
    }

    private static bool IsPassable(IParameterSymbol parameter) =>
        parameter.RefKind is RefKind.None or RefKind.In && !parameter.Type.IsRefLikeType && !TypeAccess.IsUnsafe(parameter.Type) && !TypeAccess.HasError(parameter.Type);

    private static int Fitting(IMethodSymbol constructor, ImmutableArray<MemberModel> members) =>
        constructor.Parameters.Count(parameter => IndexOf(parameter, members.ToBuilder()) >= 0);

    private static int IndexOf(IParameterSymbol parameter, ImmutableArray<MemberModel>.Builder members)
    {
        for (var index = 0; index < members.Count; index++)
        {
            var member = members[index];
            if (member.Export is ExportUse.Value && member.Value.CanRead && member.Set is not SetUse.Computed && member.Value.BareType == NameParser.Bare(parameter.Type)
                && IsNamed(parameter, member.Identifier))
            {
                return index;
            }
        }

        return -1;
    }

    private static bool IsNamed(IParameterSymbol parameter, string identifier) =>
        string.Equals(identifier.TrimStart('@', '_'), parameter.Name, StringComparison.OrdinalIgnoreCase);

    private static string Default(ITypeSymbol type) =>
        $"default({NameParser.Full(type)})" + (!type.IsValueType && type.NullableAnnotation is NullableAnnotation.NotAnnotated ? "!" : "");

    private static ImmutableArray<string> Required(INamedTypeSymbol type, ImmutableArray<MemberModel>.Builder members, SubjectModel? subject, Compilation compilation, ISymbol within)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var member in MemberCollector.CollectAll(type))
        {
            var isRead = members.Any(model => model.IsRequired && model.Identifier == NameParser.Escape(member.Name) && model.Export is ExportUse.Value && model.Value.CanRead && model.Set is not SetUse.Construct);
            var isSubject = subject is { Set: SetUse.Initialize } && subject.Identifier == NameParser.Escape(member.Name);
            if (MemberAccess.IsRequired(member) && !isRead && !isSubject && compilation.IsSymbolAccessibleWithin(member, within))
            {
                names.Add($"{NameParser.Escape(member.Name)} = default!");
            }
        }

        return names.ToImmutable();
    }

    private static bool IsCopy(IMethodSymbol constructor, INamedTypeSymbol type) =>
        constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type);
}
