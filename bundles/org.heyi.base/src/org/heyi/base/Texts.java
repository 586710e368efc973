package org.heyi.base;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The localised texts of one package: {@code messages.properties} (Chinese, the default) and
 * {@code messages_en.properties} beside a class, in UTF-8.
 *
 * <p>The language is that of {@link Locale#getDefault()} when the texts are loaded. A language without a file of
 * its own gets Chinese, whatever the machine's language is. {@link #speaking} is for work done for somebody else.
 */
public final class Texts {

    /** Chinese for whoever has no file: without this, Java would try the machine's language in between. */
    private static final ResourceBundle.Control CONTROL =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The language of whoever this thread works for; null for that of the process. */
    private static final ThreadLocal<Locale> SPOKEN = new ThreadLocal<>();

    private final ResourceBundle bundle;
    private final Locale locale;
    /** A class in the package, where the language is that of the process; null where a certain one was asked for. */
    private final Class<?> neighbour;
    /** Patterns by the names of their texts. */
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Texts(ResourceBundle bundle, Locale locale, Class<?> neighbour) {
        this.bundle = bundle;
        this.locale = locale;
        this.neighbour = neighbour;
    }

    /**
     * Has the texts of the process's language in another one while some work is done on this thread.
     *
     * @param language of whoever the work is done for
     * @param work to be done
     * @param <T> its result
     * @return its result
     */
    public static <T> T speaking(Locale language, Supplier<T> work) {
        Locale before = SPOKEN.get();
        SPOKEN.set(language);
        try {
            return work.get();
        } finally {
            if (before == null) {
                SPOKEN.remove();
            } else {
                SPOKEN.set(before);
            }
        }
    }

    /**
     * @param neighbour a class in the package whose texts are wanted
     * @return its texts in the language of this process
     * @throws IllegalStateException if the package has no texts
     */
    public static Texts of(Class<?> neighbour) {
        return of(neighbour, Locale.getDefault(), neighbour);
    }

    /**
     * @param neighbour a class in the package whose texts are wanted
     * @param locale the language wanted
     * @return its texts in that language, or in Chinese
     * @throws IllegalStateException if the package has no texts
     */
    public static Texts of(Class<?> neighbour, Locale locale) {
        return of(neighbour, locale, null);
    }

    /** @return the language that texts of the process's language have on this thread */
    public static Locale language() {
        Locale spoken = SPOKEN.get();
        return spoken == null ? Locale.getDefault() : spoken;
    }

    private static Texts of(Class<?> neighbour, Locale locale, Class<?> changing) {
        String name = neighbour.getPackageName() + ".messages";
        try {
            return new Texts(ResourceBundle.getBundle(name, locale, neighbour.getClassLoader(), CONTROL), locale, changing);
        } catch (MissingResourceException e) {
            throw new IllegalStateException("no texts beside " + neighbour.getName(), e);
        }
    }

    /** These texts in the language of whoever this thread works for. */
    private Texts spoken() {
        Locale language = neighbour == null ? null : SPOKEN.get();
        return language == null || language.equals(locale) ? this : of(neighbour, language);
    }

    /**
     * @param key name of the text
     * @param args values for {@code {0}}, {@code {1}} … of {@link MessageFormat}; without any, the text is taken as
     *     it stands, so that its braces and apostrophes need no quoting
     * @return the text
     * @throws IllegalStateException if there is no such text
     */
    public String get(String key, Object... args) {
        Texts here = spoken();
        final String text;
        try {
            text = here.bundle.getString(key);
        } catch (MissingResourceException e) {
            throw new IllegalStateException("no text " + key + " in " + bundle.getBaseBundleName(), e);
        }
        if (args.length == 0) {
            return text;
        }
        // Lists say the same sentence thousands of times; to read its pattern costs more than to fill it. One at a time may use it.
        MessageFormat format = here.formats.computeIfAbsent(key, k -> new MessageFormat(text, here.locale));
        synchronized (format) {
            return format.format(args);
        }
    }

    /**
     * @param key name of a text
     * @return whether there is such a text, for keys made from data
     */
    public boolean has(String key) {
        return spoken().bundle.containsKey(key);
    }

    /**
     * @return the texts themselves, for libraries that look their texts up by name
     */
    public ResourceBundle bundle() {
        return spoken().bundle;
    }
}
