import { avatar } from './avatar.js';
import { localised, matching } from './catalog.js';
import { el } from './dom.js';
import { session } from './session.js';

/** The bot that a command belongs to. */
export function botOf(command) {
  return session.user(command.application?.id) ?? session.bots[0] ?? session.me;
}

/** What to suggest for the letters after a slash, by bot. */
export function commandsFor(typed, pick) {
  const found = matching(typed);
  const byBot = new Map();
  for (const command of found) {
    const name = botOf(command).display_name;
    byBot.set(name, [...(byBot.get(name) ?? []), command]);
  }
  return {
    hint: found.length === 0 ? nothingFound() : null,
    groups: [...byBot].map(([title, commands]) => ({
      title,
      rows: commands.map((command) => row(command, () => pick(command))),
    })),
  };
}

function nothingFound() {
  return el(
    'span',
    { class: 'suggestion-detail' },
    session.commands.length === 0
      ? 'No commands yet: the bot has not registered any.'
      : 'No command has this name.',
  );
}

function row(command, pick) {
  return {
    label: `/${command.title}: ${command.description}`,
    view: [
      avatar(botOf(command), 32),
      el(
        'span',
        { class: 'suggestion-texts' },
        el(
          'span',
          { class: 'suggestion-line' },
          el('span', { class: 'suggestion-name' }, `/${command.title}`),
          command.options.map(optionChip),
        ),
        el('span', { class: 'suggestion-detail' }, command.description),
      ),
      el('span', { class: 'suggestion-source' }, botOf(command).display_name),
    ],
    pick,
  };
}

function optionChip(option) {
  return el(
    'span',
    {
      class: option.required ? 'suggestion-option' : 'suggestion-option optional',
      title: localised(option, 'description'),
    },
    option.title,
  );
}
