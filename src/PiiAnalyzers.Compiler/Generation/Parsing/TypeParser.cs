using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Generation.Model;

namespace PiiAnalyzers.Compiler.Generation.Parsing;

/// <summary>Turns a type into its model. The only step of the generator that sees symbols starts here.</summary>
internal static class TypeParser
{
    public static TypeModel? Parse(GeneratorSyntaxContext context, CancellationToken cancellation)
    {
        if (context.SemanticModel.GetDeclaredSymbol(context.Node, cancellation) is not INamedTypeSymbol type)
        {
            return null;
        }

        var index = TypeIndex.For(context.SemanticModel.Compilation);
        if (!index.Marks.AnyMarkPossible || !DeclarationFilter.IsFirstCandidate(context.Node, type, cancellation) || !index.IsRoot(type, cancellation))
        {
            return null;
        }

        return Parse(index, type, cancellation);
    }

    private static TypeModel Parse(TypeIndex index, INamedTypeSymbol type, CancellationToken cancellation)
    {
        var isPartial = DeclarationFilter.IsPartial(type, cancellation);
        ISymbol within = isPartial ? type : index.Compilation.Assembly;
        var values = new ValueParser(index, type, within, cancellation);
        var members = new MemberParser(index, values, within);
        var own = members.Parse(type, isWhole: false);
        var subject = members.FindSubject(type);
        var carriers = Carriers(values, members);
        var names = NameParser.Parse(type, isPartial);
        var bases = PartialBases(index, type, cancellation).ToArray();
        return new TypeModel(
            names,
            Surface(index, type, bases.Length > 0),
            TypeAccess.IsPublic(type),
            type.IsReferenceType,
            TypeIndex.IsDataSubject(type),
            isPartial && bases.Length > 0,
            UsesObsolete(type, cancellation),
            TypeAccess.IsInternal(type)
                ? new RegistrationModel(names.OpenType, (names.DescriptionName.Length == 0 ? names.Code : Qualify(names)) + ".Descriptor")
                : null,
            PrivateBases(index, bases),
            type is { IsReferenceType: true, IsSealed: false } && isPartial,
            subject,
            own,
            carriers,
            DescriptionParser.Parse(index, type));
    }

    private static string Qualify(NameModel names) =>
        "global::" + (names.Namespace.Length == 0 ? "" : names.Namespace + ".") + names.DescriptionName;

    private static ImmutableArray<CarrierModel> Carriers(ValueParser values, MemberParser members)
    {
        var carriers = ImmutableArray.CreateBuilder<CarrierModel>();
        while (values.TryTakeCarrier(out var type, out var isWhole, out var number))
        {
            carriers.Add(new CarrierModel(number, NameParser.Full(type), type.Name, isWhole, members.Parse(type, isWhole)));
        }

        return carriers.ToImmutable();
    }

    /// <summary>Base types of this project that get members themselves, nearest first.</summary>
    private static IEnumerable<INamedTypeSymbol> PartialBases(TypeIndex index, INamedTypeSymbol type, CancellationToken cancellation)
    {
        for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (index.IsRoot(current, cancellation) && DeclarationFilter.IsPartial(current.OriginalDefinition, cancellation))
            {
                yield return current;
            }
        }
    }

    private static EquatableArray<string> PrivateBases(TypeIndex index, INamedTypeSymbol[] bases)
    {
        var codes = ImmutableArray.CreateBuilder<string>();
        for (var number = bases.Length - 1; number >= 0; number--)
        {
            var hasPrivates = bases[number].GetMembers().Any(member =>
                member.DeclaredAccessibility is Accessibility.Private && MemberCollector.IsData(member)
                && (index.Marks.Read(member) is not null || index.Holds(MemberCollector.TypeOf(member))));
            if (hasPrivates)
            {
                codes.Add(NameParser.Code(bases[number], isPartial: true));
            }
        }

        return codes.ToImmutable();
    }

    private static SurfaceModel Surface(TypeIndex index, INamedTypeSymbol type, bool isInherited) => isInherited
        ? new SurfaceModel(false, false, false)
        : new SurfaceModel(
            !Has(index, type, "ToRedactedString", 0),
            !Has(index, type, "ExportPersonalData", 0),
            !Has(index, type, "WritePersonalData", 1));

    /// <summary>A member that a person wrote, or that an inherited one brings, wins over the generated one.</summary>
    private static bool Has(TypeIndex index, INamedTypeSymbol type, string name, int parameters)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(name))
            {
                var clashes = member is not IMethodSymbol method || (method.Arity == 0 && method.Parameters.Length == parameters);
                if (clashes && index.Compilation.IsSymbolAccessibleWithin(member, type))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool UsesObsolete(INamedTypeSymbol type, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.FindAttribute("System.ObsoleteAttribute") is not null)
            {
                return true;
            }
        }

        return MemberCollector.Collect(type).Any(static member => member.Symbol.FindAttribute("System.ObsoleteAttribute") is not null
            || MemberCollector.TypeOf(member.Symbol).FindAttribute("System.ObsoleteAttribute") is not null);
    }
}
