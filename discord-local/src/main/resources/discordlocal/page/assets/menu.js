import { el } from './dom.js';
import { icon } from './icons.js';

let nextId = 0;
let closeOpen = () => {};

/**
 * The list that drops from a select. One choice closes it at once; several are marked and sent when
 * it closes, if they are between `least` and `most`. Escape leaves everything as it was.
 */
export function openMenu(box, { options, chosen, least, most, searchable, onDone }) {
  closeOpen();
  const several = most > 1;
  const id = `menu-${(nextId += 1)}`;
  const marked = new Set(chosen);
  let shown = options;
  let active = Math.max(0, options.findIndex((option) => marked.has(option.value)));

  const search = el('input', {
    class: searchable ? 'menu-search' : 'menu-search visually-hidden',
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    placeholder: 'Search',
    'aria-expanded': 'true',
    'aria-controls': id,
    'aria-label': box.getAttribute('aria-label'),
    readonly: !searchable,
  });
  const list = el('div', { class: 'menu-list', role: 'listbox', id, 'aria-multiselectable': several ? 'true' : null });
  const rule = several && el('div', { class: 'menu-rule' });
  const done = several && el('button', { type: 'button', class: 'button primary menu-done', onclick: () => close(true) }, 'Done');
  const menu = el('div', { class: 'menu' }, search, list, several && el('div', { class: 'menu-foot' }, rule, done));

  const enough = () => marked.size >= least && marked.size <= most;
  const changed = () => marked.size !== chosen.length || chosen.some((value) => !marked.has(value));

  function show() {
    list.replaceChildren(...shown.map(row));
    if (shown.length === 0) {
      list.append(el('div', { class: 'menu-empty' }, 'Nothing found'));
    }
    if (several) {
      rule.textContent = `Choose ${least === most ? most : `${least} to ${Math.min(most, options.length)}`}: ${marked.size} chosen`;
      done.disabled = !enough();
    }
    search.setAttribute('aria-activedescendant', `${id}-${active}`);
    list.children[active]?.scrollIntoView({ block: 'nearest' });
  }

  function row(option, index) {
    const selected = marked.has(option.value);
    const blocked = several && !selected && marked.size >= most;
    return el(
      'div',
      {
        id: `${id}-${index}`,
        class: `menu-option ${index === active ? 'active' : ''} ${blocked ? 'blocked' : ''}`,
        role: 'option',
        'aria-selected': String(selected),
        'aria-disabled': blocked ? 'true' : null,
        'data-value': option.value,
        onclick: () => choose(index),
        onpointermove: () => index !== active && point(index),
      },
      option.picture?.cloneNode(true),
      el('span', { class: 'menu-texts' }, el('span', null, option.label), option.detail && el('small', null, option.detail)),
      el('span', { class: several ? 'menu-tick box' : 'menu-tick' }, selected && icon('check')),
    );
  }

  function point(index) {
    list.children[active]?.classList.remove('active');
    active = index;
    list.children[active]?.classList.add('active');
    search.setAttribute('aria-activedescendant', `${id}-${active}`);
    list.children[active]?.scrollIntoView({ block: 'nearest' });
  }

  function choose(index) {
    const option = shown[index];
    if (!option) {
      return;
    }
    active = index;
    if (!several) {
      marked.clear();
      marked.add(option.value);
      close(true);
    } else {
      if (!marked.delete(option.value) && marked.size < most) {
        marked.add(option.value);
      }
      show();
    }
  }

  function close(decided) {
    closeOpen = () => {};
    document.removeEventListener('pointerdown', outside, true);
    window.removeEventListener('resize', place);
    document.removeEventListener('scroll', place, true);
    const hadFocus = menu.contains(document.activeElement);
    menu.remove();
    box.setAttribute('aria-expanded', 'false');
    if (hadFocus) {
      box.focus();
    }
    if (decided && enough() && (changed() || !several)) {
      onDone([...marked]);
    }
  }

  function outside(event) {
    if (!menu.contains(event.target)) {
      event.preventDefault();
      close(several);
    }
  }

  function place(event) {
    if (event && menu.contains(event.target)) {
      return;
    }
    if (!box.isConnected) {
      close(false);
      return;
    }
    const at = box.getBoundingClientRect();
    const below = window.innerHeight - at.bottom;
    const above = below < Math.min(320, menu.scrollHeight) && at.top > below;
    menu.style.setProperty('--left', `${Math.max(8, Math.min(at.left, window.innerWidth - at.width - 8))}px`);
    menu.style.setProperty('--width', `${at.width}px`);
    menu.style.setProperty('--top', above ? 'auto' : `${at.bottom + 4}px`);
    menu.style.setProperty('--bottom', above ? `${window.innerHeight - at.top + 4}px` : 'auto');
    menu.style.setProperty('--room', `${Math.max(120, (above ? at.top : below) - 16)}px`);
  }

  search.addEventListener('input', () => {
    const wanted = search.value.trim().toLowerCase();
    shown = options.filter((option) => `${option.label} ${option.detail ?? ''}`.toLowerCase().includes(wanted));
    active = 0;
    show();
  });
  menu.addEventListener('keydown', (event) => {
    const keys = {
      ArrowDown: () => point((active + 1) % Math.max(1, shown.length)),
      ArrowUp: () => point((active - 1 + shown.length) % Math.max(1, shown.length)),
      Home: () => point(0),
      End: () => point(shown.length - 1),
      Enter: () => (event.target === done ? close(true) : choose(active)),
      Escape: () => close(false),
      Tab: () => (several && event.target === search && !event.shiftKey ? done.focus() : close(several)),
      ' ': searchable || event.target === done ? null : () => choose(active),
    };
    if (keys[event.key]) {
      event.preventDefault();
      event.stopPropagation();
      keys[event.key]();
    }
  });

  (box.closest('dialog') ?? document.body).append(menu);
  box.setAttribute('aria-expanded', 'true');
  show();
  place();
  search.focus();
  document.addEventListener('pointerdown', outside, true);
  window.addEventListener('resize', place);
  document.addEventListener('scroll', place, true);
  closeOpen = () => close(false);
}
