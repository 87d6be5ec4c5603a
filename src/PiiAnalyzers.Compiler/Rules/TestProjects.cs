using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Tells test projects by the framework they reference: what they hold is made up.</summary>
internal static class TestProjects
{
    private static readonly ImmutableHashSet<string> Frameworks = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase, "xunit.core", "xunit.v3.core", "nunit.framework", "Microsoft.VisualStudio.TestPlatform.TestFramework", "MSTest.TestFramework", "TUnit.Core");

    public static bool Contains(Compilation compilation) => compilation.ReferencedAssemblyNames.Any(static reference => Frameworks.Contains(reference.Name));
}
