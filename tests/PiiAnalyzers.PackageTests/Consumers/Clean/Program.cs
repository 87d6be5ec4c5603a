var order = new Order(12, "pencils");
Console.WriteLine($"{order.Number}: {order.Title}");

internal sealed record Order(int Number, string Title);
