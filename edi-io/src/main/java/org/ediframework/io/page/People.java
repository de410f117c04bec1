package org.ediframework.io.page;

import java.util.HashMap;
import java.util.Map;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.io.present.PageText;

/** Who reports on an action, as readers know them: the plan names members and bodies by ids. */
final class People {

    private final Map<String, String> names = new HashMap<>();

    People(ActionPlan plan) {
        plan.getWorkingGroup().ifPresent(group -> group.getMembers()
                .forEach(member -> names.putIfAbsent(member.getId(), member.getRole())));
        plan.getAccountability().forEach(body -> names.putIfAbsent(body.getId(), body.getName()));
    }

    /** The role of a member, the name of a body, or what the plan has, which may be a role or a name itself. */
    String of(String accountable) {
        return PageText.of(names.getOrDefault(accountable, accountable));
    }
}
