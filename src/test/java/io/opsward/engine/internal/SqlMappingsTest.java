package io.opsward.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;

class SqlMappingsTest {

    @Test
    void every_start_has_statements_of_its_own_whether_read_ahead_or_not() {
        new SqlMappings().initialize(new GenericApplicationContext());
        var ahead = SqlMappings.take();
        var late = SqlMappings.take();
        assertThat(ahead).isNotSameAs(late);
        assertThat(ahead.getMappedStatementNames()).hasSizeGreaterThan(500).containsAll(late.getMappedStatementNames());
        assertThat(ahead.getDefaultExecutorType()).isEqualTo(late.getDefaultExecutorType());
    }
}
