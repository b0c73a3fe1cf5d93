namespace Sim.Reports;

/// <summary>A rectangle in a picture.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public bool IsInside(Box other) =>
        Left >= other.Left && Right <= other.Right && Top >= other.Top && Bottom <= other.Bottom;

    /// <summary>Whether two names in them would touch.</summary>
    public bool Overlaps(Box other) =>
        Left < other.Right + 2 && other.Left < Right + 2 && Top < other.Bottom && other.Top < Bottom;

    /// <summary>Whether a point lies in it or on its rim.</summary>
    public bool Contains(Point point) => Left <= point.X && point.X <= Right && Top <= point.Y && point.Y <= Bottom;

    /// <summary>Whether a line goes through it; looked at in steps finer than a name is high.</summary>
    public bool IsCrossed(Point from, Point to)
    {
        if (Math.Max(from.X, to.X) <= Left || Math.Min(from.X, to.X) >= Right || Math.Max(from.Y, to.Y) <= Top
            || Math.Min(from.Y, to.Y) >= Bottom)
        {
            return false;
        }

        int steps = (int)Math.Max(1, Math.Max(Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y)) / 3);
        for (int i = 0; i <= steps; i++)
        {
            double x = from.X + ((to.X - from.X) * i / steps);
            double y = from.Y + ((to.Y - from.Y) * i / steps);
            if (x > Left && x < Right && y > Top && y < Bottom)
                return true;
        }

        return false;
    }
}
