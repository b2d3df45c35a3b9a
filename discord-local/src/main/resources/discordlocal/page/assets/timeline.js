import { avatar, person } from './avatar.js';
import { isSameDay, longDay } from './dates.js';
import { el, fill } from './dom.js';
import { icon } from './icons.js';
import { continues, messageView, summary } from './message.js';
import { actsOn, nodeOf } from './presses.js';
import { session } from './session.js';

const AT_END_PX = 60;
const STATE_HOLDS = 50;

const place = document.getElementById('timeline');
const jump = document.getElementById('jump');
const announcements = document.getElementById('announcements');
const list = el('ol', { class: 'messages', role: 'list' });
const content = el('div', { class: 'timeline-content' }, el('div', { class: 'welcome' }), list);

let followsEnd = true;
let useCommand = () => {};

/** Starts showing the messages of the session's channel. */
export function startTimeline({ onUseCommand }) {
  useCommand = onUseCommand;
  fill(place, content);
  session.on('place', showAll);
  session.on('reread', ({ before }) => catchUp(before));
  session.on('message', ({ message, created }) => (created ? add(message) : renew(message)));
  session.on('gone', ({ id }) => remove(id));
  place.addEventListener('scroll', noteEnd, { passive: true });
  place.addEventListener('keydown', moveBetweenMessages);
  new ResizeObserver(keepEnd).observe(content);
  new ResizeObserver(keepEnd).observe(place);
  jump.append(
    el('button', { type: 'button', class: 'jump-button', onclick: goToEnd }, 'Jump to present', icon('down')),
  );
}

export function goToEnd() {
  followsEnd = true;
  keepEnd();
}

function noteEnd() {
  followsEnd = place.scrollHeight - place.scrollTop - place.clientHeight < AT_END_PX;
  jump.hidden = followsEnd;
}

function keepEnd() {
  if (followsEnd) {
    place.scrollTop = place.scrollHeight;
    jump.hidden = true;
  }
}

function showAll() {
  const messages = [...session.messages.values()];
  list.setAttribute('aria-label', `Messages in ${session.nameOf(session.channel)}`);
  fill(content.firstElementChild, messages.length < STATE_HOLDS ? welcome() : null);
  const rows = messages.flatMap((message, index) => rowsFor(message, messages[index - 1] ?? null));
  fill(list, rows);
  goToEnd();
}

/** Shows what has changed since these messages were shown, and leaves the rest alone. */
function catchUp(before) {
  const known = [...before.keys()];
  const now = [...session.messages.keys()];
  if (known.some((id, index) => id !== now[index])) {
    showAll();
    return;
  }
  for (const [id, message] of session.messages) {
    if (!before.has(id)) {
      add(message);
    } else if (JSON.stringify(before.get(id)) !== JSON.stringify(message)) {
      renew(message);
    }
  }
}

function welcome() {
  const channel = session.channel;
  if (channel === null) {
    return null;
  }
  const direct = channel.type === 1;
  return [
    direct ? avatar(session.bots[0] ?? session.me, 80) : el('span', { class: 'welcome-hash' }, icon('hash')),
    el('h1', null, direct ? session.nameOf(channel) : `Welcome to #${channel.name}!`),
    el(
      'p',
      null,
      direct
        ? `This is the beginning of your direct message history with ${session.nameOf(channel)}.`
        : `This is the start of the #${channel.name} channel. Type / to see what the bot can do.`,
    ),
  ];
}

function rowsFor(message, previous) {
  const date = new Date(message.timestamp);
  const newDay = previous === null || !isSameDay(date, new Date(previous.timestamp));
  return [
    newDay && el('li', { class: 'day', role: 'separator', 'aria-label': longDay(date) }, el('span', null, longDay(date))),
    viewOf(message, previous),
  ].filter(Boolean);
}

function viewOf(message, previous) {
  const grouped =
    previous !== null &&
    isSameDay(new Date(message.timestamp), new Date(previous.timestamp)) &&
    continues(message, previous);
  return messageView(message, grouped, actsOn(message, useCommand));
}

function previousOf(id) {
  let previous = null;
  for (const message of session.messages.values()) {
    if (message.id === id) {
      return previous;
    }
    previous = message;
  }
  return previous;
}

function add(message) {
  list.append(...rowsFor(message, previousOf(message.id)));
  announce(message);
  if (message.author.id === session.me.id) {
    goToEnd();
  } else {
    keepEnd();
    jump.hidden = followsEnd;
  }
}

/** Shows the new version in place of the old one and leaves the focus on the same control. */
function renew(message) {
  const old = nodeOf(message.id);
  if (old === null) {
    return;
  }
  const wasThinking = old.querySelector('.thinking') !== null;
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  const view = viewOf(message, previousOf(message.id));
  old.replaceWith(view);
  if (focused !== null) {
    const key = focused.dataset.key;
    const same = key && [...view.querySelectorAll('[data-key]')].find((node) => node.dataset.key === key && !node.disabled);
    (same || view).focus({ preventScroll: true });
  }
  if (wasThinking || focused !== null) {
    announce(message);
  }
  keepEnd();
}

function remove(id) {
  const node = nodeOf(id);
  const hadFocus = node?.contains(document.activeElement);
  const next = node?.nextElementSibling ?? node?.previousElementSibling;
  node?.remove();
  const below = session.messages.get(next?.id?.slice('message-'.length));
  if (below) {
    renew(below);
  }
  if (hadFocus) {
    (list.contains(next) ? next : place).focus();
  }
}

function announce(message) {
  announcements.append(el('p', null, `${person(message.author).display_name}: ${summary(message)}`));
  while (announcements.childElementCount > 20) {
    announcements.firstElementChild.remove();
  }
}

/** Puts a row that the server does not know at the end. */
export function appendRow(row) {
  list.append(row);
  keepEnd();
}

function moveBetweenMessages(event) {
  const row = event.target.closest?.('li.message');
  const steps = { ArrowUp: 'previousElementSibling', ArrowDown: 'nextElementSibling' };
  if (event.target === place && event.key === 'ArrowUp') {
    event.preventDefault();
    list.querySelector('li.message:last-of-type')?.focus();
  } else if (row === event.target && steps[event.key]) {
    event.preventDefault();
    let next = row[steps[event.key]];
    while (next && !next.classList.contains('message')) {
      next = next[steps[event.key]];
    }
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  } else if (row && event.key === 'Escape') {
    document.getElementById('composer-text')?.focus();
    goToEnd();
  }
}
