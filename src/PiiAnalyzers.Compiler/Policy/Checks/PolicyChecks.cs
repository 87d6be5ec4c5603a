using System.Collections.Immutable;
using PiiAnalyzers.Compiler.Policy.Json;
using PiiAnalyzers.Compiler.Policy.Model;

namespace PiiAnalyzers.Compiler.Policy.Checks;

/// <summary>Everything that a schema cannot say: keys that resolve, values that fit each other, and what the law asks of a policy.</summary>
internal static class PolicyChecks
{
    public static void Run(PrivacyPolicy policy, JsonValue root, ImmutableArray<PolicyProblem>.Builder problems)
    {
        var context = new CheckContext(policy, root, problems);
        IdentityChecks.Run(context);
        ReferenceChecks.Run(context);
        ValueChecks.Run(context);
        ReadingChecks.Run(context);
        PartyChecks.Run(context);
        CategoryChecks.Run(context);
        PurposeChecks.Run(context);
        RecipientChecks.Run(context);
        TransferChecks.Run(context);
        RetentionChecks.Run(context);
        CookieChecks.Run(context);
        RightChecks.Run(context);
        SecurityChecks.Run(context);
    }
}
