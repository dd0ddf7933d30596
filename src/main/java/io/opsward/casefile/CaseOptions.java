package io.opsward.casefile;

import io.opsward.form.spi.OptionSource;
import io.opsward.shared.CaseNumber;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Offers cases in forms ({@code valuesKey: cases}): those the user may read. */
@Component
class CaseOptions implements OptionSource {

    private final CaseFileService cases;

    CaseOptions(CaseFileService cases) {
        this.cases = cases;
    }

    @Override
    public String key() {
        return "cases";
    }

    @Override
    public List<Option> search(String words, Locale locale, int limit) {
        return cases.search(words, false, null, limit).stream()
                .map(CaseOptions::option)
                .toList();
    }

    @Override
    public Optional<Option> find(String value, Locale locale) {
        return CaseNumber.isValid(value)
                ? cases.find(List.of(new CaseNumber(value))).values().stream()
                        .map(CaseOptions::option)
                        .findFirst()
                : Optional.empty();
    }

    private static Option option(CaseSummary summary) {
        var number = summary.number().value();
        return new Option(number, summary.title().equals(number) ? number : number + " · " + summary.title());
    }
}
