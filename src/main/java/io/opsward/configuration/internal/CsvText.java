package io.opsward.configuration.internal;

import io.opsward.shared.RuleViolation;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Text of a file that says nothing of its encoding: UTF-8 with or without its mark, else GB18030, which holds the GBK of
 * Chinese spreadsheets.
 */
final class CsvText {

    static final String MARK = "\uFEFF";

    private static final Charset CHINESE = Charset.forName("GB18030");

    private CsvText() {}

    /** @throws RuleViolation if it is neither */
    static String decode(byte[] file) {
        return decode(file, StandardCharsets.UTF_8)
                .or(() -> decode(file, CHINESE))
                .map(text -> text.startsWith(MARK) ? text.substring(MARK.length()) : text)
                .orElseThrow(() -> new RuleViolation("configuration.file.encoding"));
    }

    /** Empty if a byte does not belong to the encoding, or a zero says that the file is no text. */
    private static Optional<String> decode(byte[] file, Charset charset) {
        try {
            var text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
