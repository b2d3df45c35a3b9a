import { session } from './session.js';

const SLASH = 1;
const SUBCOMMAND = 1;
const GROUP = 2;

/** A text of a command or option in the reader's language. */
export function localised(item, what) {
  return item[`${what}_localizations`]?.[session.me?.locale] ?? item[what];
}

/**
 * Every command that can be sent, subcommands included, as
 * `{ root, path, title, description, options, application }`.
 */
export function sendable() {
  return session.commands
    .filter((command) => (command.type ?? SLASH) === SLASH)
    .flatMap((command) => leaves(command, command, [], localised(command, 'name')))
    .sort((one, other) => one.title.localeCompare(other.title));
}

function leaves(root, node, path, title) {
  const inner = (node.options ?? []).filter((option) => [SUBCOMMAND, GROUP].includes(option.type));
  if (inner.length > 0) {
    return inner.flatMap((option) =>
      leaves(root, option, [...path, option.name], `${title} ${localised(option, 'name')}`),
    );
  }
  const options = (node.options ?? []).map((option) => ({ ...option, title: localised(option, 'name') }));
  return [
    {
      root,
      path,
      title,
      key: [root.name, ...path].join(' '),
      description: localised(node, 'description'),
      application: root.application,
      options: [...options.filter((option) => option.required), ...options.filter((option) => !option.required)],
    },
  ];
}

/** The commands that what was typed after the slash may mean, best first. */
export function matching(typed) {
  const wanted = typed.trimStart().toLowerCase();
  const all = sendable().map((command) => ({ command, rank: rankOf(command, wanted) }));
  return all
    .filter(({ rank }) => rank < 9)
    .sort((one, other) => one.rank - other.rank)
    .map(({ command }) => command);
}

function rankOf(command, wanted) {
  const names = [command.title.toLowerCase(), command.key];
  if (names.some((name) => name.startsWith(wanted))) {
    return 0;
  }
  if (names.some((name) => name.includes(wanted))) {
    return 1;
  }
  return wanted.length > 2 && command.description.toLowerCase().includes(wanted) ? 2 : 9;
}

/** The command whose whole name this is. */
export function named(name) {
  const wanted = name.trim().toLowerCase();
  return sendable().find((command) => command.key === wanted || command.title.toLowerCase() === wanted) ?? null;
}

/** Reads `/summon banner:standard count:10` as a command and the texts of its options. */
export function parseLine(line) {
  const text = line.trim().replace(/^\//, '');
  const command = sendable()
    .filter(({ key, title }) => [key, title.toLowerCase()].some((name) => `${text.toLowerCase()} `.startsWith(`${name} `)))
    .sort((one, other) => other.key.length - one.key.length)[0];
  if (!command) {
    return null;
  }
  const rest = text.slice(text.toLowerCase().startsWith(command.key) ? command.key.length : command.title.length);
  return { command, texts: optionTexts(command, rest) };
}

function optionTexts(command, rest) {
  const found = [...rest.matchAll(/(?:^|\s)([^\s:"]+):/g)]
    .map((match) => ({ match, option: optionNamed(command, match[1]) }))
    .filter(({ option }) => option !== null);
  return new Map(
    found.map(({ match, option }, index) => {
      const end = found[index + 1]?.match.index ?? rest.length;
      const value = rest.slice(match.index + match[0].length, end).trim();
      return [option.name, value.replace(/^"(.*)"$/s, '$1')];
    }),
  );
}

/** An option by the name it has in any language on show. */
export function optionNamed(command, name) {
  const wanted = name.toLowerCase();
  return command.options.find((option) => option.name === wanted || option.title.toLowerCase() === wanted) ?? null;
}

/** The command as one line, as the composer's history keeps it. */
export function lineOf(command, texts) {
  const options = [...texts].map(([name, text]) => `${name}:${/\s/.test(text) ? `"${text}"` : text}`);
  return [`/${command.key}`, ...options].join(' ');
}
