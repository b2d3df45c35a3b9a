import { avatar } from './avatar.js';
import { localised } from './catalog.js';
import { icon } from './icons.js';
import { session } from './session.js';

/** Discord's numbers for kinds of options. */
export const OPTION = {
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
};
const DIRECT = 1;
const TRUTHS = [
  { label: 'True', value: true },
  { label: 'False', value: false },
];

/** The fixed choices of an option as `{ label, value, … }`; null when anything may be typed. */
export function fixedChoices(option) {
  switch (option.type) {
    case OPTION.boolean:
      return TRUTHS;
    case OPTION.user:
      return session.users.map(userChoice);
    case OPTION.channel:
      return session.channels
        .filter((channel) => channel.type !== DIRECT && (option.channel_types?.includes(channel.type) ?? true))
        .map((channel) => ({ label: `#${channel.name}`, value: channel.id, picture: icon('hash') }));
    case OPTION.role:
      return session.roles.map(roleChoice);
    case OPTION.mentionable:
      return [...session.users.map(userChoice), ...session.roles.map(roleChoice)];
    default:
      return option.choices?.length > 0
        ? option.choices.map((choice) => ({ label: localised(choice, 'name'), value: choice.value, also: choice.name }))
        : null;
  }
}

function userChoice(user) {
  return { label: `@${user.display_name}`, value: user.id, detail: user.name, also: user.name, picture: avatar(user, 24) };
}

function roleChoice(role) {
  return { label: `@${role.name.replace(/^@/, '')}`, value: role.id, also: role.name, picture: icon('at') };
}

/** The choice that a text names, by its label, its other name or its value. */
export function choiceNamed(choices, text) {
  const wanted = text.trim().toLowerCase();
  return (
    choices.find((choice) =>
      [choice.label, choice.also, String(choice.value)].some((name) => name?.toLowerCase() === wanted),
    ) ?? null
  );
}

/** What is wrong with what was typed for an option, or an empty text. */
export function problemOf(option, text) {
  if (text.trim() === '') {
    return option.required ? 'This option is required. Specify a value.' : '';
  }
  const choices = fixedChoices(option);
  if (choices !== null) {
    return choiceNamed(choices, text) === null ? 'Choose one of the listed values.' : '';
  }
  switch (option.type) {
    case OPTION.integer:
      return /^-?\d{1,15}$/.test(text.trim()) ? outOfRange(option, Number(text)) : 'Enter a whole number.';
    case OPTION.number:
      return Number.isFinite(Number(text)) ? outOfRange(option, Number(text)) : 'Enter a number.';
    default:
      return wrongLength(option, text);
  }
}

function outOfRange({ min_value: least, max_value: most }, value) {
  if (least !== undefined && value < least) {
    return `Must be ${least} or more.`;
  }
  return most !== undefined && value > most ? `Must be ${most} or less.` : '';
}

function wrongLength({ min_length: least, max_length: most }, text) {
  if (least !== undefined && text.length < least) {
    return `Must be at least ${least} characters long.`;
  }
  return most !== undefined && text.length > most ? `Must be at most ${most} characters long.` : '';
}

/** What is sent for a text that has no problem; a picked autocomplete choice knows its own value. */
export function valueOf(option, text, picked) {
  if (picked !== null) {
    return picked.value;
  }
  const choices = fixedChoices(option);
  if (choices !== null) {
    return choiceNamed(choices, text).value;
  }
  return [OPTION.integer, OPTION.number].includes(option.type) ? Number(text) : text;
}
