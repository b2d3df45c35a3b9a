import { avatar } from './avatar.js';
import { el } from './dom.js';
import { icon } from './icons.js';
import { recall, remember } from './memory.js';
import { saveUser } from './server.js';
import { session } from './session.js';

const LOCALES = [
  ['en-US', 'English (US)'],
  ['en-GB', 'English (UK)'],
  ['de', 'Deutsch'],
  ['fr', 'Français'],
  ['es-ES', 'Español'],
  ['es-419', 'Español (LATAM)'],
  ['pt-BR', 'Português do Brasil'],
  ['it', 'Italiano'],
  ['nl', 'Nederlands'],
  ['pl', 'Polski'],
  ['cs', 'Čeština'],
  ['da', 'Dansk'],
  ['fi', 'Suomi'],
  ['sv-SE', 'Svenska'],
  ['no', 'Norsk'],
  ['hu', 'Magyar'],
  ['ro', 'Română'],
  ['hr', 'Hrvatski'],
  ['lt', 'Lietuviškai'],
  ['tr', 'Türkçe'],
  ['vi', 'Tiếng Việt'],
  ['id', 'Bahasa Indonesia'],
  ['el', 'Ελληνικά'],
  ['bg', 'български'],
  ['ru', 'Русский'],
  ['uk', 'Українська'],
  ['hi', 'हिन्दी'],
  ['th', 'ไทย'],
  ['zh-CN', '中文'],
  ['zh-TW', '繁體中文'],
  ['ja', '日本語'],
  ['ko', '한국어'],
];
const THEMES = [
  ['system', 'Like the system'],
  ['dark', 'Dark'],
  ['light', 'Light'],
];
const NAME = /^[a-z0-9_.]{2,32}$/;

/** Uses the theme that was chosen in this browser before. */
export function applyTheme(theme = recall('', 'theme') ?? 'system') {
  document.documentElement.dataset.theme = theme;
}

/** The dialog in which the person at the keyboard becomes another member, or a new one. */
export function openPeople() {
  const problem = el('div', { class: 'modal-problem', role: 'alert', hidden: true });
  const run = async (doing) => {
    problem.hidden = true;
    try {
      await doing();
    } catch (failed) {
      problem.textContent = failed.message;
      problem.hidden = false;
    }
  };
  const become = (name) =>
    run(async () => {
      await session.enter(name);
      dialog.close();
    });

  const dialog = el(
    'dialog',
    { class: 'people', 'aria-labelledby': 'people-title' },
    el(
      'header',
      { class: 'modal-head' },
      el('h2', { id: 'people-title' }, 'Who are you?'),
      el('button', { type: 'button', class: 'icon-button', 'aria-label': 'Close', onclick: () => dialog.close() }, icon('close')),
    ),
    el('ul', { class: 'people-list', role: 'list' }, session.users.filter((user) => !user.bot).map((user) => personRow(user, become))),
    newcomer(run, become, problem),
    problem,
    el('div', { class: 'people-settings' }, languageOfMe(run), themeChoice()),
  );
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function personRow(user, become) {
  const own = user.id === session.me.id;
  return el(
    'li',
    null,
    el(
      'button',
      { type: 'button', class: 'person', 'aria-current': own ? 'true' : null, onclick: () => become(user.name) },
      avatar(user, 32, true),
      el('span', { class: 'me-texts' }, el('span', { class: 'me-name' }, user.display_name), el('span', { class: 'me-detail' }, nameOfLocale(user.locale))),
      own && icon('check'),
    ),
  );
}

function nameOfLocale(locale) {
  return LOCALES.find(([code]) => code === locale)?.[1] ?? locale ?? '';
}

function newcomer(run, become, problem) {
  const name = el('input', { id: 'new-name', class: 'text-input', type: 'text', maxlength: '32', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', placeholder: 'e.g. zoe' });
  const language = languageSelect('new-language', session.me.locale);
  const form = el(
    'form',
    { class: 'newcomer', novalidate: true },
    el('div', { class: 'field' }, el('label', { class: 'field-label', for: 'new-name' }, 'Someone new'), name),
    el('div', { class: 'field' }, el('label', { class: 'field-label', for: 'new-language' }, 'Language'), language),
    el('button', { type: 'submit', class: 'button success' }, 'Join'),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const wanted = name.value.trim().toLowerCase();
    if (!NAME.test(wanted)) {
      problem.textContent = 'A name has 2 to 32 small letters, digits, dots or underscores.';
      problem.hidden = false;
      name.focus();
      return;
    }
    run(async () => {
      await saveUser(wanted, language.value);
      await become(wanted);
    });
  });
  return form;
}

function languageSelect(id, chosen) {
  return el(
    'select',
    { id, class: 'plain-select' },
    LOCALES.map(([code, name]) => el('option', { value: code, selected: code === chosen }, name)),
  );
}

function languageOfMe(run) {
  const language = languageSelect('my-language', session.me.locale);
  language.addEventListener('change', () =>
    run(async () => {
      await saveUser(session.me.name, language.value);
      await session.enter(session.me.name, session.channelId);
    }),
  );
  return el('div', { class: 'field' }, el('label', { class: 'field-label', for: 'my-language' }, `${session.me.display_name}’s language`), language);
}

function themeChoice() {
  const theme = el(
    'select',
    { id: 'theme', class: 'plain-select' },
    THEMES.map(([code, name]) => el('option', { value: code, selected: code === document.documentElement.dataset.theme }, name)),
  );
  theme.addEventListener('change', () => {
    remember('', 'theme', theme.value);
    applyTheme(theme.value);
  });
  return el('div', { class: 'field' }, el('label', { class: 'field-label', for: 'theme' }, 'Appearance'), theme);
}
