package io.opsward.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.shared.RuleViolation;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class AccountServiceTest {

    private static final UserId ADMIN = new UserId("admin");

    @Autowired
    private AccountService accounts;

    @Autowired
    private OwnAccount ownAccount;

    @Autowired
    private UserDirectory directory;

    @Test
    void only_administrators_keep_accounts() {
        As.user("wangmin", () -> {
            assertThatThrownBy(() -> accounts.list("", null, 10)).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> accounts.disable(new UserId("liqiang"))).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> accounts.create(NewAccount.of(new UserId("eve"), "Eve", "a quiet morning")))
                    .isInstanceOf(AccessRefused.class);
        });
    }

    @Test
    void an_administrator_can_shut_neither_the_own_account_nor_the_last_one() {
        As.user("admin", () -> {
            assertThatThrownBy(() -> accounts.disable(ADMIN))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("identity.own-account");
            assertThatThrownBy(() -> accounts.appointAdministrator(ADMIN, false))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("identity.last-administrator");
        });
    }

    @Test
    void names_of_a_wrong_form_or_taken_or_reserved_are_refused() {
        As.user("admin", () -> {
            for (var name : new String[] {"Ann", "a b", "system", "anonymous", "ä", "-a"}) {
                assertThatThrownBy(() -> accounts.create(NewAccount.of(new UserId(name), "Ann", "a quiet morning")))
                        .as(name)
                        .isInstanceOf(RuleViolation.class);
            }
            assertThatThrownBy(() -> accounts.create(NewAccount.of(ADMIN, "Ann", "a quiet morning")))
                    .hasMessageContaining("identity.account-exists");
        });
    }

    @Test
    void a_first_password_has_to_be_changed_and_the_current_one_to_be_known() {
        var ann = new UserId("ann-" + UUID.randomUUID());
        var first =
                As.user("admin", () -> accounts.create(ann, "Ann", false, true)).orElseThrow();
        As.user(ann.value(), () -> {
            assertThat(ownAccount.mustChangePassword()).isTrue();
            assertThatThrownBy(() -> ownAccount.changePassword("something else", "a quiet morning"))
                    .hasMessageContaining("identity.current-password-wrong");
            assertThatThrownBy(() -> ownAccount.changePassword(first, "short"))
                    .hasMessageContaining("identity.password-too-short");
            ownAccount.changePassword(first, "a quiet morning");
            assertThat(ownAccount.mustChangePassword()).isFalse();
        });
    }

    @Test
    void the_list_is_read_page_by_page_with_groups() {
        As.user("admin", () -> {
            var first = accounts.list("", null, 5);
            var second = accounts.list("", first.get(4).id(), 5);
            assertThat(first).hasSize(5).doesNotContainAnyElementsOf(second);
            assertThat(accounts.list("WANGMIN", null, 5))
                    .singleElement()
                    .satisfies(account -> assertThat(account.groups()).contains(GroupKey.SERVICE_DESK));
            assertThat(accounts.list("王敏", null, 5)).isNotEmpty();
            assertThat(accounts.list("100%_", null, 5)).isEmpty();
        });
    }

    @Test
    void the_directory_knows_names_groups_and_members() {
        assertThat(directory.displayName(new UserId("no-such-person"))).isEqualTo("no-such-person");
        assertThat(directory.membersOf(GroupKey.ADMINISTRATOR)).contains(ADMIN);
        assertThat(directory.membersOf(GroupKey.SERVICE_DESK)).contains(new UserId("wangmin"));
        assertThat(directory.exists(UserId.SYSTEM)).isFalse();
    }
}
