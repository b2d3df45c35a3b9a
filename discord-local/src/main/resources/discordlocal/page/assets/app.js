import { focusComposer, startComposer, write, writeCommand } from './composer.js';
import { el, fill } from './dom.js';
import { recall, remember } from './memory.js';
import { applyTheme } from './people.js';
import { session } from './session.js';
import { startSides } from './sidebar.js';
import { openSwitcher } from './switcher.js';
import { startTimeline } from './timeline.js';

const FIRST_USER = 'ana';
const TYPING_MS = 10_000;
const RETRY_MS = 2000;
const narrow = window.matchMedia('(max-width: 760px)');
const tight = window.matchMedia('(max-width: 1000px)');
const app = document.getElementById('app');
const shade = document.getElementById('shade');
const connection = document.getElementById('connection');
const typing = document.getElementById('typing');
const navigation = document.getElementById('navigation');
const members = document.getElementById('members');
let typingTimer = 0;

function showConnection() {
  connection.hidden = session.connected;
  connection.textContent = 'The local Discord does not answer. Trying to connect again…';
}

function drawer(open) {
  app.dataset.drawer = open;
  shade.hidden = open === '';
  navigation.inert = narrow.matches && open !== 'navigation';
  members.inert = tight.matches && open !== 'members';
  if (open !== '') {
    (open === 'members' ? members : navigation).querySelector('[aria-current], button')?.focus();
  }
}

function toggleNavigation() {
  drawer(app.dataset.drawer === 'navigation' ? '' : 'navigation');
}

function toggleMembers() {
  if (tight.matches) {
    drawer(app.dataset.drawer === 'members' ? '' : 'members');
    return;
  }
  const hidden = app.classList.toggle('members-hidden');
  remember('', 'members', hidden ? 'hidden' : 'shown');
}

function showTyping(frame) {
  if (frame.channel_id !== session.channelId) {
    return;
  }
  const user = session.user(frame.user_id ?? frame.user?.id) ?? session.bots[0];
  fill(
    typing,
    el('span', { class: 'thinking-dots', 'aria-hidden': 'true' }, el('i'), el('i'), el('i')),
    el('strong', null, user?.display_name ?? 'Someone'),
    ' is typing…',
  );
  clearTimeout(typingTimer);
  typingTimer = setTimeout(() => fill(typing), TYPING_MS);
}

function pressed(event) {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
    event.preventDefault();
    openSwitcher();
  } else if (event.altKey && ['ArrowUp', 'ArrowDown'].includes(event.key)) {
    event.preventDefault();
    lookNearby(event.key === 'ArrowUp' ? -1 : 1);
  } else if (event.key === 'Escape' && app.dataset.drawer) {
    drawer('');
    focusComposer();
  } else if (startsWriting(event)) {
    focusComposer();
  }
}

function lookNearby(step) {
  const channels = session.channels;
  const at = channels.findIndex((channel) => channel.id === session.channelId);
  session.look(channels[(at + step + channels.length) % channels.length].id);
}

/** A letter typed at nothing in particular belongs into the composer. */
function startsWriting(event) {
  const target = event.target;
  return (
    event.key.length === 1 &&
    event.key !== ' ' &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.altKey &&
    !target.closest('input, textarea, select, dialog, .menu')
  );
}

function clicked(event) {
  const target = event.target.closest('[data-command], [data-channel]');
  if (target?.dataset.command) {
    writeCommand(target.dataset.command);
  } else if (target) {
    session.look(target.dataset.channel);
  }
}

function placeChanged() {
  const address = new URL(location.href);
  address.searchParams.set('user', session.me.name);
  address.searchParams.set('channel', session.channelId);
  if (address.href !== location.href) {
    history.pushState(null, '', address);
  }
  remember('', 'user', session.me.name);
  document.getElementById('timeline').lang = session.me.locale ?? 'en';
  fill(typing);
  drawer('');
  if (!narrow.matches && !document.querySelector('dialog[open]')) {
    focusComposer();
  }
}

/** Goes where the address says; tries again while the server is not there. */
async function enterFromAddress() {
  const asked = new URLSearchParams(location.search);
  const user = asked.get('user') || recall('', 'user') || FIRST_USER;
  try {
    await session.enter(user.toLowerCase(), asked.get('channel'));
  } catch (failed) {
    connection.hidden = false;
    connection.textContent = `${failed.message} Trying again…`;
    const refused = !(failed instanceof TypeError) && user !== FIRST_USER;
    if (refused) {
      history.replaceState(null, '', `/?user=${FIRST_USER}`);
    }
    setTimeout(enterFromAddress, RETRY_MS);
  }
}

applyTheme();
app.classList.toggle('members-hidden', recall('', 'members') === 'hidden');
startSides({ toggleNavigation, toggleMembers });
startTimeline({ onUseCommand: write });
startComposer(document.getElementById('composer'));
session.on('place', placeChanged);
session.on('connection', showConnection);
session.on('typing', showTyping);
session.on('message', () => fill(typing));
shade.addEventListener('click', () => drawer(''));
narrow.addEventListener('change', () => drawer(''));
tight.addEventListener('change', () => drawer(''));
document.addEventListener('keydown', pressed);
document.addEventListener('click', clicked);
window.addEventListener('popstate', enterFromAddress);
enterFromAddress();
