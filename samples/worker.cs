// Counts primes: something to do while others do the same.
using System;

static class Worker
{
    static int s_found;

    static int Main(string[] args)
    {
        int limit = int.Parse(args[0]);
        for (int n = 2; n < limit; n++)
        {
            bool prime = true;
            for (int d = 2; d * d <= n && prime; d++) prime = n % d != 0;
            if (prime) s_found++;
        }
        Console.WriteLine("domain " + args[1] + ": " + s_found + " primes below " + limit);
        return s_found % 100;
    }
}
