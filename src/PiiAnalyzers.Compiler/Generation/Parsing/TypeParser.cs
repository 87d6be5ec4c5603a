using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Generation.Model;
using PiiAnalyzers.Compiler.Generation.Reuse;

namespace PiiAnalyzers.Compiler.Generation.Parsing;

/// <summary>Turns a marked type into its model. The only step of the generator that sees symbols starts here.</summary>
internal static class TypeParser
{
    /// <param name="reads">Told of the types that the model depends on.</param>
    public static TypeModel? Parse(GeneratorSyntaxContext context, TypeReads reads, CancellationToken cancellation)
    {
        if (context.SemanticModel.GetDeclaredSymbol(context.Node, cancellation) is not INamedTypeSymbol type)
        {
            return null;
        }

        reads.Add(type);
        var index = TypeIndex.For(context.SemanticModel.Compilation);
        if (!index.Marks.AnyMarkPossible || !DeclarationFilter.IsFirstCandidate(context.Node, type, cancellation) || !index.IsRoot(type, cancellation))
        {
            return null;
        }

        return Parse(index, type, reads, cancellation);
    }

    private static TypeModel Parse(TypeIndex index, INamedTypeSymbol type, TypeReads reads, CancellationToken cancellation)
    {
        var isPartial = DeclarationFilter.IsPartial(type, cancellation);
        ISymbol within = isPartial ? type : index.Compilation.Assembly;
        var names = NameParser.Parse(type, isPartial);
        var values = new ValueParser(index, within, reads, cancellation);
        var shape = ShapeParser.Parse(index, values, type, isWhole: false, within, names.CodeName, cancellation, isPartial);
        var locals = Locals(index, values, within, cancellation);
        var isInherited = ShapeParser.PartialBases(index, type, cancellation).Any();
        return new TypeModel(
            names,
            isInherited ? SurfaceModel.None : Surface(index, type),
            TypeAccess.IsPublic(type),
            type is { IsValueType: true, IsReadOnly: false },
            isPartial && isInherited,
            ShapeParser.UsesObsolete(type),
            TypeAccess.IsInternal(type)
                ? new RegistrationModel(names.OpenType, names.DescriptionName.Length == 0 ? names.Code + ".Shape.Descriptor" : Qualify(names) + ".Descriptor")
                : null,
            shape,
            locals,
            CarrierParser.Requests(values));
    }

    private static string Qualify(NameModel names) =>
        "global::" + (names.Namespace.Length == 0 ? "" : names.Namespace + ".") + names.DescriptionName;

    private static ImmutableArray<ShapeModel> Locals(TypeIndex index, ValueParser values, ISymbol within, CancellationToken cancellation)
    {
        var locals = ImmutableArray.CreateBuilder<ShapeModel>();
        while (values.TryTakeLocal(out var type, out var isWhole, out var className))
        {
            locals.Add(ShapeParser.Parse(index, values, type, isWhole, within, className, cancellation));
        }

        return locals.ToImmutable();
    }

    private static SurfaceModel Surface(TypeIndex index, INamedTypeSymbol type) => new(
        !Has(index, type, "ToRedactedString", 0),
        !Has(index, type, "ToRedacted", 0, 1),
        !Has(index, type, "ExportPersonalData", 0),
        !Has(index, type, "WritePersonalData", 1),
        !Has(index, type, "ErasePersonalData", 1, 2),
        !type.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: "DebuggerDisplayAttribute" }));

    /// <summary>A member that a person wrote, or that an inherited one brings, wins over the generated one.</summary>
    private static bool Has(TypeIndex index, INamedTypeSymbol type, string name, params int[] parameters)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(name))
            {
                var clashes = member is not IMethodSymbol method || (method.Arity == 0 && parameters.Contains(method.Parameters.Length));
                if (clashes && index.Compilation.IsSymbolAccessibleWithin(member, type))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
