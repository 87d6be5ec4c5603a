using Leaky;
using Microsoft.Extensions.Logging.Abstractions;

var patient = new Patient { Id = 7, Name = "Ada Example", Email = "ada@example.org", Ward = "B2" };
Intake.Admit(NullLogger.Instance, patient);
Console.WriteLine(patient.ToRedactedString());
Console.WriteLine(patient.ExportPersonalData());
