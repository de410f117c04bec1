package org.ediframework.examples.hertfordshire;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.ediframework.core.duty.PlanCalendar;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.io.results.CalendarText;
import org.ediframework.io.results.FindingsText;
import org.ediframework.io.results.MonitorText;
import org.ediframework.io.results.RepresentationText;
import org.ediframework.metrics.publication.Publication;

/**
 * Reviews the plan of Hertfordshire Music Service, holds it against figures, and compares two real workforces with who
 * should be there.
 */
public final class MainJob {

    private static final LocalDate IN_SPRING = LocalDate.of(2019, 3, 31);

    private MainJob() {}

    /**
     * Prints the results.
     *
     * @param arguments none, or the file to which the page of the plan is written
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(run());
        if (arguments.length == 1) {
            Path page = Path.of(arguments[0]).toAbsolutePath();
            Files.writeString(page, PlanPage.write());
            out.print(heading("The plan held against the data, as a page for your browser")
                    + Path.of("").toAbsolutePath().relativize(page) + "\n");
        }
    }

    static String run() throws IOException {
        return heading("The action plan of Hertfordshire Music Service for 2018–19, reviewed on 31 March 2019")
                + summary(PlanReviews.review(PlanReviews.PLAN).orThrow())
                + FindingsText.write(
                        PlanReviews.PLAN, PlanReviews.review(PlanReviews.PLAN).getFindings())
                + heading("A copy of it, spoilt on purpose")
                + FindingsText.write(
                        PlanReviews.SPOILT,
                        PlanReviews.review(PlanReviews.SPOILT).getFindings())
                + heading("Its days from 31 March to 31 August 2019, those of the law among them")
                + days(PlanReviews.review(PlanReviews.PLAN).orThrow())
                + heading("The plan held against the data: real residents (Census 2021), made-up pupils")
                + MonitorText.writePlan(Publication.inFull(PlanAgainstData.monitor()))
                + heading("Who works for Leeds City Council (October 2021) against who lives in Leeds (Census 2021)")
                + RepresentationText.write(Publication.inFull(LeedsWorkforce.compare()))
                + heading("Women in the best-paid quarter of Hertfordshire County Council against its whole workforce")
                + "Published are percentages and a size of 5,000 to 19,999 employees. Counts are of 1,250 people, the\n"
                + "smallest such quarter, which gives the widest intervals that the published figures allow.\n\n"
                + RepresentationText.writePlaces(Publication.inFull(TopPayQuarter.compare()), TopPayQuarter.WOMEN)
                + heading("An equality action plan of a fictitious employer, and what the form would refuse of a draft")
                + String.join("\n", EqualityActionPlan.adopted(EqualityActionPlan.finished())) + "\n\n"
                + FindingsText.write("finished", EqualityActionPlan.refused(EqualityActionPlan.finished())) + "\n"
                + FindingsText.write("draft", EqualityActionPlan.refused(EqualityActionPlan.draft()));
    }

    private static String days(ActionPlan plan) {
        PlanCalendar calendar = PlanCalendar.of(plan, IN_SPRING);
        return CalendarText.write(
                calendar.between(IN_SPRING, plan.getPeriod().getEnd()), calendar.getDutiesWithoutDay());
    }

    private static String summary(ActionPlan plan) {
        return plan.getOrganisation().getName() + ": " + plan.getCommitments().size() + " commitments, "
                + plan.getKeyAreas().size() + " key areas, " + plan.getActions().size() + " actions, "
                + plan.getPilots().size() + " pilot\n";
    }

    private static String heading(String words) {
        return "\n" + words + "\n" + "=".repeat(words.length()) + "\n\n";
    }
}
