using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Flow;
using PiiAnalyzers.Compiler.Flow.Summaries;
using PiiAnalyzers.Compiler.Flow.Transfer;
using PiiAnalyzers.Compiler.Models;

namespace PiiAnalyzers.Tests.Robustness;

/// <summary>An analysis that throws costs one function, and says so; the store goes on as if that function had no body.</summary>
public sealed class FailurePolicyTests
{
    private const string Source = """
        static class C
        {
            public static string Outer(string s) => Middle(s);
            public static string Middle(string s) => Inner(s) + Loop(s, 3);
            public static string Inner(string s) => s.Trim();
            public static string Loop(string s, int n) => n == 0 ? s : Back(s, n - 1);
            public static string Back(string s, int n) => Loop(s, n);
        }
        """;

    [Theory]
    [InlineData("Inner")]
    [InlineData("Middle")]
    [InlineData("Loop")]
    [InlineData("Back")]
    public void OtherFunctionsAreAnalysed(string broken)
    {
        var (store, bodies) = Store(name => name == broken ? new InvalidOperationException("broken") : null, survives: true);
        foreach (var (name, body) in bodies)
        {
            var result = store.Result(body, CancellationToken.None);
            Assert.NotNull(result);
            Assert.Equal(name == broken, result.Summary.IsUnknown);
            Assert.Equal(name == broken, result.Record.Limits.Contains(FailurePolicy.InternalError));
            Assert.False(result.Summary.Return.Labels.IsEmpty && name != broken);
        }
    }

    [Fact]
    public void OurOwnBuildsHideNothing()
    {
        var (store, bodies) = Store(static name => name == "Inner" ? new InvalidOperationException("broken") : null, survives: false);
        Assert.Throws<InvalidOperationException>(() => store.Result(bodies["Outer"], CancellationToken.None));
    }

    [Theory]
    [InlineData("Inner")]
    [InlineData("Back")]
    public void ACancelledRunCanBeRepeated(string at)
    {
        var isCancelled = true;
        var (store, bodies) = Store(name => isCancelled && name == at ? new OperationCanceledException() : null, survives: true);
        Assert.Throws<OperationCanceledException>(() => store.Result(bodies["Outer"], CancellationToken.None));
        isCancelled = false;
        foreach (var body in bodies.Values)
        {
            Assert.False(store.Result(body, CancellationToken.None)!.Summary.Return.Labels.IsEmpty);
        }
    }

    [Fact]
    public void CodeNestedTooDeeplyCostsOneFunction()
    {
        var (store, bodies) = Store(static name => name == "Inner" ? new InsufficientExecutionStackException() : null, survives: false);
        Assert.False(store.Result(bodies["Outer"], CancellationToken.None)!.Summary.IsUnknown);
        Assert.Contains(FailurePolicy.Nesting, store.Result(bodies["Inner"], CancellationToken.None)!.Record.Limits);
    }

    private static (SummaryStore Store, Dictionary<string, FunctionBody> Bodies) Store(Func<string, Exception?> fault, bool survives)
    {
        var compilation = ToolRun.Compile([("C.cs", Source)]);
        var context = new FlowContext(compilation, MarkReader.For(compilation), ModelIndex.Create(compilation, [], CancellationToken.None));
        var store = new SummaryStore(
            new WriterIndex(context.Trees, context.Bodies),
            (body, self, cancellationToken) => fault(body.Symbol.Name) is { } exception
                ? throw exception
                : new FunctionAnalysis(context, body, self, cancellationToken).Run(),
            new FailurePolicy(survives));
        var methods = compilation.GetTypeByMetadataName("C")!.GetMembers().OfType<Microsoft.CodeAnalysis.IMethodSymbol>();
        return (store, methods.ToDictionary(static method => method.Name, method => context.Bodies.Find(method, CancellationToken.None)!));
    }
}
