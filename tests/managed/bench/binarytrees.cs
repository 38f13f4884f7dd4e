using System;
class Node {
    Node l, r;
    static Node Make(int d) => d == 0 ? new Node() : new Node { l = Make(d - 1), r = Make(d - 1) };
    int Check() => l == null ? 1 : 1 + l.Check() + r.Check();
    static void Main(string[] args) {
        int n = args.Length > 0 ? int.Parse(args[0]) : 10, min = 4, max = Math.Max(min + 2, n);
        Console.WriteLine("stretch tree of depth " + (max + 1).ToString() + "\t check: " + Make(max + 1).Check().ToString());
        var keep = Make(max);
        for (int d = min; d <= max; d += 2) {
            int count = 1 << (max - d + min), check = 0;
            for (int i = 0; i < count; i++) check += Make(d).Check();
            Console.WriteLine(count.ToString() + "\t trees of depth " + d.ToString() + "\t check: " + check.ToString());
        }
        Console.WriteLine("long lived tree of depth " + max.ToString() + "\t check: " + keep.Check().ToString());
    }
}
