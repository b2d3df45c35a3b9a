import { avatar } from './avatar.js';
import { el } from './dom.js';
import { icon } from './icons.js';
import { session } from './session.js';

const MOST_SHOWN = 12;
const DIRECT = 1;

/** The dialog that leads to any channel, or into anyone's place, by a few letters. */
export function openSwitcher() {
  if (document.querySelector('dialog[open]')) {
    return;
  }
  let rows = [];
  let active = 0;
  const search = el('input', {
    class: 'switcher-search',
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: 'Where would you like to go?',
    'aria-label': 'Find a channel or a person to be',
    'aria-controls': 'switcher-list',
    'aria-expanded': 'true',
  });
  const list = el('div', { class: 'switcher-list', role: 'listbox', id: 'switcher-list', 'aria-label': 'Results' });
  const dialog = el('dialog', { class: 'switcher', 'aria-label': 'Quick switcher' }, search, list, el('p', { class: 'switcher-hint' }, '# for channels only, @ for people only'));

  const go = (target) => {
    dialog.close();
    target?.go();
  };
  const point = (index) => {
    active = rows.length === 0 ? 0 : (index + rows.length) % rows.length;
    [...list.children].forEach((row, each) => row.setAttribute('aria-selected', String(each === active)));
    search.setAttribute('aria-activedescendant', `switcher-${active}`);
    list.children[active]?.scrollIntoView({ block: 'nearest' });
  };
  const show = () => {
    rows = targets(search.value.trim().toLowerCase()).slice(0, MOST_SHOWN);
    list.replaceChildren(
      ...rows.map((target, index) =>
        el(
          'div',
          { class: 'switcher-row', id: `switcher-${index}`, role: 'option', onclick: () => go(target), onpointermove: () => index !== active && point(index) },
          target.picture,
          el('span', null, target.name),
          el('span', { class: 'switcher-detail' }, target.detail),
        ),
      ),
    );
    point(0);
  };
  search.addEventListener('input', show);
  search.addEventListener('keydown', (event) => {
    const act = {
      ArrowDown: () => point(active + 1),
      ArrowUp: () => point(active - 1),
      Enter: () => go(rows[active]),
    }[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  });
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  show();
}

function targets(typed) {
  const kind = ['#', '@'].includes(typed[0]) ? typed[0] : '';
  const wanted = typed.slice(kind.length);
  return [...(kind === '@' ? [] : channelTargets()), ...(kind === '#' ? [] : userTargets())].filter((target) =>
    `${target.name} ${target.also}`.toLowerCase().includes(wanted),
  );
}

function channelTargets() {
  return session.channels.map((channel) => ({
    name: session.nameOf(channel),
    also: '',
    detail: channel.type === DIRECT ? 'Direct message' : session.guild.name,
    picture: channel.type === DIRECT ? avatar(session.bots[0] ?? session.me, 20) : icon('hash'),
    go: () => session.look(channel.id),
  }));
}

function userTargets() {
  return session.users
    .filter((user) => !user.bot && user.id !== session.me.id)
    .map((user) => ({
      name: `Be ${user.display_name}`,
      also: user.name,
      detail: user.name,
      picture: avatar(user, 20),
      go: () => session.enter(user.name),
    }));
}
