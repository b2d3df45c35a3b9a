package reve.game.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Collections;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.api.Test;
import reve.game.mutation.PackageScores.Score;

class PackageScoresTest {
  @Test
  void a_strong_package_does_not_make_up_for_a_weak_one() throws XMLStreamException {
    PackageScores scores =
        PackageScores.read(
            report(
                mutants("reve.game.fusion.FuseEsprits", 84, 16),
                mutants("reve.game.echo.OpenEcho", 100, 0)));

    assertThat(scores.below(85)).containsExactly(new Score("reve.game.fusion", 84, 100));
    assertThat(scores.below(84)).isEmpty();
  }

  @Test
  void classes_of_one_package_count_together_and_the_weakest_package_comes_first()
      throws XMLStreamException {
    PackageScores scores =
        PackageScores.read(
            report(
                mutants("reve.game.echo.OpenEcho", 1, 0),
                mutants("reve.game.fusion.FusionPlan", 3, 1),
                mutants("reve.game.fusion.FusionPlan$Part", 2, 0)));

    assertThat(scores.scores())
        .containsExactly(new Score("reve.game.fusion", 5, 6), new Score("reve.game.echo", 1, 1));
  }

  @Test
  void without_mutants_there_is_no_package() throws XMLStreamException {
    assertThat(PackageScores.read(report()).scores()).isEmpty();
  }

  private static StreamSource report(String... mutants) {
    String all = String.join("\n", mutants);
    return new StreamSource(new StringReader("<mutations partial='true'>" + all + "</mutations>"));
  }

  private static String mutants(String type, int found, int left) {
    return String.join("", Collections.nCopies(found, mutant(type, true, "KILLED")))
        + String.join("", Collections.nCopies(left, mutant(type, false, "SURVIVED")));
  }

  private static String mutant(String type, boolean detected, String status) {
    return """
    <mutation detected='%s' status='%s' numberOfTestsRun='2'>\
    <sourceFile>Any.java</sourceFile><mutatedClass>%s</mutatedClass>\
    <mutatedMethod>any</mutatedMethod><lineNumber>1</lineNumber></mutation>
    """
        .formatted(detected, status, type);
  }
}
