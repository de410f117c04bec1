package org.ediframework.core.review;

import static org.ediframework.core.review.SoundPlan.assertFinds;
import static org.ediframework.core.review.SoundPlan.with;
import static org.ediframework.core.review.SoundPlan.withAction;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.plan.ProgressUpdate;
import org.ediframework.core.vocabulary.OpenValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactDetailTest {

    @ParameterizedTest
    @CsvSource({
        "write to head.of-music@example.org.uk today, head.of-music@example.org.uk",
        "(a@b.cd), a@b.cd",
        "mail: o'brien+edi@mail.example.com., o'brien+edi@mail.example.com",
        "AZaz09@AZaz09.AZaz, AZaz09@AZaz09.AZaz"
    })
    void addressIsFoundInItsText(String text, String address) {
        assertEquals(Optional.of(new ContactDetail(address, false)), ContactDetail.find(text));
    }

    @ParameterizedTest
    @CsvSource({
        "ring 01632 960 123 or call, 01632 960 123",
        "01632960123, 01632960123",
        "(020) 7946 0123, 020) 7946 0123",
        "+44 (0)1632 960123, +44 (0)1632 960123",
        "mobile 07700-900123, 07700-900123",
        "016977 1234, 016977 1234",
        "+441632961123, +441632961123",
        "00 +441632961123, +441632961123"
    })
    void telephoneNumberIsFoundInItsText(String text, String number) {
        assertEquals(Optional.of(new ContactDetail(number, true)), ContactDetail.find(text));
    }

    @Test
    void ofALocalPartThatIsTooLongOnlyTheEndIsShown() {
        assertEquals(
                Optional.of(new ContactDetail("y".repeat(64) + "@example.org", false)),
                ContactDetail.find("x" + "y".repeat(64) + "@example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From 2027-01-04 to 2027-03-31",
                "01/02/2027 and 03/04/2028",
                "Budget 0.0123456789 of 10,000,000",
                "code E07000243 and 00123456789",
                "ISBN 978-0-306-40615-7",
                "met @ noon",
                "follow @music.service",
                "a@b",
                "a@b.c",
                "a@.cd",
                "a@b..cd",
                "a@b[.cd",
                "01632   960123",
                "012345678",
                "012345678901",
                "account 4401632960123",
                "£01632960123",
                "+44 0123",
                "+1234567890123456"
            })
    void otherNumbersAndSignsAreNoContactDetails(String text) {
        assertEquals(Optional.empty(), ContactDetail.find(text));
    }

    @Test
    void contactDetailIsWarnedOfWhereItStands() {
        ProgressUpdate update = ProgressUpdate.builder()
                .from(SoundPlan.recruit().getUpdates().get(0))
                .note("Ring 01632 960123.")
                .build();
        assertFinds(withAction(action -> action.updates(List.of(update))), "EDI-P-022 /actions/0/updates/0/note");
        assertFinds(
                withAction(action -> action.addResponsible("a.tutor@example.org")),
                "EDI-P-022 /actions/0/responsible/1");
        OpenValue nested = new OpenValue.Members(Map.of(
                "list", new OpenValue.Elements(List.of(new OpenValue.Nothing(), new OpenValue.Text("a@example.org")))));
        assertFinds(
                with(plan -> plan.extensions(Map.of("org.example", nested))),
                "EDI-P-022 /extensions/org.example/list/1");
    }
}
