# Sourced by ./mvnw here and by that of the SDK's template, after find-java.sh: a JDK and a Maven that are new enough.

MAVEN=3.9.11

say() { # CHINESE ENGLISH
    if in_english; then echo "mvnw: $2" >&2; else echo "mvnw：$1" >&2; fi
}

debian_root() {
    [ "$(id -u)" = 0 ] && [ -r /etc/debian_version ] && command -v apt-get >/dev/null
}

apt_install() {
    say "正在安装：$*" "installing: $*"
    local log
    log=$(mktemp)
    if { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@"; } \
        >"$log" 2>&1; then
        rm -f "$log"
    else
        tail -n 5 "$log" >&2
        rm -f "$log"
        return 1
    fi
}

# use_jdk: sets JAVA_HOME to a JDK, and what Maven needs with it; returns 1 after saying what to install.
use_jdk() {
    if ! find_java jdk; then
        say "没有找到 JDK $JAVA_NEEDED 或更新的版本；请安装（例如 Temurin $JAVA_NEEDED），或将 JAVA_HOME 指向它。" \
            "no JDK $JAVA_NEEDED or newer found; install one (for example Temurin $JAVA_NEEDED) or set JAVA_HOME to it."
        return 1
    fi
    export JAVA_HOME=$JAVA_FOUND
    # A build ends before the optimising compiler pays, and tests need the processors.
    MAVEN_OPTS="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC ${MAVEN_OPTS:-}"
    # Maven 3.x itself uses what newer JDKs warn of.
    [ "$JAVA_MAJOR" -lt 24 ] ||
        MAVEN_OPTS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow $MAVEN_OPTS"
    export MAVEN_OPTS
}

maven_is_new() { # MVN
    local version major minor patch
    version=$("$1" -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)
    IFS=. read -r major minor patch <<<"$version"
    [ "${major:-0}" = 3 ] && { [ "${minor:-0}" -gt 9 ] || { [ "${minor:-0}" = 9 ] && [ "${patch:-0}" -ge 9 ]; }; }
}

# find_maven: sets mvn to a Maven; returns 1 after saying what to do.
find_maven() {
    local cache=${XDG_CACHE_HOME:-$HOME/.cache}/heyi/maven system
    mvn=$cache/apache-maven-$MAVEN/bin/mvn
    [ ! -x "$mvn" ] || return 0
    system=$(command -v mvn)
    if [ -z "$system" ] && debian_root; then
        apt_install maven && system=$(command -v mvn)
    fi
    if [ -z "$system" ]; then
        say "没有找到 Maven；请安装 Maven 3.9.9 或更新的 3.x 版本，并加入 PATH。" \
            "no Maven found; install Maven 3.9.9 or a newer 3.x and put it on the PATH."
        return 1
    fi
    if maven_is_new "$system"; then
        mvn=$system
        return 0
    fi
    say "本机的 Maven 太旧，正在用它取得 Maven $MAVEN……" "this machine's Maven is too old; fetching Maven $MAVEN with it …"
    # Unpacked aside and moved into place, so that an interrupted or a second build never sees half of it.
    # Outside of the project, because the old Maven must not read its extensions.
    local aside
    mkdir -p "$cache" && aside=$(mktemp -d "$cache/new.XXXXXX") || return 1
    (cd "$aside" && "$system" -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
        -Dartifact=org.apache.maven:apache-maven:$MAVEN:zip:bin -DoutputDirectory="$aside") >&2
    chmod +x "$aside/apache-maven-$MAVEN/bin/mvn" 2>/dev/null
    mv -n "$aside/apache-maven-$MAVEN" "$cache/" 2>/dev/null
    rm -rf "$aside"
    [ -x "$mvn" ] && return 0
    say "未能取得 Maven $MAVEN；请检查网络，或安装 Maven 3.9.9 以上的 3.x 版本。" \
        "could not fetch Maven $MAVEN; check the network, or install Maven 3.9.9 or a newer 3.x."
    return 1
}
