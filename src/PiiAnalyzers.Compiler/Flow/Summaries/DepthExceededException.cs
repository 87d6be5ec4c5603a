namespace PiiAnalyzers.Compiler.Flow.Summaries;

/// <summary>The call chain is longer than the thread's stack should carry: the engine starts again at <paramref name="body"/>.</summary>
internal sealed class DepthExceededException(FunctionBody body) : Exception
{
    public FunctionBody Body { get; } = body;
}
