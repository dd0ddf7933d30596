package io.opsward.configuration;

import java.util.Locale;

/**
 * What allows an edit: the number of a change ({@code CHG}), a request ({@code REQ}) or an audit ({@code AUD}).
 *
 * @param number in capitals
 * @param remark why; needed for an audit that is kept on paper, else as wanted
 */
public record Warrant(String number, String remark) {

    /** Takes both as somebody typed them. */
    public Warrant {
        number = number.strip().toUpperCase(Locale.ROOT);
        remark = remark.strip();
    }
}
