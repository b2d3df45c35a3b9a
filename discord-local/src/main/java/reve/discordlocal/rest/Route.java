package reve.discordlocal.rest;

import java.util.List;
import java.util.function.Function;

/**
 * One method on one form of path, in which "*" stands for any step.
 *
 * @param open whether no bot token is asked for
 */
record Route(
    String method, List<String> form, boolean open, Function<RestRequest, RestReply> handler) {
  private static final String ANY = "*";

  Route {
    form = List.copyOf(form);
  }

  /** A route such as "GET /channels/*". */
  static Route of(String described, Function<RestRequest, RestReply> handler) {
    var words = described.split(" /", 2);
    return new Route(words[0], List.of(words[1].split("/")), false, handler);
  }

  /** A route whose path itself holds the secret. */
  static Route open(String described, Function<RestRequest, RestReply> handler) {
    var route = of(described, handler);
    return new Route(route.method, route.form, true, handler);
  }

  boolean fits(List<String> path) {
    if (path.size() != form.size()) {
      return false;
    }
    for (var index = 0; index < form.size(); index++) {
      if (!form.get(index).equals(ANY) && !form.get(index).equals(path.get(index))) {
        return false;
      }
    }
    return true;
  }

  /** The name of the route's rate limit, apart from what it is about. */
  String bucket() {
    return method + "/" + String.join("/", form);
  }
}
