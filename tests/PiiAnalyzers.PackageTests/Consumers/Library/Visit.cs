using System;
using PiiAnalyzers;

namespace Library;

public readonly struct Visit
{
    public Visit(DateTime at, string address) => (At, Address) = (at, address);

    public DateTime At { get; }

    [PersonalData(Category.IpAddress)]
    public string Address { get; }
}
