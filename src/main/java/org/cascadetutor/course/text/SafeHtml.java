package org.cascadetutor.course.text;

import java.util.regex.Pattern;

/** HTML that has been through the sanitiser. Only the content pipeline makes one; only this type is written unescaped. */
public record SafeHtml(String value) {

    /** Nothing. */
    public static final SafeHtml EMPTY = new SafeHtml("");

    private static final Pattern TAG = Pattern.compile("<(?:[^>\"]|\"[^\"]*\")*>");

    public boolean isEmpty() {
        return value.isEmpty();
    }

    /** The words without the markup, to be escaped again wherever they are written. */
    public String words() {
        return TAG.matcher(value)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
    }

    @Override
    public String toString() {
        return value;
    }
}
