using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PiiAnalyzers.Compiler.Annotations;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Which members tell whether the person consented, or did not object.</summary>
internal static class ConsentGates
{
    private const string TrackingConsent = "Microsoft.AspNetCore.Http.Features.ITrackingConsentFeature";

    /// <summary>Whether the answer of a call or member is one about a purpose of the question.</summary>
    public static bool Answers(IOperation operation, ConsentQuestion question) => operation switch
    {
        IInvocationOperation call => Answers(call.TargetMethod, call.Arguments, question),
        IPropertyReferenceOperation property => IsTracking(property.Property) || Answers(property.Property, property.Arguments, question),
        IFieldReferenceOperation field => Answers(field.Field, ImmutableArray<IArgumentOperation>.Empty, question),
        _ => false,
    };

    /// <summary>The constant that an operation is, or that the parameter it names is known to be.</summary>
    public static string? Constant(IOperation operation, ConsentQuestion question)
    {
        while (operation is IConversionOperation conversion)
        {
            operation = conversion.Operand;
        }

        return operation switch
        {
            { ConstantValue: { HasValue: true, Value: string text } } => text,
            IParameterReferenceOperation parameter when question.Constants.TryGetValue(parameter.Parameter, out var known) => known,
            ILocalReferenceOperation { Local: var local } => LocalValues.Text(local, question.CancellationToken),
            IFieldReferenceOperation { Field: { IsReadOnly: true, IsStatic: true } field } => LocalValues.Text(field, question.CancellationToken),
            _ => null,
        };
    }

    /// <summary>Whether a member is declared as a gate of a purpose of the question.</summary>
    public static bool Answers(ISymbol member, ImmutableArray<IArgumentOperation> arguments, ConsentQuestion question)
    {
        foreach (var declared in Declarations(member))
        {
            foreach (var attribute in declared.GetAttributes())
            {
                if (attribute.AttributeClass is { Name: "ConsentGateAttribute" } type && type.HasFullName(WellKnownNames.ConsentGate)
                    && (question.Purposes.IsEmpty || Names(attribute, arguments, question)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Names(AttributeData attribute, ImmutableArray<IArgumentOperation> arguments, ConsentQuestion question)
    {
        if (attribute.ConstructorArguments is [{ Value: string purpose }])
        {
            return question.Purposes.Contains(purpose);
        }

        return arguments.Any(argument => argument.Parameter?.Type.SpecialType == SpecialType.System_String
            && Constant(argument.Value, question) is { } named && question.Purposes.Contains(named));
    }

    private static bool IsTracking(IPropertySymbol property) =>
        property.Name == "CanTrack"
        && (property.ContainingType.HasFullName(TrackingConsent) || property.ContainingType.AllInterfaces.Any(static item => item.HasFullName(TrackingConsent)));

    /// <summary>The member, what it overrides, and what it implements.</summary>
    private static IEnumerable<ISymbol> Declarations(ISymbol member)
    {
        for (ISymbol? current = member; current is not null; current = (current as IMethodSymbol)?.OverriddenMethod ?? (ISymbol?)(current as IPropertySymbol)?.OverriddenProperty)
        {
            yield return current;
        }

        if (member is IMethodSymbol { ReducedFrom: { } extension })
        {
            yield return extension;
        }

        if (member.ContainingType is { TypeKind: not TypeKind.Interface } type && member is IMethodSymbol or IPropertySymbol)
        {
            foreach (var candidate in type.AllInterfaces.SelectMany(item => item.GetMembers(member.Name)))
            {
                if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(candidate), member))
                {
                    yield return candidate;
                }
            }
        }
    }
}
