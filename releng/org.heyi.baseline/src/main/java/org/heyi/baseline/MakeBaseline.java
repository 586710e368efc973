package org.heyi.baseline;

import java.nio.file.Path;

/** Keeps the API as it is now, for later builds to be compared with. Run at a release; how, is told in this project's pom. */
public final class MakeBaseline {

    private MakeBaseline() {
    }

    /**
     * @param args folder of the whole project
     * @throws Exception if the API cannot be read or written
     */
    public static void main(String[] args) throws Exception {
        Path root = Path.of(args[0]).toAbsolutePath().normalize();
        try (Api api = Api.built(root)) {
            api.write(Api.baseline(root));
        }
    }
}
