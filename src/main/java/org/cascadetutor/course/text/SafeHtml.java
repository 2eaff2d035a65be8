package org.cascadetutor.course.text;

/** HTML that has been through the sanitiser. Only the content pipeline makes one; only this type is written unescaped. */
public record SafeHtml(String value) {

    /** Nothing. */
    public static final SafeHtml EMPTY = new SafeHtml("");

    public boolean isEmpty() {
        return value.isEmpty();
    }

    @Override
    public String toString() {
        return value;
    }
}
