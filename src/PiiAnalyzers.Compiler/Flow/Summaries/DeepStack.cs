using System.Runtime.ExceptionServices;

namespace PiiAnalyzers.Compiler.Flow.Summaries;

/// <summary>
/// Runs work on a stack that carries long call chains. Summaries are computed depth first, and the stacks of a compiler's
/// threads are short; starting over lower down, again and again, costs more than one thread for a compilation.
/// </summary>
internal static class DeepStack
{
    private const int Size = 256 * 1024 * 1024;

    public static void Run(Action work)
    {
        ExceptionDispatchInfo? failure = null;
#pragma warning disable RS0030 // Not for concurrency: the caller waits.
        var thread = new Thread(
            () =>
            {
                try
                {
                    work();
                }
                catch (Exception exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            Size);
        thread.IsBackground = true;
        thread.Start();
        thread.Join();
#pragma warning restore RS0030
        failure?.Throw();
    }
}
