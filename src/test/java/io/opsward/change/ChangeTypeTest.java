package io.opsward.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangeTypeTest {

    @ParameterizedTest
    @EnumSource(
            value = RiskLevel.class,
            names = {"HIGH", "VERY_HIGH"})
    void a_high_risk_leaves_no_change_minor(RiskLevel risk) {
        assertThat(ChangeType.MINOR.under(risk)).isEqualTo(ChangeType.MAJOR);
        assertThat(ChangeType.wanted("normal", risk)).isEqualTo(ChangeType.MAJOR);
    }

    @ParameterizedTest
    @EnumSource(
            value = RiskLevel.class,
            names = {"LOW", "MEDIUM"})
    void a_lower_one_changes_nothing(RiskLevel risk) {
        assertThat(ChangeType.MINOR.under(risk)).isEqualTo(ChangeType.MINOR);
        assertThat(ChangeType.MAJOR.under(risk)).isEqualTo(ChangeType.MAJOR);
    }

    @ParameterizedTest
    @EnumSource(RiskLevel.class)
    void standard_and_emergency_changes_go_their_own_way(RiskLevel risk) {
        assertThat(ChangeType.wanted("standard", risk)).isEqualTo(ChangeType.STANDARD);
        assertThat(ChangeType.wanted("emergency", risk)).isEqualTo(ChangeType.EMERGENCY);
        assertThat(ChangeType.STANDARD.under(risk)).isEqualTo(ChangeType.STANDARD);
        assertThat(ChangeType.EMERGENCY.under(risk)).isEqualTo(ChangeType.EMERGENCY);
    }

    @ParameterizedTest
    @EnumSource(ChangeType.class)
    void every_type_is_found_by_its_name_in_forms(ChangeType type) {
        assertThat(ChangeType.of(type.key())).isEqualTo(type);
    }

    @Test
    void another_name_is_none() {
        assertThatThrownBy(() -> ChangeType.of("normal")).isInstanceOf(IllegalArgumentException.class);
    }
}
