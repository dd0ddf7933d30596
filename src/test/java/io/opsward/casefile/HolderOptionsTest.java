package io.opsward.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.form.spi.OptionSource;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class HolderOptionsTest {

    @Autowired
    private HolderOptions holders;

    @Test
    void people_and_groups_have_their_names() {
        assertThat(label("zhoutao", "zhaolei", Locale.ENGLISH)).contains("赵磊");
        assertThat(label("zhoutao", "management, service-desk", Locale.SIMPLIFIED_CHINESE))
                .contains("管理岗, 服务台");
    }

    @Test
    void what_is_unknown_stays_as_it_is() {
        assertThat(label("zhoutao", "long-gone", Locale.ENGLISH)).contains("long-gone");
    }

    @Test
    void clients_are_not_told_who_works_here() {
        assertThat(label("chenchen", "zhaolei", Locale.ENGLISH)).isEmpty();
    }

    private Optional<String> label(String reader, String value, Locale locale) {
        return As.user(reader, () -> holders.find(value, locale)).map(OptionSource.Option::label);
    }
}
