namespace Sim.Models.Tests;

public sealed class AblationTests
{
    private const uint Endpoints = 20_000;

    [Fact, TooSlowForMutants]
    public void Every_mechanism_of_every_design_moves_an_outcome_when_it_is_switched_off()
    {
        int switched = 0;
        foreach (DesignSpec design in Shipped.Designs)
        {
            foreach (Mechanism mechanism in Enum.GetValues<Mechanism>())
            {
                if (design.Containment.Without([mechanism]) == design.Containment)
                    continue;

                switched++;
                Assert.True(FaultClasses.Names.Any(f => Moves(design.Name, f, mechanism)),
                    $"{design.Name}: without {mechanism} nothing changes, so the mechanism does nothing.");
            }
        }

        Assert.True(switched > 30, $"only {switched} mechanisms were switched off");
    }

    [Theory]
    [InlineData("kernel-validated-content", "null-dereference", Mechanism.Rollback, Outcome.BootLoop)]
    [InlineData("kernel-validated-content", "null-dereference", Mechanism.Gate, Outcome.CrashOnce)]
    [InlineData("kernel-driver", "unbounded-loop", Mechanism.Watchdog, Outcome.Hang)]
    [InlineData("minifilter-user-parser", "unbounded-loop", Mechanism.FailOpen, Outcome.Hang)]
    [InlineData("minifilter-user-parser", "out-of-bounds-read", Mechanism.Boundary, Outcome.BootLoop)]
    [InlineData("ebpf-linux", "out-of-bounds-read", Mechanism.Gate, Outcome.BootLoop)]
    [InlineData("umdf-driver", "null-dereference", Mechanism.Restart, Outcome.Degraded)]
    [InlineData("virtualising-minifilter", "null-dereference", Mechanism.LateStart, Outcome.BootLoop)]
    public void What_the_mechanism_held_back_comes_when_it_is_off(string design, string fault, Mechanism without,
        Outcome outcome)
    {
        int held = Trial.Count(Trial.Answer(design, fault), Endpoints)[(int)outcome];
        int free = Trial.Count(Trial.Answer(design, fault, without), Endpoints)[(int)outcome];

        Assert.True(free > held + (Endpoints / 20),
            $"{design}, {fault}, {outcome}: {held} with and {free} without {without}");
    }

    [Fact]
    public void A_kernel_that_survives_an_oops_turns_crashes_into_lost_telemetry()
    {
        OutcomeProgram plain = Trial.Answer("kernel-driver", "null-dereference");
        var tolerant = new OutcomeProgram(
            plain.Branches, plain.Containment with { OopsTolerated = Ratio.Of(65, 100) }, plain.Reason);
        int[] counts = Trial.Count(tolerant, Endpoints);
        Containment off = tolerant.Containment.Without([Mechanism.OopsTolerance]);

        Assert.InRange(counts[(int)Outcome.Degraded], 0.6 * Endpoints, 0.64 * Endpoints);
        Assert.Equal(0,
            Trial.Count(new OutcomeProgram(plain.Branches, off, plain.Reason), Endpoints)[(int)Outcome.Degraded]);
    }

    private static bool Moves(string design, string fault, Mechanism without) =>
        !Trial.Count(Trial.Answer(design, fault), Endpoints).SequenceEqual(
            Trial.Count(Trial.Answer(design, fault, without), Endpoints));
}
