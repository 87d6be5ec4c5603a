using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Generation.Reuse;

/// <summary>A reference, without keeping the compilation of a project in memory.</summary>
/// <param name="File">A reference that is what it is; null for a project.</param>
/// <param name="Project">What the project is besides its files.</param>
internal sealed record ReferenceStamp(MetadataReference? File, MetadataReferenceProperties Properties, ProjectStamp? Project, ImmutableArray<SyntaxTree> Trees)
{
    public static ReferenceStamp Of(MetadataReference reference) => reference is CompilationReference { Compilation: var compilation }
        ? new(null, reference.Properties, ProjectStamp.Of(compilation), compilation.SyntaxTrees.ToImmutableArray())
        : new(reference, reference.Properties, null, ImmutableArray<SyntaxTree>.Empty);

    public bool Matches(ReferenceStamp other, CancellationToken cancellation)
    {
        if (Project is null || other.Project is null)
        {
            return ReferenceEquals(File, other.File);
        }

        // Of a project, only what its files declare can be seen from here.
        return Properties.Equals(other.Properties)
            && Project.Matches(other.Project, cancellation)
            && SurfaceChange.Between(other.Trees, Trees, cancellation) is { Names.Count: 0 };
    }
}
