using System.Globalization;
using System.Text;

namespace Sim.Lab;

/// <summary>
/// The command that repeats a run: the scenario and what differs from its file. Settings without influence on the
/// result are left out, and no path of the machine is in it, so the same run has the same command everywhere.
/// </summary>
internal static class RepeatCommand
{
    /// <summary>Writes the command.</summary>
    /// <param name="scenario">Name in the catalogue, or a relative path.</param>
    /// <param name="request">The overrides.</param>
    /// <param name="plan">What was run.</param>
    /// <param name="file">The same without other seeds and scale.</param>
    public static string Of(string scenario, RunRequest request, ScenarioPlan plan, ScenarioPlan file)
    {
        var text = new StringBuilder("sim run ").Append(Quoting.Shell(scenario));
        if (plan.Seed != file.Seed)
            text.Append(CultureInfo.InvariantCulture, $" --seed {plan.Seed}");

        if (plan.FleetSeed != file.FleetSeed)
            text.Append(CultureInfo.InvariantCulture, $" --fleet-seed {plan.FleetSeed}");

        if (plan.Thinning != file.Thinning)
            text.Append(" --scale ").Append(Quoting.Shell(request.Scale!));

        foreach (string set in request.Sets)
            text.Append(" --set ").Append(Quoting.Shell(set));

        return text.ToString();
    }

    /// <summary>
    /// Writes the command that repeats an experiment: what the command line says beside its name, but threads and
    /// output.
    /// </summary>
    /// <param name="experiment">Name in the catalogue, or a relative path.</param>
    /// <param name="request">The overrides.</param>
    public static string Of(string experiment, RunRequest request)
    {
        var text = new StringBuilder("sim compare ").Append(Quoting.Shell(experiment));
        Add("--replications", request.Replications?.ToString(CultureInfo.InvariantCulture));
        Add("--seed", request.Seed?.ToString());
        Add("--fleet-seed", request.FleetSeed?.ToString());
        Add("--scale", request.Scale);
        foreach (string set in request.Sets)
            Add("--set", set);

        return text.ToString();

        void Add(string option, string? value)
        {
            if (value is not null)
                text.Append(' ').Append(option).Append(' ').Append(Quoting.Shell(value));
        }
    }
}
