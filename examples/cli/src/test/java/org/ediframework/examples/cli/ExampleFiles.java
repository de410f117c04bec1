package org.ediframework.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files that several tests give to the program. */
final class ExampleFiles {

    private ExampleFiles() {}

    static Path districtsByGroup(Path folder) throws IOException {
        return Files.writeString(folder.resolve("counts.csv"), """
                district,group,count
                Dacorum,irish,12
                Dacorum,roma,2
                Dacorum,arab,20
                Watford,irish,15
                Watford,roma,9
                Watford,arab,30
                """);
    }

    static Path groups(Path folder) throws IOException {
        return Files.writeString(folder.resolve("groups.csv"), """
                child,parent
                irish,white
                roma,white
                arab,
                """);
    }

    static Path leeds(Path folder) throws IOException {
        return Files.writeString(folder.resolve("counts.csv"), """
                characteristic,category,count
                disability,disabled,845
                disability,not disabled,11739
                disability,prefer not to say,113
                disability,undisclosed,1410
                """);
    }

    static Path census(Path folder) throws IOException {
        return Files.writeString(folder.resolve("reference.csv"), """
                characteristic,category,count
                disability,disabled,135681
                disability,not disabled,676272
                """);
    }

    static Path people(Path folder) throws IOException {
        return Files.writeString(folder.resolve("people.csv"), """
                id,town,sex,ethnic_group
                1,Stevenage,female,Asian
                2,Stevenage,female,
                3,Watford,male,White
                4,Stevenage,male,prefer not to say
                5,Watford,female,White
                """);
    }
}
