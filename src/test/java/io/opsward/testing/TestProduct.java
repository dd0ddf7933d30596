package io.opsward.testing;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Makes the one context of the tests: database in a temporary folder, adjustable clock, no job runs by itself. */
@Order(Ordered.HIGHEST_PRECEDENCE) // before the database starts
class TestProduct implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        TestPropertyValues.of(
                        "opsward.database.directory=" + TestDatabase.newFolder(),
                        "opsward.database.programs=" + TestDatabase.programs(),
                        "opsward.database.durable=false",
                        "camunda.bpm.job-execution.enabled=" + jobsRun(),
                        // Mails are written, and sent only by a test that plays the server.
                        "spring.mail.host=mail.invalid",
                        "opsward.notification.background=false")
                .applyTo(context);
        context.registerBean(TestClock.class, TestClock::get, definition -> definition.setPrimary(true));
        context.registerBean(TakenFlows.class, TakenFlows::get);
    }

    /** Whether jobs run by themselves. */
    boolean jobsRun() {
        return false;
    }

    /** The same, but jobs run by themselves. */
    static class Running extends TestProduct {

        @Override
        boolean jobsRun() {
            return true;
        }
    }

    /** Tells {@link As} where the accounts are, and gives every test the real time and no user to begin with. */
    static class Listener implements TestExecutionListener {

        @Override
        public void beforeTestMethod(TestContext test) {
            TestClock.get().reset();
            As.use(test.getApplicationContext());
        }

        @Override
        public void afterTestMethod(TestContext test) {
            TestClock.get().reset();
            As.nobody();
        }
    }
}
