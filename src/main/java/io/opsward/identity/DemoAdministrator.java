package io.opsward.identity;

import io.opsward.shared.DemoData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The administrator of the demo. */
@Component
@Order(0)
class DemoAdministrator implements DemoData {

    private final AccountService accounts;

    DemoAdministrator(AccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    public void create() {
        accounts.create(new NewAccount(FirstStart.ADMINISTRATOR, "Administrator", DemoAccounts.PASSWORD, false, true));
    }
}
