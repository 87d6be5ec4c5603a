using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiAnalyzers.Compiler.Rules;

namespace PiiAnalyzers.Tests.CodeFixes;

/// <summary>
/// Reports like the engine does, but by looks only: an argument of a sink that mentions a marked member, or a local assigned from
/// one. It lets the fixes be tested on shapes of code apart from how well the engine follows them.
/// </summary>
#pragma warning disable RS1036, RS1038, RS1041 // Lives in the test assembly and never ships
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class MarkedReadAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics =>
        [PII1001PersonalDataLogged.Descriptor, PII1002PersonalDataTransmitted.Descriptor, PII1003PersonalDataInException.Descriptor];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.Argument);
    }

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        var argument = (ArgumentSyntax)context.Node;
        if (argument.Parent?.Parent is not { } call || RuleOf(call, context.SemanticModel) is not { } rule || HasPurpose(call, context.SemanticModel))
        {
            return;
        }

        var seen = new HashSet<string>();
        foreach (var name in argument.DescendantNodesAndSelf(static n => !IsRedaction(n)).OfType<IdentifierNameSyntax>())
        {
            var (source, read) = Source(name, context.SemanticModel);
            if (source is not null && seen.Add(source))
            {
                var properties = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticKeys.Source, source).Add(DiagnosticKeys.Hops, "0");
                context.ReportDiagnostic(Diagnostic.Create(
                    rule, argument.Expression.GetLocation(), [read!.GetLocation(), argument.GetLocation()], properties, source, "Email", call.ToString(), ""));
            }
        }
    }

    private static (string? Source, SyntaxNode? Read) Source(IdentifierNameSyntax name, SemanticModel model) => model.GetSymbolInfo(name).Symbol switch
    {
        IPropertySymbol property when IsMarked(property) => ($"{property.ContainingType.Name}.{property.Name}", (SyntaxNode)(name.Parent is MemberAccessExpressionSyntax access ? access : name)),
        ILocalSymbol { DeclaringSyntaxReferences: [var declaration, ..] } when declaration.GetSyntax() is VariableDeclaratorSyntax { Initializer: { } initializer } =>
            initializer.DescendantNodes(static n => !IsRedaction(n)).OfType<IdentifierNameSyntax>().Select(inner => Source(inner, model)).FirstOrDefault(static s => s.Source is not null),
        ILocalSymbol { Type: INamedTypeSymbol { IsRecord: true } type } => Record(type, name),
        IParameterSymbol { Type: INamedTypeSymbol { IsRecord: true } type } when name.Parent is not MemberAccessExpressionSyntax => Record(type, name),
        _ => (null, null),
    };

    private static (string? Source, SyntaxNode? Read) Record(INamedTypeSymbol type, SyntaxNode read) =>
        type.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(IsMarked) is { } member ? ($"{type.Name}.{member.Name}", read) : (null, null);

    private static bool IsMarked(IPropertySymbol property) =>
        property.GetAttributes().Any(static a => a.AttributeClass?.Name == "PersonalDataAttribute")
        || property.DeclaringSyntaxReferences.Any(static r => r.GetSyntax() is ParameterSyntax { AttributeLists.Count: > 0 });

    private static bool IsRedaction(SyntaxNode node) =>
        node is InvocationExpressionSyntax call && call.Expression.ToString() is var name
        && (name.Contains("Erase", StringComparison.Ordinal) || name.Contains("Mask", StringComparison.Ordinal) || name.Contains("ToRedactedString", StringComparison.Ordinal) || name.Contains("ForPurpose", StringComparison.Ordinal));

    private static bool HasPurpose(SyntaxNode node, SemanticModel model) =>
        node.Ancestors().Any(a => Lists(a).SelectMany(static l => l.Attributes).Any(attribute => model.GetTypeInfo(attribute).Type?.Name == "PurposeAttribute"));

    private static SyntaxList<AttributeListSyntax> Lists(SyntaxNode node) => node switch
    {
        MemberDeclarationSyntax member => member.AttributeLists,
        LambdaExpressionSyntax lambda => lambda.AttributeLists,
        LocalFunctionStatementSyntax local => local.AttributeLists,
        AccessorDeclarationSyntax accessor => accessor.AttributeLists,
        _ => default,
    };

    private static DiagnosticDescriptor? RuleOf(SyntaxNode call, SemanticModel model) => model.GetSymbolInfo(call).Symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType.Name: var type } when type.EndsWith("Exception", StringComparison.Ordinal) => PII1003PersonalDataInException.Descriptor,
        IMethodSymbol { Name: "PostAsync" or "Send" } => PII1002PersonalDataTransmitted.Descriptor,
        IMethodSymbol { Name: var name } when name.StartsWith("Log", StringComparison.Ordinal) || name is "WriteLine" or "Audit" => PII1001PersonalDataLogged.Descriptor,
        _ => null,
    };
}
