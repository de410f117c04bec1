package org.ediframework.io.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Severity;
import org.ediframework.core.review.PlanReview;
import org.ediframework.io.bundled.BundledFrameworks;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A thousand equality action plans, made by chance, against what the form of the government refuses, stated here a second
 * time: over the document and with tables of its own, not over the model and the bundled framework.
 */
class EqualityActionPlansTest {

    private static final int PLANS = 1_000;
    private static final String ID = "equality-action-plan-2026";
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Set<String> PAY_GAP = Set.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "14");
    private static final Set<String> MENOPAUSE = Set.of("6", "16", "17", "18", "19", "20", "21");
    private static final String START = "2026-04-06";
    private static final String END = "2027-04-05";

    private final DocumentReview review = DocumentReview.with(PlanReview.builder()
            .asOf(LocalDate.of(2026, 10, 1))
            .framework(BundledFrameworks.find(ID).orElseThrow())
            .knownFrameworks(BundledFrameworks.all())
            .build());

    @Test
    void verdictsAreThoseOfASecondStatementOfTheRules() {
        Random random = new Random(20260406);
        int refused = 0;
        Map<String, Integer> kinds = new TreeMap<>();
        for (int done = 0; done < PLANS; done++) {
            ObjectNode plan = plan(random);
            Set<String> expected = refusals(plan);
            List<Finding> found = review.review(plan.toString().getBytes(StandardCharsets.UTF_8), "plan.json")
                    .getFindings()
                    .getFirst();
            assertEquals(
                    expected,
                    found.stream()
                            .filter(finding -> finding.getSeverity() == Severity.ERROR)
                            .map(finding -> finding.getCode() + " " + finding.getPointer())
                            .collect(Collectors.toCollection(TreeSet::new)),
                    plan::toPrettyString);
            refused += expected.isEmpty() ? 0 : 1;
            expected.forEach(refusal -> kinds.merge(refusal.substring(0, 9), 1, Integer::sum));
        }
        int least = PLANS / 10;
        assertTrue(refused > least && refused < PLANS - least, "both verdicts are frequent: " + refused);
        assertEquals(Set.of("EDI-P-033", "EDI-P-034", "EDI-P-035", "EDI-P-036", "EDI-P-037"), kinds.keySet());
    }

    /** What the form refuses. */
    private static Set<String> refusals(JsonNode plan) {
        Set<String> refused = new TreeSet<>();
        Set<String> inHand = new TreeSet<>();
        Set<String> seen = new TreeSet<>();
        int index = 0;
        for (JsonNode action : plan.path("actions")) {
            String place = "/actions/" + index++;
            String status = action.path("status").asString("");
            String completedOn = action.path("completedOn").asString("");
            boolean isStopped = status.equals("STOPPED");
            boolean isWithin = completedOn.compareTo(START) >= 0 && completedOn.compareTo(END) <= 0;
            boolean isInHand = !isStopped && (!status.equals("COMPLETE") || isWithin);
            String text = action.path("description").asString("");
            boolean isAdopting = false;
            int entry = 0;
            for (JsonNode adopted : action.path("adopts")) {
                String at = place + "/adopts/" + entry++;
                if (isStopped || !adopted.path("framework").asString("").equals(ID)) {
                    continue;
                }
                isAdopting = true;
                String id = adopted.path("entry").asString("");
                if (!seen.add(id)) {
                    refused.add("EDI-P-036 " + at);
                }
                if (isInHand) {
                    inHand.add(id);
                }
            }
            if (isAdopting && isInHand && text.isEmpty()) {
                refused.add("EDI-P-035 " + place);
            }
            if (isAdopting && words(text) > 100) {
                refused.add("EDI-P-034 " + place + "/description");
            }
        }
        boolean lacksPayGap = inHand.stream().noneMatch(PAY_GAP::contains);
        boolean lacksMenopause = inHand.stream().noneMatch(MENOPAUSE::contains);
        if (inHand.size() < 2 || lacksPayGap || lacksMenopause) {
            refused.add("EDI-P-033 /actions");
        }
        if (words(plan.path("summary").asString("")) > 200) {
            refused.add("EDI-P-034 /summary");
        }
        link(plan, refused);
        return refused;
    }

    private static void link(JsonNode plan, Set<String> refused) {
        List<String> instead = new ArrayList<>();
        int index = 0;
        for (JsonNode publication : plan.path("publications")) {
            String place = "/publications/" + index++;
            if (publication.path("kind").asString("").equals("ACTION_PLAN")) {
                String uri = publication.path("uri").asString("");
                if (uri.startsWith("http")) {
                    return;
                }
                instead.add(uri.isEmpty() ? place : place + "/uri");
            }
        }
        refused.add("EDI-P-037 " + (instead.isEmpty() ? "/publications" : instead.get(0)));
    }

    private static long words(String text) {
        return Stream.of(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .count();
    }

    private static ObjectNode plan(Random random) {
        ObjectNode plan = MAPPER.createObjectNode();
        plan.put("formatVersion", "1.0").put("id", "eap").put("title", "Equality action plan");
        if (random.nextInt(3) == 0) {
            plan.put("summary", text(random, 200));
        }
        plan.putObject("organisation")
                .put("id", "employer")
                .put("name", "An employer")
                .put("employees", 3000);
        plan.put("jurisdiction", List.of("ENGLAND", "WALES", "SCOTLAND").get(random.nextInt(3)));
        plan.put("sector", random.nextBoolean() ? "PRIVATE" : "PUBLIC");
        plan.putObject("period").put("start", START).put("end", END);
        plan.putObject("revision").put("number", 1).put("status", "ADOPTED");
        ArrayNode actions = plan.putArray("actions");
        List<String> entries = new ArrayList<>(PAY_GAP);
        entries.addAll(MENOPAUSE);
        entries.sort(null);
        // Half of the plans are written with care.
        boolean isCareful = random.nextBoolean();
        int size = isCareful ? 3 + random.nextInt(4) : random.nextInt(6);
        for (int index = 0; index < size; index++) {
            ObjectNode action = actions.addObject().put("id", "a" + index).put("title", "Action " + index);
            if (isCareful || random.nextInt(5) > 0) {
                action.put("description", isCareful ? "We do it." : text(random, 100));
            }
            ArrayNode adopts = action.putArray("adopts");
            int adopted = random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(2) / (isCareful ? 2 : 1);
            Set<String> own = new TreeSet<>();
            for (int entry = 0; entry < adopted; entry++) {
                String id = isCareful
                        ? entries.remove(random.nextInt(entries.size()))
                        : entries.get(random.nextInt(entries.size()));
                if (own.add(id)) {
                    adopts.addObject().put("framework", ID).put("entry", id);
                }
            }
            status(action, random, isCareful);
        }
        publications(plan, random, isCareful);
        return plan;
    }

    private static void status(ObjectNode action, Random random, boolean isCareful) {
        switch (random.nextInt(isCareful ? 9 : 7)) {
            case 0 -> action.put("status", "COMPLETE");
            case 1 -> action.put("status", "COMPLETE").put("completedOn", "2026-04-05");
            case 2 -> action.put("status", "COMPLETE").put("completedOn", START);
            case 3 -> action.put("status", "STOPPED");
            case 4 -> action.put("status", "ON_HOLD");
            case 5 -> action.put("status", "NOT_STARTED");
            case 6 -> {
                // It does not say.
            }
            default -> action.put("status", "IN_PROGRESS");
        }
    }

    private static void publications(ObjectNode plan, Random random, boolean isCareful) {
        ArrayNode publications = plan.putArray("publications");
        int size = isCareful ? 1 : random.nextInt(3);
        for (int index = 0; index < size; index++) {
            boolean isPlan = isCareful || random.nextInt(4) > 0;
            ObjectNode publication = publications
                    .addObject()
                    .put("kind", isPlan ? "ACTION_PLAN" : "OTHER")
                    .put("on", "2026-06-0" + (1 + index));
            switch (isCareful ? 2 : random.nextInt(4)) {
                case 0 -> {
                    // No link.
                }
                case 1 -> publication.put("uri", "plans/eap.html");
                default -> publication.put("uri", "https://example.org/eap");
            }
        }
    }

    /** Words around a limit, between blanks of different kinds. */
    private static String text(Random random, int limit) {
        int words = random.nextInt(3) == 0 ? limit + random.nextInt(3) : 1 + random.nextInt(limit);
        StringBuilder text = new StringBuilder("Word");
        for (int word = 1; word < words; word++) {
            text.append(List.of(" ", "  ", "\n", "\t").get(random.nextInt(4)))
                    .append("wo-rd")
                    .append(word);
        }
        return text.toString();
    }
}
