# Sourced by the program's launcher and by the build: where is a Java that is new enough?
# Reads the file "release" of each candidate, because asking a java for its version takes longer than all of this.

JAVA_NEEDED=21

# java_is_good HOME KIND: does HOME hold a Java of at least JAVA_NEEDED? KIND jdk asks for a compiler too.
# Sets JAVA_MAJOR to its version.
java_is_good() {
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
    [ "$2" != jdk ] || [ -x "$1/bin/javac" ] || return 1
    local line
    JAVA_MAJOR=
    while IFS= read -r line; do
        case $line in JAVA_VERSION=*) JAVA_MAJOR=${line#*=} ;; esac
    done <"$1/release"
    JAVA_MAJOR=${JAVA_MAJOR//\"/}
    JAVA_MAJOR=${JAVA_MAJOR%%[.+-]*}
    case $JAVA_MAJOR in '' | *[!0-9]*) return 1 ;; esac
    [ "$JAVA_MAJOR" -ge "$JAVA_NEEDED" ]
}

# find_java KIND: sets JAVA_FOUND to the home of the first good Java: JAVA_HOME, PATH, the usual folders.
# KIND is jre or jdk. Returns 1 where there is none.
find_java() {
    local home on_path
    JAVA_FOUND=
    on_path=$(command -v java 2>/dev/null) && on_path=$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")
    for home in "${JAVA_HOME:-}" "${on_path%/bin/java}" /usr/lib/jvm/* /opt/*jdk* /opt/java/* /opt/jdk/* \
        /usr/local/*jdk* "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* "${HOME:-}"/.jbang/currentjdk \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        if [ -n "$home" ] && java_is_good "$home" "$1"; then
            JAVA_FOUND=$home
            return 0
        fi
    done
    return 1
}

# in_english: does the person read English? HEYI_LANG decides, else an English locale; all else is Chinese.
in_english() {
    case ${HEYI_LANG:-} in
        en*) return 0 ;;
        ?*) return 1 ;;
    esac
    case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
        en | en_* | en.* | en-*) return 0 ;;
    esac
    return 1
}
