package io.opsward.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.opsward.engine.ModelFinding;
import io.opsward.engine.ProcessFolder;
import io.opsward.engine.spi.Model;
import io.opsward.identity.GroupKey;
import io.opsward.identity.spi.GroupSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CandidateGroupsExistTest {

    private final GroupSource groups = mock(GroupSource.class);
    private final CandidateGroupsExist rule = new CandidateGroupsExist(groups);

    @BeforeEach
    void posts() {
        when(groups.allGroups())
                .thenReturn(Set.of(new GroupKey("tech-hardware"), new GroupKey("tech-network"), GroupKey.SERVICE_DESK));
    }

    @Test
    void a_misspelt_group_is_refused_with_the_nearest_post() {
        assertThat(rule.check(model(List.of(), "tech-hardwre")))
                .containsExactly(ModelFinding.error(
                        "repair.bpmn",
                        "Task_Repair",
                        "Repair",
                        "There is no post 'tech-hardwre'. Did you mean 'tech-hardware'?"));
    }

    @Test
    void a_group_like_no_post_is_refused_without_a_guess() {
        assertThat(rule.check(model(List.of(), "gardeners")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason())
                        .isEqualTo("There is no post 'gardeners'. Posts are listed under Posts."));
    }

    @Test
    void starter_groups_are_checked_too() {
        assertThat(rule.check(model(List.of("servicedesk"), "tech-network")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.elementId()).isEqualTo("repair"));
    }

    @Test
    void posts_and_expressions_pass() {
        assertThat(rule.check(model(List.of("service-desk"), "tech-network", "${assignedGroup}", "#{clientGroup}")))
                .isEmpty();
    }

    private static Model model(List<String> starters, String... candidates) {
        var task = new Model.Element("Task_Repair", "Repair", "userTask", Map.of(), null, List.of(candidates));
        return new Model(
                "repair.bpmn",
                "repair",
                "Repair",
                Map.of(),
                starters,
                List.of(task),
                new ProcessFolder("repair", Map.of()));
    }
}
