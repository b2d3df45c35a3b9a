import { appTag, avatar, initials } from './avatar.js';
import { el, refill } from './dom.js';
import { icon } from './icons.js';
import { openPeople } from './people.js';
import { session } from './session.js';
import { openSwitcher } from './switcher.js';

const DIRECT = 1;
const places = Object.fromEntries(
  ['rail', 'sidebar', 'me', 'header', 'members'].map((id) => [id, document.getElementById(id)]),
);

/** Keeps rail, channels, members and the channel's header as the session says. */
export function startSides({ toggleNavigation, toggleMembers }) {
  const show = () => {
    showRail();
    showChannels();
    showMe();
    showHeader(toggleNavigation, toggleMembers);
    showMembers();
    document.title = `${mark()}${session.channel?.type === DIRECT ? '@' : '#'}${session.nameOf(session.channel)} · ${session.guild.name}`;
  };
  session.on('place', show);
  session.on('state', show);
  session.on('reread', show);
}

function mark() {
  return session.unread.size > 0 ? '• ' : '';
}

function directChannels() {
  return session.channels.filter((channel) => channel.type === DIRECT);
}

function guildChannels() {
  return session.channels.filter((channel) => channel.type !== DIRECT);
}

function showRail() {
  const direct = session.channel?.type === DIRECT;
  refill(
    places.rail,
    directChannels()
      .slice(0, 1)
      .map((channel) => railButton('Direct messages', icon('moon'), channel, direct, 'home')),
    el('div', { class: 'rail-line', role: 'presentation' }),
    guildChannels()
      .slice(0, 1)
      .map((channel) =>
        railButton(session.guild.name, initials(session.guild.name), direct ? channel : session.channel, !direct, 'guild'),
      ),
  );
}

function railButton(name, face, channel, selected, className) {
  const unread = !selected && session.channels.some(
    (each) => session.unread.has(each.id) && (className === 'home') === (each.type === DIRECT),
  );
  return el(
    'div',
    { class: `rail-item ${selected ? 'selected' : ''} ${unread ? 'unread' : ''}` },
    el(
      'button',
      {
        type: 'button',
        class: `rail-button ${className}`,
        'aria-label': unread ? `${name}, unread` : name,
        title: name,
        'aria-pressed': String(selected),
        onclick: () => channel && session.look(channel.id),
      },
      face,
    ),
  );
}

function showChannels() {
  refill(
    places.sidebar,
    el(
      'header',
      { class: 'sidebar-head' },
      el('h1', { class: 'guild-name' }, session.guild.name),
      el('button', { type: 'button', class: 'icon-button', 'aria-label': 'Find a channel or person', title: 'Find (Ctrl+K)', onclick: openSwitcher }, icon('search')),
    ),
    el(
      'div',
      { class: 'channels' },
      category('Text channels', guildChannels()),
      category('Direct messages', directChannels()),
    ),
  );
}

function category(title, channels) {
  const id = `category-${title.replaceAll(' ', '-').toLowerCase()}`;
  return (
    channels.length > 0 && [
      el('h2', { class: 'category', id }, title),
      el('ul', { class: 'channel-list', role: 'list', 'aria-labelledby': id }, channels.map(channelRow)),
    ]
  );
}

function channelRow(channel) {
  const selected = channel.id === session.channelId;
  const unread = session.unread.has(channel.id);
  const direct = channel.type === DIRECT;
  const name = session.nameOf(channel);
  return el(
    'li',
    { class: 'channel-item' },
    el(
      'button',
      {
        type: 'button',
        class: `channel ${selected ? 'selected' : ''} ${unread ? 'unread' : ''} ${direct ? 'direct' : ''}`,
        'aria-current': selected ? 'page' : null,
        'aria-label': `${name}${direct ? ', direct message' : ''}${unread ? ', unread' : ''}`,
        'data-channel': channel.id,
      },
      direct ? avatar(session.bots[0] ?? session.me, 32, true) : icon('hash'),
      el('span', { class: 'channel-name' }, name),
      direct && appTag(),
    ),
  );
}

function showMe() {
  const me = session.me;
  refill(
    places.me,
    el(
      'button',
      { type: 'button', class: 'me-button', 'aria-haspopup': 'dialog', 'aria-label': `You are ${me.display_name}. Be someone else`, onclick: openPeople },
      avatar(me, 32, true),
      el(
        'span',
        { class: 'me-texts' },
        el('span', { class: 'me-name' }, me.display_name),
        el('span', { class: 'me-detail' }, me.name),
      ),
    ),
    el('button', { type: 'button', class: 'icon-button', 'aria-label': 'Be someone else', title: 'Be someone else', 'aria-haspopup': 'dialog', onclick: openPeople }, icon('switch')),
  );
}

function showHeader(toggleNavigation, toggleMembers) {
  const channel = session.channel;
  const direct = channel?.type === DIRECT;
  refill(
    places.header,
    el('button', { type: 'button', class: 'icon-button header-menu', 'aria-label': 'Show channels', onclick: toggleNavigation }, icon('menu')),
    direct ? avatar(session.bots[0] ?? session.me, 24, true) : icon('hash'),
    el('h2', { class: 'header-name' }, session.nameOf(channel)),
    channel?.topic && el('span', { class: 'header-topic' }, channel.topic),
    el('span', { class: 'header-space' }),
    !session.botOnline && el('span', { class: 'header-warning', role: 'status' }, icon('warning'), el('span', null, 'The bot is offline')),
    el('button', { type: 'button', class: 'icon-button header-search', 'aria-label': 'Find a channel or person', title: 'Find (Ctrl+K)', onclick: openSwitcher }, icon('search')),
    el('button', { type: 'button', class: 'icon-button header-members', 'aria-label': 'Show members', title: 'Members', onclick: toggleMembers }, icon('people')),
  );
}

function showMembers() {
  const people = session.users;
  refill(
    places.members,
    memberGroup('Apps', people.filter((user) => user.bot && user.online)),
    memberGroup('Online', people.filter((user) => !user.bot && user.online)),
    memberGroup('Offline', people.filter((user) => !user.online)),
  );
}

function memberGroup(title, users) {
  const id = `members-${title.toLowerCase()}`;
  return (
    users.length > 0 && [
      el('h2', { class: 'member-title', id }, `${title} — ${users.length}`),
      el(
        'ul',
        { class: 'member-list', role: 'list', 'aria-labelledby': id },
        users
          .toSorted((one, other) => one.display_name.localeCompare(other.display_name))
          .map((user) => el('li', null, memberRow(user))),
      ),
    ]
  );
}

function memberRow(user) {
  const own = user.id === session.me.id;
  const inside = [
    avatar(user, 32, true),
    el(
      'span',
      { class: 'member-texts' },
      el('span', { class: 'member-name' }, el('span', null, user.display_name), user.bot && appTag()),
      own && el('span', { class: 'member-detail' }, 'You'),
    ),
  ];
  const className = `member ${user.online ? '' : 'away'}`;
  return user.bot || own
    ? el('div', { class: className }, inside)
    : el(
        'button',
        { type: 'button', class: className, title: `Be ${user.display_name}`, 'aria-label': `${user.display_name}. Be this member`, onclick: () => session.enter(user.name) },
        inside,
      );
}
