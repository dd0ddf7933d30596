package io.opsward.form.internal;

import io.opsward.attachment.Attachment;
import io.opsward.attachment.AttachmentService;
import io.opsward.form.FormField;
import io.opsward.identity.CurrentUser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which files a field takes: own uploads, of the kinds that the form names in {@code accept}. */
@Component
public class FileRules {

    private static final int MOST_FILES = 20;

    private final AttachmentService attachments;
    private final CurrentUser user;

    FileRules(AttachmentService attachments, CurrentUser user) {
        this.attachments = attachments;
        this.user = user;
    }

    /**
     * The files among the values.
     *
     * @param kept values that the variable holds already; they may stay whoever uploaded them
     */
    List<UUID> check(FormField field, List<?> values, List<?> kept) throws ValueRefused {
        if (values.size() > MOST_FILES) {
            throw new ValueRefused("too-many", MOST_FILES);
        }
        var ids = new ArrayList<UUID>();
        for (var value : values) {
            ids.add(id(value));
        }
        var found = attachments.find(ids);
        for (var id : ids) {
            var file = found.stream().filter(one -> one.id().equals(id)).findFirst();
            if (file.isEmpty() || !isOwn(file.get()) && !kept.contains(id.toString())) {
                throw new ValueRefused("file-unknown");
            }
            if (!accepts(field, file.get())) {
                throw new ValueRefused("file-type", file.get().name(), accepted(field));
            }
        }
        ids.removeIf(id -> kept.contains(id.toString()));
        return ids;
    }

    /** What the form says about kinds of files, empty for all. */
    public static String accepted(FormField field) {
        return field.settings().filled("accept").orElse("");
    }

    private boolean isOwn(Attachment file) {
        return file.uploadedBy().equals(user.id());
    }

    private static UUID id(Object value) throws ValueRefused {
        try {
            return UUID.fromString(String.valueOf(value));
        } catch (IllegalArgumentException notAnId) {
            throw new ValueRefused("file-unknown");
        }
    }

    private static boolean accepts(FormField field, Attachment file) {
        var kinds = accepted(field);
        return kinds.isEmpty()
                || Arrays.stream(kinds.split(","))
                        .map(kind -> kind.strip().toLowerCase(Locale.ROOT))
                        .anyMatch(kind -> matches(kind, file));
    }

    private static boolean matches(String kind, Attachment file) {
        if (kind.startsWith(".")) {
            return file.name().toLowerCase(Locale.ROOT).endsWith(kind);
        }
        return kind.endsWith("/*")
                ? file.contentType().startsWith(kind.substring(0, kind.length() - 1))
                : file.contentType().equals(kind);
    }
}
