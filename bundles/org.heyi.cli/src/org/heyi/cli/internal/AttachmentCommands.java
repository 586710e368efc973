package org.heyi.cli.internal;

import java.nio.file.Path;
import java.util.List;

import org.heyi.export.ExportFile;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Attachment;
import org.heyi.store.Workspace;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.Attachments;
import org.heyi.usecase.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** heyi annotations attach, detach and save: the files of a comment. */
final class AttachmentCommands {

    private AttachmentCommands() {
    }

    /** heyi annotations attach ID FILE… */
    @Command(name = "attach")
    static final class Attach extends HeyiSubcommand {

        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "ID")
        private String id;

        @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "FILE")
        private List<Path> files;

        @Override
        public Integer call() {
            try (Workspace workspace = open()) {
                Annotation annotation = Annotate.require(Sessions.current(workspace.archive()), id);
                Attachments.add(workspace, annotation, files).apply(workspace, actor());
                AnnotationsCommand.print(this, annotation, "annotations.changed");
            }
            return HeyiCommand.DONE;
        }
    }

    /** heyi annotations detach ID NAME */
    @Command(name = "detach")
    static final class Detach extends HeyiSubcommand {

        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "ID")
        private String id;

        @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "NAME")
        private String name;

        @Override
        public Integer call() {
            try (Workspace workspace = open()) {
                Annotation annotation = Annotate.require(Sessions.current(workspace.archive()), id);
                Attachments.remove(Attachments.require(annotation, name)).apply(workspace, actor());
                AnnotationsCommand.print(this, annotation, "annotations.changed");
            }
            return HeyiCommand.DONE;
        }
    }

    /** heyi annotations save ID NAME -o FILE */
    @Command(name = "save")
    static final class Save extends HeyiSubcommand {

        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "ID")
        private String id;

        @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "NAME")
        private String name;

        @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE")
        private Path output;

        @Override
        public Integer call() {
            try (Workspace workspace = openExisting()) {
                Attachment attachment = Attachments.require(Annotate.require(Sessions.current(workspace.archive()), id), name);
                byte[] content = Attachments.content(workspace, attachment);
                ExportFile.write(output, ExportFile.Existing.REFUSE, out -> out.write(content));
                say("annotations.saved", attachment.getName(), root().where().shown(output)[0]);
            }
            return HeyiCommand.DONE;
        }
    }
}
