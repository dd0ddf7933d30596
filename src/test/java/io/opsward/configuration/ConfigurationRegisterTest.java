package io.opsward.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.shared.NotFound;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class ConfigurationRegisterTest {

    @Autowired
    private ConfigurationRegister register;

    @BeforeEach
    void staff() {
        As.signIn("zhaolei");
    }

    @ParameterizedTest
    @EnumSource
    void pages_join_without_gap_or_repetition(ItemFilter.Sort sort) {
        var filter = new ItemFilter("", null, null, "city-bank", sort);
        var atOnce = register.list(filter, null, 500);
        var oneByOne = new ArrayList<ConfigurationItem>();
        for (var next = register.list(filter, null, 1); !next.isEmpty(); next = register.list(filter, next.get(0), 1)) {
            oneByOne.addAll(next);
        }
        assertThat(oneByOne).isEqualTo(atOnce).hasSizeGreaterThan(5);
    }

    @Test
    void items_are_found_by_number_name_owner_and_serial_number() {
        assertThat(found("ci-his-sw")).contains("CI-HIS-SW-CORE-01").doesNotContain("CI-BANK-SW-CORE");
        assertThat(found("磁盘阵列")).contains("CI-HIS-SAN-01");
        assertThat(found("赵磊")).contains("CI-HIS-SW-CORE-01").doesNotContain("CI-HIS-DB");
        assertThat(found("数据库组")).isEmpty();
        assertThat(found("OS5310-0932")).containsExactly("CI-HIS-SAN-01");
        assertThat(found("%")).isEmpty();
    }

    @Test
    void filters_narrow_the_list() {
        var filter = new ItemFilter("", ItemType.SERVER, ItemState.RETIRED, "first-hospital", ItemFilter.Sort.NUMBER);
        assertThat(register.list(filter, null, 50))
                .extracting(item -> item.number().value())
                .containsExactly("CI-HIS-DBS-00");
    }

    @Test
    void what_hangs_on_a_disk_array_reaches_the_cash_desk() {
        var impact = register.impact(new ItemNumber("CI-HIS-SAN-01"));
        assertThat(impact.cut()).isFalse();
        assertThat(impact.hits())
                .extracting(hit -> hit.depth() + " " + hit.item().number())
                .contains("1 CI-HIS-DBS-01", "2 CI-HIS-DB", "3 CI-HIS-APP", "3 CI-HIS-LIS")
                .doesNotContain("1 CI-HIS-DBS-00")
                .doesNotHaveDuplicates();
        assertThat(impact.strands())
                .contains(new Impact.Strand(
                        new ItemNumber("CI-HIS-DBS-01"), new ItemNumber("CI-HIS-DB"), RelationKind.RUNS_ON));
        assertThat(impact.hits())
                .allMatch(hit -> impact.strands().stream()
                        .anyMatch(strand -> strand.affected().equals(hit.item().number())));
    }

    @Test
    void a_connection_and_a_backup_are_touched_and_carry_nothing_on() {
        var impact = register.impact(new ItemNumber("CI-HIS-FW-01"));
        assertThat(impact.hits())
                .extracting(hit -> hit.item().number().value())
                .contains("CI-HIS-SW-CORE-01", "CI-HIS-INSURANCE", "CI-HIS-CASHIER", "CI-HIS-WS-CASHIER")
                .doesNotContain("CI-HIS-DBS-01", "CI-HIS-SW-OPD");
    }

    @Test
    void nothing_hangs_on_a_workplace() {
        assertThat(register.impact(new ItemNumber("CI-BANK-WS-BRANCH")).hits()).isEmpty();
    }

    @Test
    void an_item_that_is_not_there_is_not_found() {
        assertThatThrownBy(() -> register.impact(new ItemNumber("CI-NOT-THERE")))
                .isInstanceOf(NotFound.class);
    }

    private List<String> found(String words) {
        return register.list(new ItemFilter(words, null, null, null, ItemFilter.Sort.NUMBER), null, 100).stream()
                .map(item -> item.number().value())
                .toList();
    }
}
