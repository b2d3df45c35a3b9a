package reve.discordlocal.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** What may stand where Discord takes the address of a link or of a picture. */
record MediaRules(Set<String> filenames) {
  private static final String ATTACHMENT = "attachment://";
  private static final int URL_LENGTH = 2048;

  MediaRules {
    filenames = Set.copyOf(filenames);
  }

  /** A link on the web. */
  void link(Form url) {
    url.text(URL_LENGTH);
    if (url.present() && url.node().isTextual() && !onTheWeb(url.string())) {
      complain(url, "'http', 'https'");
    }
  }

  /** A picture or file on the web, or one sent with this message. */
  void media(Form url) {
    if (!url.string().startsWith(ATTACHMENT)) {
      if (url.present() && url.node().isTextual() && !onTheWeb(url.string())) {
        complain(url, "'http', 'https', 'attachment'");
      }
      url.text(URL_LENGTH);
      return;
    }
    own(url);
  }

  /** A file sent with this message. */
  void own(Form url) {
    var text = url.text(URL_LENGTH).string();
    if (!text.startsWith(ATTACHMENT)) {
      if (!onTheWeb(text)) {
        complain(url, "'attachment'");
      }
    } else if (!filenames.contains(text.substring(ATTACHMENT.length()))) {
      url.complain(
          "ATTACHMENT_NOT_FOUND",
          "The referenced attachment \"%s\" was not found."
              .formatted(text.substring(ATTACHMENT.length())));
    }
  }

  private static void complain(Form url, String schemes) {
    url.complain(
        "URL_TYPE_INVALID_SCHEME",
        "Scheme of \"%s\" must be one of (%s).".formatted(url.string(), schemes));
  }

  private static boolean onTheWeb(String text) {
    try {
      var uri = new URI(text);
      var scheme = uri.getScheme();
      return ("http".equals(scheme) || "https".equals(scheme)) && uri.getHost() != null;
    } catch (URISyntaxException malformed) {
      return false;
    }
  }
}
