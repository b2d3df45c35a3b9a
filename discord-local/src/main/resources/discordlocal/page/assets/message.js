import { appTag, avatar, person } from './avatar.js';
import { componentViews } from './components.js';
import { clockTime, fullDate, sentAt } from './dates.js';
import { el } from './dom.js';
import { embedView } from './embeds.js';
import { formatted, unformatted } from './formatted.js';
import { icon } from './icons.js';
import { attachmentsView } from './media.js';
import { session } from './session.js';

const GROUP_MS = 7 * 60_000;
const REPLY = 19;
const SUPPRESS_EMBEDS = 1 << 2;
const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;

/** Whether a message stands under the name of the one before. */
export function continues(message, previous) {
  return (
    previous.author.id === message.author.id &&
    !message.interaction_metadata &&
    !message.message_reference &&
    isEphemeral(previous) === isEphemeral(message) &&
    new Date(message.timestamp) - new Date(previous.timestamp) < GROUP_MS
  );
}

export function isEphemeral(message) {
  return Boolean(message.local?.ephemeral_for) || (message.flags & EPHEMERAL) !== 0;
}

function isThinking(message) {
  return Boolean(message.local?.deferred) || (message.flags & LOADING) !== 0;
}

/** A message as a list item. `act` has `click`, `select` and `useCommand(line)`. */
export function messageView(message, grouped, act) {
  const author = person(message.author);
  const date = new Date(message.timestamp);
  const above = grouped ? null : contextLine(message, act);
  return el(
    'li',
    {
      class: classOf(message, grouped),
      id: `message-${message.id}`,
      tabindex: '-1',
      'aria-label': `${author.display_name}, ${clockTime(date)}: ${summary(message)}`,
    },
    above,
    grouped
      ? el('time', { class: 'gutter-time', datetime: message.timestamp, title: fullDate(date) }, clockTime(date))
      : el('span', { class: 'message-avatar' }, avatar(author, 40)),
    el('div', { class: 'message-main' }, !grouped && headView(author, date), bodyView(message, act)),
    toolbar(message),
  );
}

function classOf(message, grouped) {
  return [
    'message',
    grouped ? 'grouped' : 'first-of-group',
    isEphemeral(message) && 'ephemeral',
    mentionsMe(message) && 'mentions-me',
    message.local?.failed && 'failed',
  ]
    .filter(Boolean)
    .join(' ');
}

function mentionsMe(message) {
  const me = session.me.id;
  return (
    message.author.id !== me &&
    (Boolean(message.mentions?.some((user) => user.id === me)) ||
      message.content.includes(`<@${me}>`) ||
      /@(everyone|here)\b/.test(message.content))
  );
}

function headView(author, date) {
  return el(
    'div',
    { class: 'message-head' },
    el('span', { class: 'author' }, author.display_name),
    author.bot && appTag(),
    el('time', { class: 'sent-at', datetime: date.toISOString(), title: fullDate(date) }, sentAt(date)),
  );
}

/** The small line above: who used which command, or what is being answered. */
function contextLine(message, act) {
  const used = message.interaction_metadata;
  if (used?.type === 2 || message.local?.command?.startsWith('/')) {
    const by = person(used?.user ?? session.me);
    const typed = message.local?.command ?? '';
    const line = typed.startsWith('/') ? typed : `/${used.name}`;
    return el(
      'div',
      { class: 'context' },
      avatar(by, 16),
      el('span', { class: 'context-name' }, by.display_name),
      ' used ',
      el(
        'button',
        { type: 'button', class: 'used-command', title: line, 'aria-label': line, onclick: () => act.useCommand(line) },
        el('span', { class: 'used-icon' }, icon('stroke')),
        nameOfCommand(line),
      ),
    );
  }
  return message.message_reference?.message_id && message.type === REPLY ? replyLine(message) : null;
}

function nameOfCommand(line) {
  return line
    .slice(1)
    .split(' ')
    .filter((word, index, words) => !words.slice(0, index + 1).some((earlier) => earlier.includes(':')))
    .join(' ');
}

function replyLine(message) {
  const id = message.message_reference.message_id;
  const answered = message.referenced_message ?? session.messages.get(id);
  if (!answered) {
    return el('div', { class: 'context' }, icon('reply'), el('span', { class: 'context-text' }, 'Original message was deleted'));
  }
  const by = person(answered.author);
  const show = () => {
    const target = document.getElementById(`message-${id}`);
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
  };
  return el(
    'button',
    { type: 'button', class: 'context', onclick: show },
    avatar(by, 16),
    by.bot && appTag(),
    el('span', { class: 'context-name' }, by.display_name),
    el('span', { class: 'context-text' }, summary(answered) || 'Click to see attachment'),
  );
}

function bodyView(message, act) {
  if (isThinking(message)) {
    return [thinking(person(message.author)), isEphemeral(message) && onlyYou(message)];
  }
  const failed = message.local?.failed;
  // A note that stands for a missing answer has nothing to say beyond that it failed.
  const saysMore = message.content !== '' && !(failed && !message.interaction_metadata);
  return [
    saysMore &&
      el('div', { class: 'content' }, formatted(message.content), message.edited_timestamp && edited(message)),
    attachmentsView(message),
    (message.flags & SUPPRESS_EMBEDS) === 0 && message.embeds.map((embed) => embedView(embed, message)),
    message.components.length > 0 &&
      el('div', { class: 'components' }, componentViews(message.components, message, act)),
    message.content === '' && message.edited_timestamp && edited(message),
    failed && failure('This interaction failed'),
    isEphemeral(message) && onlyYou(message),
  ];
}

function edited(message) {
  return el('span', { class: 'edited', title: fullDate(new Date(message.edited_timestamp)) }, '(edited)');
}

function thinking(author) {
  return el(
    'div',
    { class: 'thinking' },
    el('span', { class: 'thinking-dots', 'aria-hidden': 'true' }, el('i'), el('i'), el('i')),
    `${author.display_name} is thinking…`,
  );
}

/** The red line under something that the bot did not answer. */
export function failure(text) {
  return el('div', { class: 'failure', role: 'alert' }, icon('warning'), text);
}

function onlyYou(message) {
  return el(
    'div',
    { class: 'only-you' },
    icon('eye'),
    el('span', null, 'Only you can see this • '),
    el(
      'button',
      { type: 'button', class: 'link', 'data-key': 'dismiss', onclick: () => session.dismiss(message.id) },
      'Dismiss message',
    ),
  );
}

function toolbar(message) {
  const copied = (event) => {
    const button = event.currentTarget;
    navigator.clipboard?.writeText(message.content || summary(message)).then(() => {
      button.replaceChildren(icon('check'));
      setTimeout(() => button.replaceChildren(icon('copy')), 1500);
    });
  };
  return (
    !isThinking(message) &&
    el(
      'div',
      { class: 'message-tools' },
      el('button', { type: 'button', class: 'icon-button', title: 'Copy text', 'aria-label': 'Copy text', tabindex: '-1', onclick: copied }, icon('copy')),
    )
  );
}

/** What a message says, in one line without markup. */
export function summary(message) {
  const parts = [
    unformatted(message.content),
    ...message.embeds.flatMap((embed) => [embed.title, embed.description].filter(Boolean).map(unformatted)),
    ...textsOf(message.components),
    ...message.attachments.map((file) => file.description || file.filename),
  ];
  if (message.local?.failed) {
    parts.push('This interaction failed');
  }
  if (isThinking(message)) {
    parts.push('is thinking');
  }
  return parts.filter(Boolean).join('. ').replaceAll('.. ', '. ').slice(0, 400);
}

function textsOf(components) {
  return (components ?? []).flatMap((component) => [
    ...(component.content ? [unformatted(component.content)] : []),
    ...textsOf(component.components),
  ]);
}
