using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiAnalyzers.Compiler.Policy;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>From problems of the policy file to diagnostics at their lines and columns.</summary>
internal static class PolicyFileReport
{
    public static void Report(PolicyFile policy, AdditionalFileAnalysisContext context)
    {
        if (context.AdditionalFile == policy.File)
        {
            foreach (var problem in policy.Problems)
            {
                context.ReportDiagnostic(Diagnose(policy, problem));
            }
        }
        else if (PolicyFile.Candidates(context.Options).Contains(context.AdditionalFile))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                PII7001InvalidPolicy.Descriptor, Location.Create(context.AdditionalFile.Path, default, default),
                "/", $"this policy is not in force, {policy.Path} is; a project has one"));
        }
    }

    private static Diagnostic Diagnose(PolicyFile policy, PolicyProblem problem)
    {
        var place = policy.Locate(problem.Span);
        var pointer = problem.Pointer.Length == 0 ? "/" : problem.Pointer;
        if (problem.Kind == PolicyProblemKind.Invalid)
        {
            return Diagnostic.Create(PII7001InvalidPolicy.Descriptor, place, pointer, problem.Message);
        }

        var severity = problem.Kind == PolicyProblemKind.Remark ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning;
        return Diagnostic.Create(
            PII7005PolicyGap.Descriptor, place, severity, additionalLocations: null, properties: null,
            pointer, problem.Message, problem.Law, problem.Check);
    }
}
