package org.ediframework.core.review;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.RuleCatalogue;
import org.ediframework.core.finding.RuleMessages;
import org.hibernate.validator.HibernateValidator;

/**
 * Has the validator look at things and reports which constraints they break.
 *
 * <p>One factory serves all reviews. It leaves a host's {@code validation.xml} alone and puts nothing into messages: a
 * violation's message is its rule code, and the sentence is made here.
 */
final class Constraints {

    /** Made when the first thing is in doubt: a validator takes longer to set up than most plans to review. */
    private static final class Held {
        static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new BareCode())
                .traversableResolver(new Everywhere())
                // Remembering what that resolver says costs more than half of a review.
                .enableTraversableResolverResultCache(false)
                .buildValidatorFactory()
                .getValidator();
    }

    private final RuleMessages messages;
    private final FindingSink sink;
    private final Map<String, Report> reports = new HashMap<>();

    Constraints(RuleMessages messages, FindingSink sink) {
        this.messages = messages;
        this.sink = sink;
    }

    /** Checks a thing and its parts. */
    <T> void check(Pointer place, T thing) {
        report(place, Held.VALIDATOR.validate(thing));
    }

    /** Checks a property of a thing, but not the things that it holds. */
    <T> void checkProperty(Pointer place, T thing, String property) {
        Set<ConstraintViolation<T>> violations = Held.VALIDATOR.validateProperty(thing, property);
        report(
                place,
                violations.stream()
                        .filter(violation -> violation.getLeafBean() == thing)
                        .toList());
    }

    private <T> void report(Pointer place, Collection<ConstraintViolation<T>> violations) {
        for (ConstraintViolation<T> violation : violations) {
            Report report = reports.computeIfAbsent(
                    violation.getMessage(),
                    code -> new Report(RuleCatalogue.standard().get(code), messages, sink));
            ValueBreach.of(violation, place).report(report);
        }
    }
}
