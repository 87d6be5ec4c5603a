namespace PiiAnalyzers.Compiler.Flow.Summaries;

/// <summary>
/// What an unexpected exception in the analysis of one function does. A user's build must not fail because of us: the function
/// counts as unknown code and PII9002 says so. In our own builds nothing is hidden.
/// </summary>
internal sealed class FailurePolicy(bool survives)
{
    /// <summary>Number under which PII9002 reports an internal error.</summary>
    public const int InternalError = 0;

    /// <summary>Code nested deeper than the stack of a compiler thread carries (LIMITS 11).</summary>
    public const int Nesting = 11;

    public static FailurePolicy OfThisBuild { get; } =
#if DEBUG
        new(survives: false);
#else
        new(survives: true);
#endif

    public bool Survives(Exception exception) => survives && exception is not (OperationCanceledException or DepthExceededException);
}
