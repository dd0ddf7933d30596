package io.opsward.engine.internal;

import io.opsward.engine.BundledModels;
import io.opsward.engine.ProcessFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The folders that the product brings along, from {@code target/classes} as well as from within the jar. */
@Component
class BundledFolders implements BundledModels {

    private static final Pattern FOLDER = Pattern.compile(".*/(?:processes|forms)/([^/]+)/[^/]+$");

    private final PathMatchingResourcePatternResolver resources;

    BundledFolders() {
        this(BundledFolders.class.getClassLoader());
    }

    BundledFolders(ClassLoader classes) {
        resources = new PathMatchingResourcePatternResolver(classes);
    }

    @Override
    public List<ProcessFolder> all() {
        Map<String, Map<String, byte[]>> folders = new TreeMap<>();
        for (var resource : find("processes")) {
            folders.computeIfAbsent(folder(resource), name -> new TreeMap<>())
                    .put(String.valueOf(resource.getFilename()), content(resource));
        }
        for (var resource : find("forms")) {
            var files = folders.get(folder(resource));
            if (files != null) {
                files.put("forms/" + resource.getFilename(), content(resource));
            }
        }
        List<ProcessFolder> all = new ArrayList<>();
        folders.forEach((name, files) -> all.add(new ProcessFolder(name, files)));
        return all;
    }

    private List<Resource> find(String root) {
        List<Resource> found = new ArrayList<>();
        for (var type : List.of("bpmn", "dmn", "form", "properties")) {
            try {
                found.addAll(List.of(resources.getResources("classpath*:" + root + "/*/*." + type)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    private static String folder(Resource resource) {
        try {
            var matcher = FOLDER.matcher(resource.getURL().toString());
            if (!matcher.matches()) {
                throw new IllegalStateException("Not in a folder: " + resource);
            }
            return matcher.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(Resource resource) {
        try {
            return resource.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
