package io.opsward.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"wangmin@opsward.example", "wang.min+duty@mail.opsward.example", "o'brien@x-y.example"})
    void usual_addresses_are_kept_without_blanks_around(String address) {
        assertThat(MailAddress.required("  " + address + " ")).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wangmin",
                "@opsward.example",
                "wangmin@localhost",
                "wang min@opsward.example",
                "a@b.example, c@d.example",
                "Wang <w@opsward.example>",
                "w@opsward.example\r\nBcc: x@evil.example"
            })
    void what_is_no_single_address_is_refused(String address) {
        assertThatThrownBy(() -> MailAddress.required(address))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.messageKey()).isEqualTo("identity.email-form"));
        assertThat(MailAddress.told(address)).isEmpty();
    }

    @Test
    void nothing_typed_is_no_address() {
        assertThat(MailAddress.required("  ")).isNull();
    }
}
