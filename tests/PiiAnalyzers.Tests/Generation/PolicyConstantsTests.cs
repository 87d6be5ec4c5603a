using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PiiAnalyzers.Compiler.Generation;
using PiiAnalyzers.Tests.Policy;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Generation;

/// <summary>Constants from the policy, and the purposes that an assembly publishes.</summary>
public sealed class PolicyConstantsTests
{
    [Fact]
    public void Code_names_elements_of_the_source_policy()
    {
        var run = new PolicyGeneratorRun(SourcePolicy.Text, """
            using PiiAnalyzers;
            [Purpose(PrivacyPolicy.Purposes.RespondSupport, PrivacyPolicy.Purposes.AccessProvide)]
            class C
            {
                [PersonalData(PrivacyPolicy.Categories.NetworkIpAddress)] string Ip = "";
                [Recipient(PrivacyPolicy.Recipients.AdProviders)] void Send() { }
                string About => PrivacyPolicy.Version + PrivacyPolicy.Hash + PrivacyPolicy.Id + PrivacyPolicy.LastUpdated + PrivacyPolicy.Rights.ObjectDirectMarketing + PrivacyPolicy.Retention.Default;
                const int Age = PrivacyPolicy.MinimumAge;
            }
            """).Compiles();
        Assert.Equal("respond.support", run.Constant("Purposes", "RespondSupport"));
        Assert.Equal(18, run.Constant("MinimumAge"));
        Assert.Equal("2022-03-25", run.Constant("Version"));
        Assert.Equal(SourcePolicy.Reading.Policy.Hash, run.Constant("Hash"));
        Assert.Equal("access.provide;respond.support", run.Published());
    }

    [Fact]
    public void Documentation_says_label_bases_and_section()
    {
        var text = new PolicyGeneratorRun(PolicySample.Sound, "class C { }").Compiles().Constants;
        Assert.Contains(
            "/// <summary>Help customers (policy §3). Rests on contract (Art. 6(1)(b)). May use contact.name, contact.email.</summary>\n            internal const string RespondSupport = \"respond.support\";",
            text, StringComparison.Ordinal);
        Assert.Contains("/// <summary>Mailer GmbH (policy §10). In DE.</summary>", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.b-c", "ABC")]
    [InlineData("object", "Object")]
    [InlineData("equals", "Equals_2")]
    [InlineData("purposes", "Purposes_2")]
    [InlineData("1st", "_1st")]
    [InlineData("vārds", "Vārds")]
    [InlineData("名前", "名前")]
    [InlineData("…", "_")]
    [InlineData("a b\\u0000c<d>\\\"&\\n", "ABCD")]
    public void Any_id_has_a_name(string id, string name)
    {
        var run = new PolicyGeneratorRun(PolicySample.Sound.Replace("\"id\": \"security\"", $"\"id\": \"{id}\", \"label\": \"</summary> \\u2028 #error \\n */ {id}\"", StringComparison.Ordinal).Replace(", \"label\": \"Keep the service secure\"", "", StringComparison.Ordinal), "class C { }").Compiles();
        Assert.Contains(run.Names("Purposes"), candidate => candidate == name);
    }

    [Fact]
    public void Names_that_collide_are_numbered_in_the_order_of_the_policy()
    {
        var run = new PolicyGeneratorRun(PolicySample.Sound.Replace("\"identifier\": \"session\"", "\"identifier\": \"_ga\"", StringComparison.Ordinal).Replace("\"identifier\": \"visits\"", "\"identifier\": \"ga*\"", StringComparison.Ordinal), "class C { }").Compiles();
        Assert.Equal(["Ga", "Ga_2"], run.Names("Cookies"));
        Assert.Equal("_ga", run.Constant("Cookies", "Ga"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{ \"purposes\": [ { } ], \"policy\": 3, \"categories\": {} }")]
    [InlineData("[1, 2")]
    public void A_broken_policy_breaks_no_code(string policy) => new PolicyGeneratorRun(policy, "class C { }").Compiles();

    [Fact]
    public void Without_a_policy_nothing_is_generated() => Assert.Empty(new PolicyGeneratorRun(null, "class C { }").Compiles().Result.GeneratedSources);

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    public void Old_projects_have_constants_too(LanguageVersion version) => new PolicyGeneratorRun(SourcePolicy.Text, "class C { string V = PiiAnalyzers.PrivacyPolicy.Version; }", version).Compiles();

    [Theory]
    [InlineData("[Purpose(\"security\")] class C { string M(string s) => s.ForPurpose(\"marketing\"); }", "marketing;security")]
    [InlineData("class C { [PersonalData(Purposes = new[] { \"marketing\" })] string S = \"\"; }", "marketing")]
    [InlineData("[Purpose(PrivacyPolicy.Purposes.RespondSupport)] class C { }", "respond.support")]
    [InlineData("class C { }", "")]
    [InlineData("class C { string M(string s, string p) => s.ForPurpose(p); }", null)]
    public void Purposes_in_use_are_published_if_all_are_known(string code, string? expected) =>
        Assert.Equal(expected, new PolicyGeneratorRun(PolicySample.Sound, "using PiiAnalyzers;\n" + code).Compiles().Published());

    [Theory]
    [InlineData("[Recipient(\"mailer\")] class C { }", "mailer", "")]
    [InlineData("[Recipient(PrivacyPolicy.Recipients.Mailer)] class C { }", "mailer", "")]
    [InlineData("class C { string Url = \"https://api.mailer.example/\"; void M(string name) { _ = name == PrivacyPolicy.Cookies.Visits; } }", "mailer", "visits")]
    [InlineData("class C { string Cookie = \"session\"; }", "", "session")]
    [InlineData("// mailer session\nclass C { }", "", "")]
    public void Recipients_and_cookies_in_use_are_published(string code, string recipients, string cookies)
    {
        var run = new PolicyGeneratorRun(PolicySample.Sound, "using PiiAnalyzers;\n" + code).Compiles();
        Assert.Equal((recipients, cookies), (run.Published("PiiAnalyzers.Recipients"), run.Published("PiiAnalyzers.Cookies")));
    }

    /// <summary>Edit of code, of the policy's layout, of its content, and of a label.</summary>
    [Theory]
    [InlineData("class C", "class  C // more", null, null, "Cached", "Cached")]
    [InlineData("class C", "class D { } class C", null, null, "Cached", "Cached")]
    [InlineData("\"security\"", "\"marketing\"", null, null, "Cached", "Modified")]
    [InlineData(null, null, "{ \"id\": \"device\" }", "{   \"id\": \"device\" } /* remark */", "Unchanged", "Cached")]
    [InlineData(null, null, "Help customers", "Assist customers", "Modified", "Unchanged")]
    public void An_edit_runs_again_what_depends_on_it(string? old, string? changed, string? oldPolicy, string? newPolicy, string constants, string published)
    {
        var run = new PolicyGeneratorRun(PolicySample.Sound, "using PiiAnalyzers;\n[Purpose(\"security\")] class C { }");
        run.Edit(old, changed, oldPolicy, newPolicy);
        Assert.Equal(constants, run.Reason(PrivacyPolicyGenerator.ConstantsStep));
        Assert.Equal(published, run.Reason(PrivacyPolicyGenerator.PublishedStep));
    }

    private sealed class PolicyGeneratorRun
    {
        private GeneratorDriver _driver;
        private CSharpCompilation _input;
        private AdditionalText? _file;

        public PolicyGeneratorRun(string? policy, string code, LanguageVersion version = LanguageVersion.Latest)
        {
            var options = new CSharpParseOptions(version, DocumentationMode.Diagnose);
            _input = CSharpCompilation.Create(
                "Consumer", [CSharpSyntaxTree.ParseText(code, options, "/src/Code.cs")], References.All,
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, specificDiagnosticOptions: ImmutableDictionary<string, ReportDiagnostic>.Empty.Add("CS1701", ReportDiagnostic.Suppress)));
            _file = policy is null ? null : new InMemoryText(PolicySample.Path, policy);
            _driver = CSharpGeneratorDriver.Create(
                [new PrivacyPolicyGenerator().AsSourceGenerator()], _file is null ? [] : [_file], options,
                driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
            Run();
            _input = _input.Clone();
            Run();
            // The compilation itself is another one; what is made of it is not.
            foreach (var (_, steps) in Result.TrackedSteps.Where(static step => step.Key != WellKnownGeneratorInputs.Compilation))
            {
                Assert.All(steps.SelectMany(static step => step.Outputs), static output => Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
            }
        }

        public GeneratorRunResult Result { get; private set; }

        public CSharpCompilation Output { get; private set; } = null!;

        public string Constants => Result.GeneratedSources.Single(static file => file.HintName == "PrivacyPolicy.g.cs").SourceText.ToString();

        public PolicyGeneratorRun Compiles()
        {
            var problems = Output.GetDiagnostics().Where(static item => item.Severity >= DiagnosticSeverity.Warning && item.Id is not ("CS0169" or "CS0414" or "CS0649")).ToList();
            Assert.True(problems.Count == 0, string.Join('\n', problems) + "\n" + string.Join('\n', Result.GeneratedSources.Select(static file => file.SourceText)));
            return this;
        }

        public object? Constant(params string[] path) => ((IFieldSymbol)Type(path[..^1]).GetMembers(path[^1]).Single()).ConstantValue;

        public IEnumerable<string> Names(string group) => Type([group]).GetMembers().OfType<IFieldSymbol>().Select(static field => field.Name);

        public string? Published(string key = "PiiAnalyzers.Purposes") => Output.Assembly.GetAttributes()
            .Where(attribute => attribute.AttributeClass?.Name == "AssemblyMetadataAttribute" && Equals(attribute.ConstructorArguments[0].Value, key))
            .Select(static attribute => (string?)attribute.ConstructorArguments[1].Value).SingleOrDefault();

        public string Reason(string step) => string.Join(',', Result.TrackedSteps[step].SelectMany(static run => run.Outputs).Select(static output => output.Reason));

        public void Edit(string? old, string? changed, string? oldPolicy, string? newPolicy)
        {
            if (old is not null)
            {
                var tree = _input.SyntaxTrees[0];
                _input = _input.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(tree.ToString().Replace(old, changed, StringComparison.Ordinal), (CSharpParseOptions)tree.Options, tree.FilePath));
            }

            if (oldPolicy is not null)
            {
                var text = new InMemoryText(PolicySample.Path, _file!.GetText()!.ToString().Replace(oldPolicy, newPolicy, StringComparison.Ordinal));
                _driver = _driver.ReplaceAdditionalText(_file, text);
                _file = text;
            }

            Run();
        }

        private INamedTypeSymbol Type(string[] path) =>
            Output.Assembly.GetTypeByMetadataName(string.Join('+', path.Prepend("PiiAnalyzers.PrivacyPolicy")))!;

        private void Run()
        {
            _driver = _driver.RunGeneratorsAndUpdateCompilation(_input, out var output, out var diagnostics);
            Assert.Empty(diagnostics);
            Output = (CSharpCompilation)output;
            Result = _driver.GetRunResult().Results.Single();
            Assert.Null(Result.Exception);
        }
    }
}
