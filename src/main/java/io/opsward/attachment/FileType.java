package io.opsward.attachment;

import io.opsward.shared.RuleViolation;
import java.util.Set;
import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;

/** Tells the type of a file from its content, and refuses a content that is not what the name says. */
final class FileType {

    private static final Tika TIKA = new Tika();
    private static final MediaTypeRegistry TYPES = MediaTypeRegistry.getDefaultRegistry();

    private FileType() {}

    /**
     * The type of the file.
     *
     * @throws RuleViolation {@code attachment.type-refused}, {@code attachment.type-differs}
     */
    static String of(String name, byte[] content, Set<String> allowed) {
        var type = MediaType.parse(TIKA.detect(content, name));
        if (!allowed.contains(type.toString())) {
            throw new RuleViolation("attachment.type-refused", name);
        }
        var said = MediaType.parse(TIKA.detect(name));
        var found = MediaType.parse(TIKA.detect(content));
        if (!said.equals(type) || !carries(found, type)) {
            throw new RuleViolation("attachment.type-differs", name);
        }
        return type.toString();
    }

    /** Whether a content that looks like {@code found} can be of the type. */
    private static boolean carries(MediaType found, MediaType type) {
        if (MediaType.OCTET_STREAM.equals(found)) {
            // Text in an encoding such as GBK has no mark of its own.
            return "text".equals(type.getType());
        }
        return found.equals(type) || TYPES.isSpecializationOf(type, found);
    }
}
