using System;
using System.Collections.Generic;
using System.Linq;
class Room { public string Name, Text; public readonly Dictionary<string, string> Exits = new(StringComparer.OrdinalIgnoreCase); public readonly SortedSet<string> Things = new(StringComparer.Ordinal); }
class GameOver : Exception { public readonly int Code; public GameOver(string m, int code) : base(m) { Code = code; } }
class Game {
    readonly Dictionary<string, Room> rooms = new(); Room here; readonly SortedSet<string> bag = new(StringComparer.Ordinal); int turns, score; bool lit, open;
    readonly Dictionary<string, Action<string[]>> verbs; readonly Stack<Room> trail = new();
    event Action<Room> Entered;
    public Game() {
        Add("hall", "A dusty hall.", "rope"); Add("kitchen", "It smells of cilantro.", "knife", "lamp"); Add("cellar", "Casks line the wall.", "key"); Add("vault", "Gold glitters.", "gold");
        Link("hall", "east", "kitchen", "west"); Link("kitchen", "down", "cellar", "up"); Link("hall", "north", "vault", "south");
        here = rooms["hall"];
        verbs = new(StringComparer.OrdinalIgnoreCase) { ["look"] = _ => Look(), ["go"] = a => Go(a[0]), ["take"] = a => Take(a[0]), ["drop"] = a => Drop(a[0]), ["bag"] = _ => Say("You carry: " + (bag.Count == 0 ? "nothing" : string.Join(", ", bag))),
            ["light"] = a => { if (a[0] != "lamp" || !bag.Contains("lamp")) throw new InvalidOperationException("Light what?"); lit = true; Say("The lamp shines."); },
            ["unlock"] = _ => { if (!bag.Contains("key")) throw new InvalidOperationException("You have no key."); open = true; Say("Click."); },
            ["back"] = _ => { if (!trail.TryPop(out Room r)) throw new InvalidOperationException("There is no way back."); here = r; Look(); },
            ["score"] = _ => Say($"{score} points in {turns} turns"), ["quit"] = _ => throw new GameOver("Goodbye.", 1) };
        foreach (string d in new[] { "east", "west", "north", "south", "up", "down" }) { verbs[d] = _ => Go(d); verbs[d[..1]] = _ => Go(d); }
        var seen = new HashSet<Room> { here };
        Entered += r => { if (seen.Add(r)) score += 5; };
        Entered += r => { if (r == rooms["hall"] && bag.Contains("gold")) throw new GameOver($"You win with {score + 50} points.", 7); };
    }
    void Add(string n, string text, params string[] things) { var r = rooms[n] = new Room { Name = n, Text = text }; r.Things.UnionWith(things); }
    void Link(string a, string d, string b, string back) { rooms[a].Exits[d] = b; rooms[b].Exits[back] = a; }
    static void Say(string s) => Console.WriteLine(s);
    bool Dark => here.Name == "cellar" && !(lit && bag.Contains("lamp"));
    void Look() {
        if (Dark) { Say("It is dark."); return; }
        Say($"[{here.Name}] {here.Text}"); if (here.Things.Count > 0) Say("  Here: " + string.Join(", ", here.Things)); Say("  Exits: " + string.Join(", ", here.Exits.Keys.OrderBy(x => x, StringComparer.Ordinal)));
    }
    void Go(string d) {
        if (!here.Exits.TryGetValue(d, out string to)) throw new InvalidOperationException("You cannot go " + d + ".");
        if (to == "vault" && !open) throw new InvalidOperationException("The vault is locked.");
        trail.Push(here); here = rooms[to]; Look(); Entered?.Invoke(here);
    }
    void Take(string t) {
        if (t == "all") { if (Dark) throw new InvalidOperationException("Too dark."); foreach (string x in here.Things.ToArray()) Take(x); return; }
        if (Dark || !here.Things.Remove(t)) throw new InvalidOperationException($"There is no {t} here.");
        if (bag.Count == 3) { here.Things.Add(t); throw new InvalidOperationException("Your bag is full."); }
        bag.Add(t); score += t.Length; Say("Taken: " + t);
    }
    void Drop(string t) { if (!bag.Remove(t)) throw new InvalidOperationException($"You have no {t}."); here.Things.Add(t); score -= t.Length; Say("Dropped."); }
    public int Play() {
        Look();
        try {
            for (string line; (line = Console.ReadLine()) != null;) {
                string[] w = line.Trim().Split((char[])null, StringSplitOptions.RemoveEmptyEntries);
                Console.Write("> "); Say(string.Join(" ", w)); if (w.Length == 0 || w[0].StartsWith('#')) continue;
                turns++;
                try { if (verbs.TryGetValue(w[0], out var act)) act(w[1..]); else Say($"I do not know how to {w[0].ToLowerInvariant()}."); }
                catch (InvalidOperationException e) { Say(e.Message); }
                catch (IndexOutOfRangeException) { Say(char.ToUpperInvariant(w[0][0]) + w[0][1..] + " what?"); }
            }
            Say("The story breaks off."); return 2;
        } catch (GameOver e) { Say(e.Message); return e.Code; }
        finally { Say($"({turns} turns)"); }
    }
}
class P { static int Main() => new Game().Play(); }
