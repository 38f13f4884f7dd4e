using System.IO;

namespace System;

public static partial class Console
{
    // Colours plus one, 0 for unknown, and so on: a type without initial values starts faster.
    private static int s_foreground, s_background;
    private static bool s_cursorHidden;

    /// <summary>Raised on an interrupt from the keyboard. Interrupts end the process here, so it is never raised.</summary>
    public static event ConsoleCancelEventHandler CancelKeyPress;

    public static bool TreatControlCAsInput { get; set; }

    private static void Escape(string sequence)
    {
        if (OS.IsTerminal(1)) Out.Write("\u001b[" + sequence);
    }

    // The order of the 16 colours in terminals differs from that of ConsoleColor: blue and red change places.
    private static int TerminalColor(ConsoleColor color)
    {
        int c = (int)color;
        return ((c & 1) << 2) | (c & 2) | ((c & 4) >> 2);
    }

    public static ConsoleColor ForegroundColor
    {
        get => (ConsoleColor)(s_foreground - 1);
        set
        {
            if ((uint)value > 15) throw new ArgumentException("The ConsoleColor enum value was not defined on that enum. Please use a defined color from the enum.", nameof(value));
            s_foreground = (int)value + 1;
            Escape(((int)value >= 8 ? 90 : 30) + TerminalColor(value) + "m");
        }
    }

    public static ConsoleColor BackgroundColor
    {
        get => (ConsoleColor)(s_background - 1);
        set
        {
            if ((uint)value > 15) throw new ArgumentException("The ConsoleColor enum value was not defined on that enum. Please use a defined color from the enum.", nameof(value));
            s_background = (int)value + 1;
            Escape(((int)value >= 8 ? 100 : 40) + TerminalColor(value) + "m");
        }
    }

    public static void ResetColor()
    {
        s_foreground = s_background = 0;
        Escape("0m");
    }

    public static void Clear() => Escape("H\u001b[2J");
    public static void SetCursorPosition(int left, int top)
    {
        if ((uint)left >= short.MaxValue) throw new ArgumentOutOfRangeException(nameof(left), left, "The value must be greater than or equal to zero and less than the console's buffer size in that dimension.");
        if ((uint)top >= short.MaxValue) throw new ArgumentOutOfRangeException(nameof(top), top, "The value must be greater than or equal to zero and less than the console's buffer size in that dimension.");
        Escape((top + 1) + ";" + (left + 1) + "H");
    }

    public static int CursorLeft { get => GetCursorPosition().Left; set => SetCursorPosition(value, CursorTop); }
    public static int CursorTop { get => GetCursorPosition().Top; set => SetCursorPosition(CursorLeft, value); }
    public static int CursorSize { get => 100; set => throw new PlatformNotSupportedException(); }

    public static bool CursorVisible
    {
        get => !s_cursorHidden;
        set
        {
            s_cursorHidden = !value;
            Escape(value ? "?25h" : "?25l");
        }
    }

    /// <summary>Asks the terminal where its cursor is; (0, 0) without one.</summary>
    public static (int Left, int Top) GetCursorPosition()
    {
        if (!OS.IsTerminal(0) || !OS.IsTerminal(1)) return (0, 0);
        OS.TerminalMode(1);
        try
        {
            Out.Write("\u001b[6n");
            int row = 0, column = 0, number = 0;
            while (OS.PollFile(0, 500) > 0)
            {
                int b = ReadByte();
                if (b is >= '0' and <= '9') number = number * 10 + b - '0';
                else if (b == ';') { row = number; number = 0; }
                else if (b == 'R') { column = number; break; }
                else if (b < 0) break;
                else number = 0;
            }
            return (Math.Max(0, column - 1), Math.Max(0, row - 1));
        }
        finally { OS.TerminalMode(0); }
    }

    private static unsafe int ReadByte()
    {
        byte b;
        return OS.ReadFile(0, &b, 1, -1) == 1 ? b : -1;
    }

    private static void Size(out int columns, out int rows)
    {
        columns = 80;
        rows = 24;
        OS.TerminalSize(ref columns, ref rows);
    }

    public static int WindowWidth { get { Size(out int columns, out _); return columns; } set => throw new PlatformNotSupportedException(); }
    public static int WindowHeight { get { Size(out _, out int rows); return rows; } set => throw new PlatformNotSupportedException(); }
    public static int BufferWidth { get => WindowWidth; set => throw new PlatformNotSupportedException(); }
    public static int BufferHeight { get => WindowHeight; set => throw new PlatformNotSupportedException(); }
    public static int LargestWindowWidth => WindowWidth;
    public static int LargestWindowHeight => WindowHeight;
    public static int WindowLeft { get => 0; set => throw new PlatformNotSupportedException(); }
    public static int WindowTop { get => 0; set => throw new PlatformNotSupportedException(); }
    public static void SetWindowSize(int width, int height) => throw new PlatformNotSupportedException();
    public static void SetWindowPosition(int left, int top) => throw new PlatformNotSupportedException();
    public static void SetBufferSize(int width, int height) => throw new PlatformNotSupportedException();
    public static bool CapsLock => throw new PlatformNotSupportedException();
    public static bool NumberLock => throw new PlatformNotSupportedException();
    public static void MoveBufferArea(int sourceLeft, int sourceTop, int sourceWidth, int sourceHeight, int targetLeft, int targetTop) => throw new PlatformNotSupportedException();
    public static void MoveBufferArea(int sourceLeft, int sourceTop, int sourceWidth, int sourceHeight, int targetLeft, int targetTop, char sourceChar, ConsoleColor sourceForeColor, ConsoleColor sourceBackColor) => throw new PlatformNotSupportedException();

    public static string Title
    {
        get => throw new PlatformNotSupportedException();
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            if (OS.IsTerminal(1)) Out.Write("\u001b]0;" + value + "\u0007");
        }
    }

    public static void Beep()
    {
        if (OS.IsTerminal(1)) Out.Write("\u0007");
    }

    public static void Beep(int frequency, int duration) => throw new PlatformNotSupportedException();

    public static bool KeyAvailable
    {
        get
        {
            if (IsInputRedirected) throw new InvalidOperationException("Cannot see if a key has been pressed when either application does not have a console or when console input has been redirected from a file. Try Console.In.Peek.");
            OS.TerminalMode(1);
            bool available = OS.PollFile(0, 0) > 0;
            OS.TerminalMode(0);
            return available;
        }
    }

    public static ConsoleKeyInfo ReadKey() => ReadKey(false);

    /// <summary>Waits for a key, which is shown unless intercept says not.</summary>
    public static ConsoleKeyInfo ReadKey(bool intercept)
    {
        if (IsInputRedirected) throw new InvalidOperationException("Cannot read keys when either application does not have a console or when console input has been redirected. Try Console.Read.");
        OS.TerminalMode(1);
        try
        {
            ConsoleKeyInfo key = ReadKeyCore();
            if (!intercept && key.KeyChar >= ' ') Out.Write(key.KeyChar);
            return key;
        }
        finally { OS.TerminalMode(0); }
    }

    private static ConsoleKeyInfo ReadKeyCore()
    {
        int b = ReadByte();
        if (b == 27 && OS.PollFile(0, 30) > 0)
        {
            int kind = ReadByte();
            if (kind is '[' or 'O')
            {
                int number = 0, last = ReadByte();
                while (last is >= '0' and <= '9' or ';')
                {
                    if (last != ';') number = number * 10 + last - '0';
                    last = ReadByte();
                }
                ConsoleKey special = last switch
                {
                    'A' => ConsoleKey.UpArrow, 'B' => ConsoleKey.DownArrow, 'C' => ConsoleKey.RightArrow, 'D' => ConsoleKey.LeftArrow,
                    'H' => ConsoleKey.Home, 'F' => ConsoleKey.End, 'P' => ConsoleKey.F1, 'Q' => ConsoleKey.F2, 'R' => ConsoleKey.F3, 'S' => ConsoleKey.F4,
                    '~' => number switch
                    {
                        1 or 7 => ConsoleKey.Home, 2 => ConsoleKey.Insert, 3 => ConsoleKey.Delete, 4 or 8 => ConsoleKey.End, 5 => ConsoleKey.PageUp, 6 => ConsoleKey.PageDown,
                        >= 11 and <= 15 => ConsoleKey.F1 + (number - 11), >= 17 and <= 21 => ConsoleKey.F6 + (number - 17), 23 or 24 => ConsoleKey.F11 + (number - 23),
                        _ => 0,
                    },
                    _ => 0,
                };
                return new ConsoleKeyInfo('\0', special, false, false, false);
            }
            ConsoleKeyInfo plain = FromByte(kind);
            return new ConsoleKeyInfo(plain.KeyChar, plain.Key, (plain.Modifiers & ConsoleModifiers.Shift) != 0, true, (plain.Modifiers & ConsoleModifiers.Control) != 0);
        }
        return FromByte(b);
    }

    private static ConsoleKeyInfo FromByte(int b)
    {
        if (b >= 0xC0)
        {
            int more = b >= 0xF0 ? 3 : b >= 0xE0 ? 2 : 1;
            int code = b & (0x3F >> more);
            for (int i = 0; i < more; i++) code = code << 6 | (ReadByte() & 0x3F);
            return new ConsoleKeyInfo(code < 0x10000 ? (char)code : '\uFFFD', 0, false, false, false);
        }
        char c = (char)Math.Max(b, 0);
        switch (c)
        {
            case '\r' or '\n': return new ConsoleKeyInfo(c, ConsoleKey.Enter, false, false, false);
            case '\t': return new ConsoleKeyInfo(c, ConsoleKey.Tab, false, false, false);
            case '\b' or '\u007f': return new ConsoleKeyInfo('\b', ConsoleKey.Backspace, false, false, false);
            case '\u001b': return new ConsoleKeyInfo(c, ConsoleKey.Escape, false, false, false);
            case ' ': return new ConsoleKeyInfo(c, ConsoleKey.Spacebar, false, false, false);
            case >= 'a' and <= 'z': return new ConsoleKeyInfo(c, ConsoleKey.A + (c - 'a'), false, false, false);
            case >= 'A' and <= 'Z': return new ConsoleKeyInfo(c, ConsoleKey.A + (c - 'A'), true, false, false);
            case >= '0' and <= '9': return new ConsoleKeyInfo(c, ConsoleKey.D0 + (c - '0'), false, false, false);
            case '+': return new ConsoleKeyInfo(c, ConsoleKey.OemPlus, false, false, false);
            case '-': return new ConsoleKeyInfo(c, ConsoleKey.OemMinus, false, false, false);
            case ',': return new ConsoleKeyInfo(c, ConsoleKey.OemComma, false, false, false);
            case '.': return new ConsoleKeyInfo(c, ConsoleKey.OemPeriod, false, false, false);
            case > '\0' and <= '\u001a': return new ConsoleKeyInfo(c, ConsoleKey.A + (c - 1), false, false, true);
            default: return new ConsoleKeyInfo(c, 0, false, false, false);
        }
    }
}
