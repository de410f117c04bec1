package org.ediframework.core.review;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.HashMap;
import java.util.Map;
import org.ediframework.core.plan.ActionPlan;
import org.hibernate.validator.HibernateValidator;

/**
 * Rules C: what is true of one thing by itself, as the constraints on the plan's accessors state it.
 *
 * <p>One factory serves all reviews. It leaves a host's {@code validation.xml} alone and puts nothing into messages: a
 * violation's message is its rule code, and the sentence is made here.
 */
final class ValueRules {

    private static final Validator VALIDATOR = validator();

    private ValueRules() {}

    private static Validator validator() {
        ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new BareCode())
                .traversableResolver(new Everywhere())
                // Remembering what that resolver says costs more than half of a review.
                .enableTraversableResolverResultCache(false)
                .buildValidatorFactory();
        return factory.getValidator();
    }

    static void check(ActionPlan plan, RuleCatalogue catalogue, RuleMessages messages, FindingSink sink) {
        Map<String, Report> reports = new HashMap<>();
        for (ConstraintViolation<ActionPlan> violation : VALIDATOR.validate(plan)) {
            Report report = reports.computeIfAbsent(
                    violation.getMessage(), code -> new Report(catalogue.get(code), messages, sink));
            ValueBreach.of(violation).report(report);
        }
    }
}
