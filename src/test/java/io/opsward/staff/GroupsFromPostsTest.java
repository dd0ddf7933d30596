package io.opsward.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.identity.AccessRefused;
import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.identity.spi.GroupSource;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class GroupsFromPostsTest {

    @Autowired
    private GroupSource groups;

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private StaffMemberOptions members;

    @Autowired
    private TechnicalGroupOptions technicalGroups;

    @Test
    void posts_give_groups_and_every_technical_field_the_umbrella_group() {
        assertThat(groups.groupsOf(new UserId("liqiang")))
                .containsExactlyInAnyOrder(
                        new GroupKey("tech-database"), new GroupKey("tech-hardware"), new GroupKey("tech-support"));
    }

    @Test
    void people_of_a_client_are_in_the_group_of_their_organisation() {
        assertThat(groups.groupsOf(new UserId("chenchen")))
                .containsExactlyInAnyOrder(GroupKey.CLIENT, GroupKey.ofClient("first-hospital"));
    }

    @Test
    void every_technical_field_has_two_people_and_a_lead() {
        for (var option : technicalGroups.search("", Locale.ENGLISH, 20)) {
            var group = new GroupKey(option.value());
            assertThat(groups.membersOf(group)).as(option.value()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(groups.membersOf(group)).anyMatch(id -> groups.ledBy(id).contains(group));
        }
    }

    @Test
    void several_people_are_known_with_one_question() {
        var asked = List.of(new UserId("sunli"), new UserId("nobody"));
        assertThat(groups.groupsOfAll(asked))
                .hasSize(2)
                .containsEntry(new UserId("nobody"), Set.of())
                .containsEntry(new UserId("sunli"), Set.of(new GroupKey("operations")));
    }

    @Test
    void posts_are_told_in_the_language_of_the_reader() {
        assertThat(groups.describe(new UserId("liqiang"), Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("数据库、硬件");
        assertThat(groups.describe(new UserId("chenchen"), Locale.ENGLISH)).isEqualTo("Client");
    }

    @Test
    void forms_offer_staff_by_name_but_not_to_clients() {
        As.user(
                "zhoutao",
                () -> assertThat(members.search("李", Locale.ENGLISH, 5))
                        .extracting(option -> option.value())
                        .containsExactly("liqiang"));
        As.user(
                "chenchen",
                () -> assertThat(members.search("", Locale.ENGLISH, 5)).isEmpty());
        As.user(
                "zhoutao",
                () -> assertThat(members.find("chenchen", Locale.ENGLISH)).isEmpty());
    }

    @Test
    void the_list_of_people_is_for_those_who_plan_and_check() {
        As.user(
                "zhoutao",
                () -> assertThat(staff.people())
                        .anySatisfy(person -> assertThat(person.leads()).contains(GroupKey.MANAGEMENT)));
        As.user(
                "fenggong",
                () -> assertThat(staff.posts())
                        .anySatisfy(post -> assertThat(post.members()).contains("王敏", "张蕾")));
        As.user("sunli", () -> assertThatThrownBy(staff::people).isInstanceOf(AccessRefused.class));
    }
}
