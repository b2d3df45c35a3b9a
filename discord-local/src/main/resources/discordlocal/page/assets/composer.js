import { avatar } from './avatar.js';
import { localised, matching, named, parseLine } from './catalog.js';
import { CommandForm } from './command-form.js';
import { el, fill } from './dom.js';
import { icon } from './icons.js';
import { openModal } from './modals.js';
import { whileSending } from './sending.js';
import { session } from './session.js';
import { Suggestions } from './suggestions.js';
import { goToEnd } from './timeline.js';

const REMEMBERED_LINES = 50;
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
const lines = [];

let form = null;
let recalled = 0;
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
  fill(field, commandIcon(command), form.node);
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

function commandIcon(command) {
  return avatar(botOf(command), 24);
}

function botOf(command) {
  return session.user(command.application?.id) ?? session.bots[0] ?? session.me;
}

function typed() {
  hideNotice();
  grow();
  recalled = 0;
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
  if (!slash) {
    suggestions.hide();
    return;
  }
  const found = matching(slash[1]);
  const groups = Map.groupBy
    ? [...Map.groupBy(found, (command) => botOf(command).display_name)]
    : [['', found]];
  suggestions.show(text, {
    hint: found.length === 0 ? nothingFound() : null,
    groups: groups.map(([title, commands]) => ({ title, rows: commands.map(commandRow) })),
  });
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

function commandRow(command) {
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
          command.options.map((option) =>
            el('span', { class: option.required ? 'suggestion-option' : 'suggestion-option optional', title: localised(option, 'description') }, option.title),
          ),
        ),
        el('span', { class: 'suggestion-detail' }, command.description),
      ),
      el('span', { class: 'suggestion-source' }, botOf(command).display_name),
    ],
    pick: () => enterForm(command, new Map()),
  };
}

function key(event) {
  if (event.isComposing) {
    return;
  }
  const act = {
    ArrowDown: suggestions.open ? () => suggestions.move(1) : text.value === '' || recalled > 0 ? () => recall(-1) : null,
    ArrowUp: suggestions.open ? () => suggestions.move(-1) : text.value === '' || recalled > 0 ? () => recall(1) : null,
    Tab: suggestions.hasActive && !event.shiftKey ? () => suggestions.pick() : null,
    Enter: event.shiftKey ? null : enter,
    Escape: suggestions.open ? () => suggestions.hide() : goToEnd,
  }[event.key];
  if (act) {
    event.preventDefault();
    act();
  }
}

function enter() {
  if (suggestions.hasActive) {
    suggestions.pick();
  } else {
    send();
  }
}

/** Goes back and forth through what was sent before. */
function recall(step) {
  recalled = Math.max(0, Math.min(lines.length, recalled + step));
  const line = recalled === 0 ? '' : lines[lines.length - recalled];
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
  keepLine(line);
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
  keepLine(line);
  leaveForm('');
  text.focus();
  goToEnd();
  return told(whileSending(line, session.act({ command }), write));
}

function keepLine(line) {
  recalled = 0;
  if (lines.at(-1) !== line) {
    lines.push(line);
  }
  lines.splice(0, lines.length - REMEMBERED_LINES);
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
