package io.opsward.engine.check;

import java.util.regex.Pattern;

/** Endings of the files that a folder may hold. */
final class FileKind {

    static final String BPMN = ".bpmn";
    static final String DMN = ".dmn";
    static final String FORM = ".form";
    static final String TEXTS = ".zh.properties";
    static final String FORMS = "forms/";

    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private FileKind() {}

    /** Whether these are small letters and digits, joined by hyphens. */
    static boolean isKebab(String text) {
        return KEBAB.matcher(text).matches();
    }

    /** Whether the name is the folder's, or begins with it and a hyphen. */
    static boolean beginsWithFolder(String name, String folder) {
        return name.equals(folder) || name.startsWith(folder + "-");
    }

    /** Where a form of this id lies in the folder. */
    static String formFile(String formId) {
        return FORMS + formId + FORM;
    }
}
