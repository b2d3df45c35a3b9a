package reve.discordlocal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MarkdownTest {
  /** Each line is a text and, after the arrow, its elements without their attributes. */
  private static final String MARKS =
      """
      plain → plain
      **bold** and *slanted* → <strong>bold</strong> and <em>slanted</em>
      ***both*** → <strong><em>both</em></strong>
      _slanted_ and __underlined__ → <em>slanted</em> and <u>underlined</u>
      snake_case_name → snake_case_name
      2 * 3 * 4 → 2 * 3 * 4
      ~~gone~~ → <s>gone</s>
      `**code**` → <code>**code**</code>
      \\*escaped\\* → *escaped*
      **not closed → **not closed
      ||hidden|| → <span><span>hidden</span></span>
      # Large → <h1>Large</h1>
      ### Small¶text → <h3>Small</h3>text
      #no heading → #no heading
      -# quiet → <small>quiet</small>
      > said¶> more¶after → <blockquote>said¶more</blockquote>after
      >>> all¶of it → <blockquote>all¶of it</blockquote>
      - one¶- two¶  - inner → <ul><li>one</li><li>two<ul><li>inner</li></ul></li></ul>
      3. three¶4. four → <ol><li>three</li><li>four</li></ol>
      before¶```js¶**x**¶```after → before<pre><code>**x**</code></pre>after
      [a link](https://example.org/a_(b)) → <a>a link</a>
      [no link](javascript:alert(1)) → <span>no link</span>
      see https://example.org/x. → see <a>https://example.org/x</a>.
      <https://example.org> → <a>https://example.org</a>
      <:fayrite:12345> → <span>:fayrite:</span>
      </summon:12345> → <button>/summon</button>
      <@1> → <span>@unknown-user</span>
      <t:0:D> → <time>January 1, 1970</time>
      <b>&amp;</b> → &lt;b&gt;&amp;amp;&lt;/b&gt;
      """;

  private static final String RENDER =
      """
      async (source) => {
        const { formatted } = await import('/assets/formatted.js');
        const html = formatted(source.replaceAll('¶', '\\n')).innerHTML;
        return html.replaceAll('\\n', '¶').replace(/<(\\w+) [^>]*>/g, '<$1>');
      }
      """;

  @RegisterExtension final Stage stage = new Stage();

  @Test
  void marks_become_elements() {
    var page = stage.open("ana");
    var softly = new SoftAssertions();

    MARKS
        .lines()
        .map(line -> line.split(" → ", 2))
        .forEach(pair ->
            softly.assertThat(page.evaluate(RENDER, pair[0])).as(pair[0]).isEqualTo(pair[1]));

    softly.assertAll();
  }

  @Test
  void no_text_keeps_the_reader_waiting() {
    var page = stage.open("ana");

    for (var piece :
        new String[] {"*", "`", "[", "**__~~||", "* ", "<t:", "[a](", "_a __b ", "> "}) {
      var text = piece.repeat(4_000 / piece.length());
      var milliseconds =
          page.evaluate(
              """
              async (source) => {
                const { parse } = await import('/assets/markdown.js');
                const begun = performance.now();
                parse(source);
                return Math.round(performance.now() - begun);
              }
              """,
              text);
      assertThat((Integer) milliseconds).as(piece).isLessThan(500);
    }
  }

  @Test
  void a_link_opens_elsewhere_and_only_on_the_web() {
    var page = stage.open("ana");

    var attributes =
        page.evaluate(
            """
            async () => {
              const { formatted } = await import('/assets/formatted.js');
              const link = formatted('[x](https://example.org/y)').querySelector('a');
              return { href: link.href, target: link.target, rel: link.rel };
            }
            """);

    assertThat(attributes)
        .isEqualTo(
            Map.of(
                "href", "https://example.org/y", "target", "_blank", "rel", "noopener noreferrer"));
  }
}
