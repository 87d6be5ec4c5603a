using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Policy;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>
/// The policy file itself (PII7001, PII7005), and names that code and policy must share: purposes (PII2002), categories (PII7002,
/// PII2004, PII2005), cookies (PII6001–PII6004) and what only the policy has (PII7003). Registers nothing without a policy file.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PolicyAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        PII2002PurposeNotDeclared.Descriptor,
        PII2004NoPurposeUsesCategory.Descriptor,
        PII2005SpecialCategoryWithoutCondition.Descriptor,
        PII6001CookieNotDeclared.Descriptor,
        PII6002CookieNotEssential.Descriptor,
        PII6003CookieWithoutConsent.Descriptor,
        PII6004CookieLivesTooLong.Descriptor,
        PII7001InvalidPolicy.Descriptor,
        PII7002CategoryNotDeclared.Descriptor,
        PII7003UnusedPolicyElement.Descriptor,
        PII7005PolicyGap.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();

        // Names in generated code are uses of the policy, though nothing is reported there.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.RegisterCompilationStartAction(static start =>
        {
            if (PolicyFile.Of(start.Options, start.CancellationToken) is not { } policy)
            {
                return;
            }

            start.RegisterAdditionalFileAction(file => PolicyFileReport.Report(policy, file));
            var marks = MarkReader.For(start.Compilation, start.Options);
            if (!marks.AnyMarkPossible)
            {
                return;
            }

            var review = FindingReview.For(start.Options, start.CancellationToken);
            var use = new PolicyUse();
            if (policy.Policy.Purposes.Count > 0)
            {
                var names = new PurposeNames(policy, use, review);
                start.RegisterSyntaxNodeAction(names.Attribute, SyntaxKind.Attribute);
                start.RegisterSyntaxNodeAction(names.Invocation, SyntaxKind.InvocationExpression);
            }

            if (policy.Policy.Categories.Count > 0)
            {
                var names = new CategoryNames(policy, marks, review);
                start.RegisterSymbolAction(names.Type, SymbolKind.NamedType);
                start.RegisterSyntaxNodeAction(names.Annotation, SyntaxKind.Attribute);
            }

            if (policy.Policy.Cookies is { } cookies && CookieNames.IsPossible(start.Compilation))
            {
                var names = new CookieNames(policy, cookies, new ConsentCheck(start.Compilation), review);
                start.RegisterSyntaxNodeAction(names.Invocation, SyntaxKind.InvocationExpression);
                var builders = new CookieBuilders(policy, cookies, review);
                start.RegisterSyntaxNodeAction(builders.Assignment, SyntaxKind.SimpleAssignmentExpression);
            }

            if (IsWhole(start.Compilation))
            {
                start.RegisterCompilationEndAction(end => UnusedElements.Report(policy, marks, use, end));
            }
        });
    }

    /// <summary>A library is used by others, which may use what it does not: only an application says that nothing does.</summary>
    internal static bool IsWhole(Compilation compilation) =>
        compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication or OutputKind.WindowsRuntimeApplication;
}
