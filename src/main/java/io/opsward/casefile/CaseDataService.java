package io.opsward.casefile;

import io.opsward.identity.AccessRefused;
import io.opsward.shared.CaseNumber;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The data of a case in the words of its forms. What no form asks for is technical and not shown; a field with the
 * property {@code audience} = {@code staff} is not shown to clients.
 */
public interface CaseDataService {

    /**
     * Data that have a value, in the order of the process's forms.
     *
     * @throws AccessRefused if the current user may not read the case
     */
    List<CaseField> fields(CaseNumber number, Locale locale);

    /**
     * One value in the words of the form of this version that asks for it.
     *
     * @param value null and nothing are the same: a text field without value
     * @return empty if no form has the variable, or none that the current user may see
     */
    Optional<CaseField> describe(String definitionId, String variable, @Nullable Object value, Locale locale);
}
