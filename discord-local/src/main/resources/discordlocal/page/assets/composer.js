import { avatar } from './avatar.js';
import { named, parseLine } from './catalog.js';
import { CommandForm } from './command-form.js';
import { botOf, commandsFor } from './command-list.js';
import { el, fill } from './dom.js';
import { icon } from './icons.js';
import { openModal } from './modals.js';
import { whileSending } from './sending.js';
import { session } from './session.js';
import { SentLines } from './sent-lines.js';
import { Suggestions } from './suggestions.js';
import { goToEnd } from './timeline.js';

const NOTICE_MS = 8000;

const suggestions = new Suggestions('composer-suggestions');
const text = el('textarea', {
  id: 'composer-text',
  class: 'composer-text',
  rows: '1',
  maxlength: '2000',
  role: 'combobox',
  autocomplete: 'off',
  spellcheck: 'true',
  'aria-autocomplete': 'list',
  'aria-controls': 'composer-suggestions',
  'aria-expanded': 'false',
});
const notice = el('div', { class: 'composer-notice', role: 'alert', hidden: true });
const field = el('div', { class: 'composer-field' }, text);
const sent = new SentLines();

let form = null;
let noticeTimer = 0;

/** Puts the composer on the page and lets it follow the session's channel. */
export function startComposer(place) {
  fill(
    place,
    suggestions.node,
    notice,
    el(
      'div',
      { class: 'composer-bar' },
      el(
        'button',
        { type: 'button', class: 'icon-button composer-plus', 'aria-label': 'Show commands', title: 'Show commands', onclick: () => write('/') },
        icon('plus'),
      ),
      field,
      el('button', { type: 'button', class: 'icon-button composer-send', 'aria-label': 'Send', title: 'Send', onclick: send }, icon('send')),
    ),
  );
  text.addEventListener('input', typed);
  text.addEventListener('keydown', key);
  text.addEventListener('blur', () => suggestions.hide());
  text.addEventListener('focus', suggest);
  session.on('place', () => {
    leaveForm('');
    const channel = session.channel;
    const name = `${channel?.type === 1 ? '@' : '#'}${session.nameOf(channel)}`;
    text.placeholder = `Message ${name}`;
    text.setAttribute('aria-label', `Message ${name}`);
  });
}

export function focusComposer() {
  if (form) {
    form.focus();
  } else {
    text.focus();
  }
}

/** Starts a message with a text, which may already be a whole command. */
export function write(line) {
  leaveForm(line);
  text.focus();
  const parsed = line.startsWith('/') && line.length > 1 ? parseLine(line) : null;
  if (parsed) {
    enterForm(parsed.command, parsed.texts);
  } else {
    suggest();
  }
}

/** Starts a command by its name. */
export function writeCommand(name) {
  const command = named(name);
  if (command) {
    enterForm(command, new Map());
  } else {
    write(`/${name}`);
  }
}

function enterForm(command, texts) {
  hideNotice();
  suggestions.hide();
  form = new CommandForm(command, texts, suggestions, {
    onSend: send,
    onLeave: (left) => {
      leaveForm(left);
      text.focus();
    },
    onChange: hideNotice,
  });
  fill(field, avatar(botOf(command), 24), form.node);
  form.focus();
}

function leaveForm(left) {
  form = null;
  suggestions.hide();
  hideNotice();
  text.value = left;
  fill(field, text);
  grow();
}

function typed() {
  hideNotice();
  grow();
  sent.returnToEnd();
  const whole = /^\/(.+) $/s.exec(text.value);
  const command = whole && named(whole[1]);
  if (command) {
    enterForm(command, new Map());
  } else {
    suggest();
  }
}

function grow() {
  text.style.setProperty('height', 'auto');
  text.style.setProperty('height', `${text.scrollHeight}px`);
}

function suggest() {
  const slash = /^\/([^\n:]*)$/.exec(text.value);
  if (slash) {
    suggestions.show(text, commandsFor(slash[1], (command) => enterForm(command, new Map())));
  } else {
    suggestions.hide();
  }
}

function key(event) {
  if (event.isComposing) {
    return;
  }
  const act = {
    ArrowDown: upOrDown(1),
    ArrowUp: upOrDown(-1),
    Tab: suggestions.hasActive && !event.shiftKey ? () => suggestions.pick() : null,
    Enter: event.shiftKey ? null : enter,
    Escape: suggestions.open ? () => suggestions.hide() : goToEnd,
  }[event.key];
  if (act) {
    event.preventDefault();
    act();
  }
}

/** Through the suggestions if there are any, else through what was sent before. */
function upOrDown(step) {
  if (suggestions.open) {
    return () => suggestions.move(step);
  }
  return text.value === '' || sent.recalling ? () => recall(-step) : null;
}

function enter() {
  if (suggestions.hasActive) {
    suggestions.pick();
  } else {
    send();
  }
}

function recall(step) {
  const line = sent.recall(step);
  if (line.startsWith('/')) {
    write(line);
  } else {
    text.value = line;
    grow();
  }
}

async function send() {
  if (form) {
    return sendCommand();
  }
  const line = text.value.trim();
  if (line === '') {
    return undefined;
  }
  if (line.startsWith('/')) {
    const parsed = parseLine(line);
    if (!parsed) {
      return tell('There is no such command. Type / to see what there is.');
    }
    enterForm(parsed.command, parsed.texts);
    return sendCommand();
  }
  sent.keep(line);
  leaveForm('');
  goToEnd();
  return told(session.act({ say: line }));
}

async function sendCommand() {
  const command = form.read();
  if (command === null) {
    return undefined;
  }
  const line = form.line;
  sent.keep(line);
  leaveForm('');
  text.focus();
  goToEnd();
  return told(whileSending(line, session.act({ command })));
}

async function told(acting) {
  try {
    const answer = await acting;
    if (answer.modal) {
      openModal(answer.modal);
    }
    if (answer.refused) {
      tell(answer.refused);
    }
  } catch (failed) {
    tell(failed.message);
  }
}

function tell(problem) {
  clearTimeout(noticeTimer);
  fill(notice, icon('warning'), el('span', null, problem));
  notice.hidden = false;
  noticeTimer = setTimeout(hideNotice, NOTICE_MS);
}

function hideNotice() {
  clearTimeout(noticeTimer);
  notice.hidden = true;
}
