namespace PiiAnalyzers.Compiler.Rules.Baseline;

/// <summary>What makes a finding the same after an edit elsewhere: no line, no column, no file.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="In">Documentation id of the member (or type) in which it lies: <c>M:Shop.Accounts.ChangeMail(Shop.Customer)</c>.</param>
/// <param name="Source">The marked member as the message names it, or empty.</param>
/// <param name="Sink">The sink as the message names it, or the unmarked member, or empty.</param>
internal readonly record struct BaselineKey(string Rule, string In, string Source, string Sink);
