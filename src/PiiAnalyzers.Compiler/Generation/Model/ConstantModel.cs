namespace PiiAnalyzers.Compiler.Generation.Model;

/// <summary>A constant of the policy.</summary>
/// <param name="Name">Its identifier.</param>
/// <param name="Value">Its value; of an <c>int</c> in digits.</param>
/// <param name="Type"><c>string</c> or <c>int</c>.</param>
/// <param name="Summary">What people read.</param>
internal sealed record ConstantModel(string Name, string Value, string Type, string Summary);
