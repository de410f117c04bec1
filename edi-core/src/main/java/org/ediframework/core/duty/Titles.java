package org.ediframework.core.duty;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.WorkingGroupMember;

/** Titles as a calendar shows them, which many people can read: a member whom a title names is called by the role. */
final class Titles {

    private final Map<Pattern, String> roles = new LinkedHashMap<>();

    Titles(ActionPlan plan) {
        plan.getWorkingGroup().ifPresent(group -> group.getMembers().forEach(this::add));
    }

    private void add(WorkingGroupMember member) {
        member.getName()
                .filter(name -> !name.isBlank())
                .ifPresent(name -> roles.put(
                        Pattern.compile(Pattern.quote(name.strip()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                        member.getRole()));
    }

    /** The title without the names of members. */
    String of(String title) {
        String told = title;
        for (Map.Entry<Pattern, String> role : roles.entrySet()) {
            told = role.getKey().matcher(told).replaceAll(Matcher.quoteReplacement(role.getValue()));
        }
        return told;
    }
}
