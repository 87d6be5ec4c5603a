namespace PiiAnalyzers.Compiler.Generation.Model;

/// <summary>The code of a type that others lead to, and the types that it leads to in turn.</summary>
internal sealed record CarrierResult(CarrierModel Model, EquatableArray<CarrierRequest> Next);
