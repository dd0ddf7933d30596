package io.opsward.engine.check;

import io.opsward.engine.ModelFinding;
import io.opsward.engine.ProcessFolder;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Only files that the check opens are deployed: the engine would take others for models too ({@code .bpmn20.xml}, {@code
 * .cmmn}) and nobody would have looked at them.
 */
final class FilesAreKnown implements FileRule {

    private static final int LARGEST = 1_000_000;
    private static final int MOST = 200;

    @Override
    public Stream<ModelFinding> check(ProcessFolder folder) {
        if (!FileKind.isKebab(folder.name())) {
            return finding(
                    folder.name(),
                    "'%s' is no name for a folder; use small letters joined by hyphens".formatted(folder.name()));
        }
        if (folder.files().size() > MOST) {
            return finding(folder.name(), "it holds more than %d files; divide it".formatted(MOST));
        }
        return folder.files().entrySet().stream()
                .flatMap(file -> problem(folder.name(), file.getKey(), file.getValue()).stream()
                        .map(reason -> ModelFinding.error(file.getKey(), null, null, reason)));
    }

    private static Stream<ModelFinding> finding(String file, String reason) {
        return Stream.of(ModelFinding.error(file, null, null, reason));
    }

    private static Optional<String> problem(String folder, String file, byte[] content) {
        if (content.length > LARGEST) {
            return Optional.of("it is larger than %,d bytes; make it smaller".formatted(LARGEST));
        }
        if (file.equals(folder + FileKind.TEXTS) || file.equals(FileKind.FORMS + folder + FileKind.TEXTS)) {
            return Optional.empty();
        }
        var id = idOf(file);
        if (id.isEmpty()) {
            return Optional.of("this is no file of a process; the folder takes .bpmn, .dmn and %s%s, its forms %s"
                    .formatted(folder, FileKind.TEXTS, "stand in the folder of the same name under forms"));
        }
        return FileKind.isKebab(id.get()) && FileKind.beginsWithFolder(id.get(), folder)
                ? Optional.empty()
                : Optional.of("name it in small letters joined by hyphens, beginning with '%s'".formatted(folder));
    }

    private static Optional<String> idOf(String file) {
        if (file.startsWith(FileKind.FORMS)) {
            return file.endsWith(FileKind.FORM)
                    ? Optional.of(file.substring(FileKind.FORMS.length(), file.length() - FileKind.FORM.length()))
                    : Optional.empty();
        }
        return Stream.of(FileKind.BPMN, FileKind.DMN)
                .filter(file::endsWith)
                .findFirst()
                .map(ending -> file.substring(0, file.length() - ending.length()));
    }
}
