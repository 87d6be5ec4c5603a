using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Generation.Reuse;

/// <summary>What a compilation is besides its files: with another one of these, everything is parsed again.</summary>
/// <param name="References">Files, and for projects that are open in the same editor their stamps and files.</param>
internal sealed record ProjectStamp(string? AssemblyName, CompilationOptions Options, ImmutableArray<ReferenceStamp> References)
{
    public static ProjectStamp Of(Compilation compilation) => new(
        compilation.AssemblyName,
        compilation.Options,
        compilation.ExternalReferences.Select(ReferenceStamp.Of).ToImmutableArray());

    public bool Matches(ProjectStamp other, CancellationToken cancellation)
    {
        if (AssemblyName != other.AssemblyName || !Options.Equals(other.Options) || References.Length != other.References.Length)
        {
            return false;
        }

        for (var index = 0; index < References.Length; index++)
        {
            if (!References[index].Matches(other.References[index], cancellation))
            {
                return false;
            }
        }

        return true;
    }
}
