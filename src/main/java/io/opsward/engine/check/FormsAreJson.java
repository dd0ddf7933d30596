package io.opsward.engine.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opsward.engine.ModelFinding;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A form is JSON as the Modeler writes it, and its id is the name of its file; what stands in it is the form module's. */
final class FormsAreJson implements FolderRule {

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public Stream<ModelFinding> check(ReadFolder folder) {
        return folder.source().files().entrySet().stream()
                .filter(file -> file.getKey().endsWith(FileKind.FORM))
                .flatMap(file ->
                        problem(file).stream().map(reason -> ModelFinding.error(file.getKey(), null, null, reason)));
    }

    private Optional<String> problem(Map.Entry<String, byte[]> file) {
        JsonNode form;
        try {
            form = json.readTree(file.getValue());
        } catch (JsonProcessingException e) {
            return Optional.of("line %d, column %d: it is no form (%s); open it in the Modeler and mend it"
                    .formatted(
                            e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                            e.getLocation() == null ? 1 : e.getLocation().getColumnNr(),
                            e.getOriginalMessage().replaceAll("\\s+", " ")));
        } catch (IOException e) {
            return Optional.of("it is no form (%s); save it in UTF-8 from the Modeler".formatted(e.getMessage()));
        }
        var name =
                file.getKey().substring(FileKind.FORMS.length(), file.getKey().length() - FileKind.FORM.length());
        return name.equals(form.path("id").asText())
                ? Optional.empty()
                : Optional.of("the id of the form is not the name of the file; make it '%s'".formatted(name));
    }
}
