using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Generation.Reuse;

/// <summary>
/// What a file declares, as far as generated code can depend on it. Two versions of a file with equal surfaces differ in bodies,
/// initializers, comments and white space alone.
/// </summary>
/// <param name="Units">Its top-level types, in order.</param>
/// <param name="Shared">Hash of global usings and of attributes of the assembly.</param>
/// <param name="SharedNames">Names in these: what is behind them, every type depends on.</param>
/// <param name="Namespaces">Namespaces that it declares, each with those around it.</param>
internal sealed record TreeSurface(ImmutableArray<UnitSurface> Units, ulong Shared, NameSet SharedNames, NameSet Namespaces)
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeSurface> Known = new();

    public static TreeSurface Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (Known.TryGetValue(tree, out var known))
        {
            return known;
        }

        var surface = new SurfaceReader(cancellation).Read(tree.GetRoot(cancellation));
        return Known.GetValue(tree, _ => surface);
    }
}
