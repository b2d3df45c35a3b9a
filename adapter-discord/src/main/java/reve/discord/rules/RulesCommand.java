package reve.discord.rules;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.Optional;
import reve.discord.shared.Action;
import reve.discord.shared.Arguments;
import reve.discord.shared.Asker;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Draft;
import reve.discord.shared.Option;
import reve.discord.shared.Option.Completion;
import reve.discord.shared.Option.Suggestion;
import reve.discord.shared.Parsed;
import reve.discord.shared.Pressed;
import reve.discord.shared.Reply;
import reve.discord.shared.RulePage;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Terms;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.esprit.PlainName;
import reve.game.shared.LimitRules;

/** {@code /rules}: the rule book, a topic at a time, with the numbers that are in force. */
public final class RulesCommand implements SlashCommand {
  private static final Terms TERMS = Terms.privately(LimitRules.GENERAL);

  private final RuleBook book;
  private final RulesViews views;
  private final Voices voices;
  private final Option<RulePage> topic =
      Option.text(RulesViews.TOPIC, this::named).completed(this::suggest);

  public RulesCommand(RuleBook book, RulesViews views, Voices voices) {
    this.book = book;
    this.views = views;
    this.voices = voices;
  }

  private Parsed<RulePage> named(String typed) {
    return Parsed.of(book.called(typed, voices), "rules.unknown", with("typed", typed));
  }

  private List<Suggestion> suggest(Draft draft, Asker asker) {
    Voice voice = voices.in(asker.locale());
    PlainName wanted = PlainName.of(draft.typed());
    return book.pages(voice).stream()
        .filter(page -> PlainName.of(RuleBook.name(page, voice)).contains(wanted))
        .limit(Completion.MOST)
        .map(page -> new Suggestion(page.feature(), RuleBook.name(page, voice)))
        .toList();
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("rules", RulesViews.RULES, TERMS, topic);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return arguments
        .get(topic)
        .map(page -> views.page(new RulesQuery(page, 0), call.asker()))
        .orElseGet(() -> views.contents(call.asker()));
  }

  @Override
  public List<Action<?>> actions() {
    return List.of(
        Action.inPlace(RulesViews.CHOSEN, TERMS, this::chosen, this::page),
        Action.inPlace(RulesViews.PAGE, TERMS, this::turned, this::page));
  }

  private Optional<RulesQuery> chosen(Pressed pressed) {
    return pressed.choice().flatMap(book::find).map(page -> new RulesQuery(page, 0));
  }

  private Optional<RulesQuery> turned(Pressed pressed) {
    return RulesQuery.turned(pressed, book);
  }

  private Reply page(Call call, RulesQuery query) {
    return views.page(query, call.asker());
  }
}
