package org.heyi.base;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The localised texts of one package: {@code messages.properties} (Chinese, the default) and
 * {@code messages_en.properties} beside a class, in UTF-8.
 *
 * <p>The language is that of {@link Locale#getDefault()} when the texts are loaded. A language without a file of
 * its own gets Chinese, whatever the machine's language is.
 */
public final class Texts {

    /** Chinese for whoever has no file: without this, Java would try the machine's language in between. */
    private static final ResourceBundle.Control CONTROL =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /**
     * @param neighbour a class in the package whose texts are wanted
     * @return its texts in the language of this process
     * @throws IllegalStateException if the package has no texts
     */
    public static Texts of(Class<?> neighbour) {
        return of(neighbour, Locale.getDefault());
    }

    /**
     * @param neighbour a class in the package whose texts are wanted
     * @param locale the language wanted
     * @return its texts in that language, or in Chinese
     * @throws IllegalStateException if the package has no texts
     */
    public static Texts of(Class<?> neighbour, Locale locale) {
        String name = neighbour.getPackageName() + ".messages";
        try {
            return new Texts(ResourceBundle.getBundle(name, locale, neighbour.getClassLoader(), CONTROL), locale);
        } catch (MissingResourceException e) {
            throw new IllegalStateException("no texts beside " + neighbour.getName(), e);
        }
    }

    /**
     * @param key name of the text
     * @param args values for {@code {0}}, {@code {1}} … of {@link MessageFormat}; without any, the text is taken as
     *     it stands, so that its braces and apostrophes need no quoting
     * @return the text
     * @throws IllegalStateException if there is no such text
     */
    public String get(String key, Object... args) {
        String text;
        try {
            text = bundle.getString(key);
        } catch (MissingResourceException e) {
            throw new IllegalStateException("no text " + key + " in " + bundle.getBaseBundleName(), e);
        }
        return args.length == 0 ? text : new MessageFormat(text, locale).format(args);
    }

    /**
     * @param key name of a text
     * @return whether there is such a text, for keys made from data
     */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /**
     * @return the texts themselves, for libraries that look their texts up by name
     */
    public ResourceBundle bundle() {
        return bundle;
    }
}
