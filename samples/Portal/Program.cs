using PiiAnalyzers;
using Portal.Data;
using Portal.Services;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<PortalStore>().AddSingleton<Consents>();
builder.Services.AddSingleton<Registration>().AddSingleton<SupportDesk>().AddSingleton<OrderDesk>().AddSingleton<MeetingRoom>();
builder.Services.AddSingleton<Usage>().AddSingleton<Newsletter>().AddSingleton<RightsDesk>();
builder.Services.AddHttpClient<ProviderClient>(static http => http.BaseAddress = new Uri("https://mail.provider.example/"));
builder.Services.AddHttpClient<Advertising>(static http => http.BaseAddress = new Uri("https://ads.example/"));
builder.Services.AddCookiePolicy(static options => options.CheckConsentNeeded = static _ => true);

var app = builder.Build();
app.UseCookiePolicy();
app.MapGet("/policy", static () => new { PrivacyPolicy.Id, PrivacyPolicy.Version, PrivacyPolicy.Hash });
app.MapPost("/contacts", static (SignUp form, Registration registration) => registration.Register(form) is { } contact ? Results.Created($"/contacts/{contact.Id}", null) : Results.StatusCode(403));
app.MapPost("/contacts/{id:int}/objections", static (int id, RightsDesk desk) => desk.Stop(id));
app.MapDelete("/contacts/{id:int}", static (int id, RightsDesk desk) => desk.Forget(id) ? Results.NoContent() : Results.NotFound());
app.Run();
