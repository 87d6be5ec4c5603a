using System.Collections.Immutable;

namespace PiiAnalyzers.Compiler.Models;

/// <summary>What one <c>*.pii</c> file holds.</summary>
internal sealed record ModelFile(string Path, ImmutableArray<ModelRow> Rows, ImmutableArray<ModelProblem> Problems);
