import { el } from './dom.js';
import { avatar } from './avatar.js';
import { icon } from './icons.js';
import { session } from './session.js';
import { openMenu } from './menu.js';

const KIND_STRING = 3;
const SOURCES = {
  5: () => session.users.map(userOption),
  6: () => session.roles.map(roleOption),
  7: () => [...session.users.map(userOption), ...session.roles.map(roleOption)],
  8: null,
};

/** A select menu in a message: it acts when a choice is made. */
export function selectView(component, act) {
  return selectBox(component, {
    disabled: component.disabled,
    onChosen: (values) => act.select(component, values),
  });
}

/** A select menu anywhere; `onChosen(values)` runs when the user has decided. */
export function selectBox(component, { disabled = false, onChosen }) {
  const options = optionsOf(component);
  const least = component.min_values ?? 1;
  const most = Math.max(1, component.max_values ?? 1);
  let chosen = chosenAtFirst(component, options);

  const face = el('span', { class: 'select-face' });
  const box = el(
    'button',
    {
      type: 'button',
      class: 'select',
      disabled,
      'data-key': `select ${component.custom_id}`,
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-label': component.placeholder || 'Make a selection',
    },
    face,
    el('span', { class: 'pending-dots', 'aria-hidden': 'true' }, el('i'), el('i'), el('i')),
    icon('chevron'),
  );
  const show = () => face.replaceChildren(...faceOf(options, chosen, component.placeholder));
  box.addEventListener('click', () =>
    openMenu(box, {
      options,
      chosen,
      least,
      most,
      searchable: component.type !== KIND_STRING || options.length > 12,
      onDone: (values) => {
        chosen = values;
        show();
        onChosen(values);
      },
    }),
  );
  show();
  return box;
}

function optionsOf(component) {
  if (component.type === KIND_STRING) {
    return component.options.map((option) => ({
      value: option.value,
      label: option.label,
      detail: option.description,
      picture: option.emoji && el('span', { class: 'option-emoji' }, option.emoji.id ? `:${option.emoji.name}:` : option.emoji.name),
    }));
  }
  return component.type === 8 ? channelOptions(component.channel_types ?? []) : SOURCES[component.type]();
}

function channelOptions(kinds) {
  return session.channels
    .filter((channel) => channel.type !== 1 && (kinds.length === 0 || kinds.includes(channel.type)))
    .map((channel) => ({ value: channel.id, label: channel.name, picture: icon('hash') }));
}

function userOption(user) {
  return { value: user.id, label: user.display_name, detail: user.name, picture: avatar(user, 24) };
}

function roleOption(role) {
  return { value: role.id, label: role.name, picture: icon('at') };
}

function chosenAtFirst(component, options) {
  const ids = (component.default_values ?? []).map((value) => value.id);
  const marked = (component.options ?? []).filter((option) => option.default).map((option) => option.value);
  return [...ids, ...marked].filter((value) => options.some((option) => option.value === value));
}

function faceOf(options, chosen, placeholder) {
  const picked = options.filter((option) => chosen.includes(option.value));
  if (picked.length === 0) {
    return [el('span', { class: 'select-placeholder' }, placeholder || 'Make a selection')];
  }
  return picked.map((option) =>
    el('span', { class: picked.length > 1 ? 'select-chip' : 'select-one' }, option.picture?.cloneNode(true) ?? '', option.label),
  );
}
