using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PiiAnalyzers.Compiler.Policy.Checks;
using PiiAnalyzers.Compiler.Policy.Json;
using PiiAnalyzers.Compiler.Policy.Model;
using PiiAnalyzers.Compiler.Policy.Schema;

namespace PiiAnalyzers.Compiler.Policy.Reading;

/// <summary>From the text of a policy file to the policy and all that is wrong with it. A pure function of the text.</summary>
internal static class PolicyParser
{
    private static readonly JsonValue Nothing = JsonValue.Object(default, ImmutableArray<JsonMember>.Empty);

    public static PolicyReading Parse(string text)
    {
        var problems = ImmutableArray.CreateBuilder<PolicyProblem>();
        var json = JsonParser.Parse(text);
        foreach (var problem in json.Problems)
        {
            var pointer = json.Root is { } document ? JsonPointer.At(document, problem.Span) : "";
            problems.Add(new PolicyProblem(PolicyProblemKind.Invalid, "json", problem.Span, pointer, problem.Message));
        }

        if (json.Root is { } root)
        {
            new SchemaValidator(problems).Validate(root, SchemaParser.Policy, "");
        }

        var content = json.Root is { Kind: JsonKind.Object } found ? found : Nothing;
        var policy = Read(content);
        if (content.Members.Length > 0)
        {
            PolicyChecks.Run(policy, content, problems);
        }

        return new PolicyReading(policy, problems.Distinct().OrderBy(static problem => problem.Span.Start).ThenBy(static problem => problem.Check, StringComparer.Ordinal).ToImmutableArray());
    }

    private static PrivacyPolicy Read(JsonValue root)
    {
        var file = new ElementReader(root);
        return new PrivacyPolicy(
            ElementParser.Header(file.Object("policy") ?? new ElementReader(Nothing)),
            Party(file, "controller"),
            file.Objects("jointControllers").Select(static (party, i) => ElementParser.Party(party, "/jointControllers/" + i.ToString(CultureInfo.InvariantCulture))).ToImmutableArray(),
            Party(file, "representative"),
            Party(file, "dataProtectionOfficer"),
            Party(file, "supervisoryAuthority"),
            All(file, "dataSubjects", ElementParser.Term),
            All(file, "sources", ElementParser.Term),
            All(file, "tiers", ElementParser.Tier),
            All(file, "categories", ElementParser.Category),
            All(file, "purposes", ElementParser.Purpose),
            All(file, "recipients", ElementParser.Recipient),
            file.Object("sale") is { } sale ? ElementParser.Sale(sale) : null,
            All(file, "retention", ElementParser.Retention),
            file.Object("cookies") is { } cookies ? ElementParser.Cookies(cookies) : null,
            All(file, "rights", ElementParser.Right),
            All(file, "security", ElementParser.Measure),
            file.Objects("contacts").Select(ElementParser.Contact).ToImmutableArray(),
            file.Objects("adequacyDecisions").Select(ElementParser.Adequacy).ToImmutableArray(),
            All(file, "findings", ElementParser.Finding),
            Hash(root));
    }

    private static PolicyParty? Party(ElementReader file, string name) => file.Object(name) is { } party ? ElementParser.Party(party, "/" + name) : null;

    private static EquatableArray<T> All<T>(ElementReader file, string name, Func<ElementReader, T?> parse)
        where T : class, IEquatable<T> =>
        file.Objects(name).Select(parse).OfType<T>().ToImmutableArray();

    /// <summary>SHA-256 of the canonical form, in hexadecimal digits: changes with what the file says, not with how it is laid out.</summary>
    private static string Hash(JsonValue root)
    {
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(CanonicalJson.Write(root)));
        var digits = new StringBuilder(hash.Length * 2);
        foreach (var part in hash)
        {
            digits.Append(part.ToString("x2", CultureInfo.InvariantCulture));
        }

        return digits.ToString();
    }
}
